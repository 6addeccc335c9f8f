// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "cbf8f4f148bf";
