// Written by `npm run tables` from the files of this folder. Do not edit.
import _access_log from "./access-log";
import _body from "./body";
import _browser_console from "./browser-console";
import _client_trace from "./client-trace";
import _curl_command from "./curl-command";
import _curl_trace from "./curl-trace";
import _curl_verbose from "./curl-verbose";
import _devtools from "./devtools";
import _error_object from "./error-object";
import _fetch_call from "./fetch-call";
import _field_dump from "./field-dump";
import _har from "./har";
import _headers from "./headers";
import _httpie from "./httpie";
import _log from "./log";
import _powershell from "./powershell";
import _probe_transcript from "./probe-transcript";
import _raw_request from "./raw-request";
import _raw_response from "./raw-response";
import _server_log from "./server-log";
import _tunnel from "./tunnel";
import _wget from "./wget";

export type FormatId =
  | "access-log"
  | "body"
  | "browser-console"
  | "client-trace"
  | "curl-command"
  | "curl-trace"
  | "curl-verbose"
  | "devtools"
  | "error-object"
  | "fetch-call"
  | "field-dump"
  | "har"
  | "headers"
  | "httpie"
  | "log"
  | "powershell"
  | "probe-transcript"
  | "raw-request"
  | "raw-response"
  | "server-log"
  | "tunnel"
  | "wget";

export const formats = {
  "access-log": _access_log,
  "body": _body,
  "browser-console": _browser_console,
  "client-trace": _client_trace,
  "curl-command": _curl_command,
  "curl-trace": _curl_trace,
  "curl-verbose": _curl_verbose,
  "devtools": _devtools,
  "error-object": _error_object,
  "fetch-call": _fetch_call,
  "field-dump": _field_dump,
  "har": _har,
  "headers": _headers,
  "httpie": _httpie,
  "log": _log,
  "powershell": _powershell,
  "probe-transcript": _probe_transcript,
  "raw-request": _raw_request,
  "raw-response": _raw_response,
  "server-log": _server_log,
  "tunnel": _tunnel,
  "wget": _wget,
};
