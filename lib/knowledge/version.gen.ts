// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "1b2e0bcc91f3";
