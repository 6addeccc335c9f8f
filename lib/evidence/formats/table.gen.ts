// Written by `npm run tables` from the files of this folder. Do not edit.
import _body from "./body";
import _curl_command from "./curl-command";
import _curl_verbose from "./curl-verbose";
import _har from "./har";
import _headers from "./headers";
import _log from "./log";
import _raw_request from "./raw-request";
import _raw_response from "./raw-response";

export type FormatId =
  | "body"
  | "curl-command"
  | "curl-verbose"
  | "har"
  | "headers"
  | "log"
  | "raw-request"
  | "raw-response";

export const formats = {
  "body": _body,
  "curl-command": _curl_command,
  "curl-verbose": _curl_verbose,
  "har": _har,
  "headers": _headers,
  "log": _log,
  "raw-request": _raw_request,
  "raw-response": _raw_response,
};
