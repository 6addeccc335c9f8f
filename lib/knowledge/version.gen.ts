// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "2828dac819e5";
