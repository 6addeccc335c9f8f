// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "c54ae4df207d";
