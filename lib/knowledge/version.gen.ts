// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "f0065e42e44a";
