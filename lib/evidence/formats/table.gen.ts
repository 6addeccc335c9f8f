// Written by `npm run tables` from the files of this folder. Do not edit.


export type FormatId = never;

export const formats = {

};
