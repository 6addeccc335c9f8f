// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "936c6a86f37d";
