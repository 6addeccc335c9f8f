// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "ef17d3d17ae4";
