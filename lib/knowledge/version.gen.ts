// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "9edf7140673d";
