// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "6cacd3ba4df4";
