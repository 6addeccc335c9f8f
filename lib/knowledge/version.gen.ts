// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "adc9585290b6";
