// Written by `npm run tables` from the files of this folder. Do not edit.
import _credential_sent from "./credential-sent";

export type QuestionId =
  | "credential-sent";

export const questions = {
  "credential-sent": _credential_sent,
};
