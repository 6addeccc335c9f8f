// Written by `npm run tables` from the files of this folder. Do not edit.
import _retry_after from "./retry-after";

export type FieldId =
  | "retry-after";

export const fields = {
  "retry-after": _retry_after,
};
