// Written by `npm run tables` from the files of this folder. Do not edit.
import { refusals as _github } from "./github";

export type VendorId =
  | "github";

export const vendors = {
  "github": _github,
};
