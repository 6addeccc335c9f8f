// Written by `npm run tables` from the files of this folder. Do not edit.
import _caching from "./caching";
import _client_certificate from "./client-certificate";
import _clock from "./clock";
import _cors from "./cors";
import _credential from "./credential";
import _csrf from "./csrf";
import _cut_url from "./cut-url";
import _empty_body from "./empty-body";
import _field_names from "./field-names";
import _host from "./host";
import _jwt from "./jwt";
import _oauth_error from "./oauth-error";
import _problem_json from "./problem-json";
import _proxy_status from "./proxy-status";
import _rate_limit from "./rate-limit";
import _refusing_field from "./refusing-field";
import _retry_after from "./retry-after";
import _scopes from "./scopes";
import _signed_url from "./signed-url";
import _status from "./status";
import _sunset from "./sunset";
import _user_agent from "./user-agent";
import _www_authenticate from "./www-authenticate";

export type DecoderId =
  | "caching"
  | "client-certificate"
  | "clock"
  | "cors"
  | "credential"
  | "csrf"
  | "cut-url"
  | "empty-body"
  | "field-names"
  | "host"
  | "jwt"
  | "oauth-error"
  | "problem-json"
  | "proxy-status"
  | "rate-limit"
  | "refusing-field"
  | "retry-after"
  | "scopes"
  | "signed-url"
  | "status"
  | "sunset"
  | "user-agent"
  | "www-authenticate";

export const decoders = {
  "caching": _caching,
  "client-certificate": _client_certificate,
  "clock": _clock,
  "cors": _cors,
  "credential": _credential,
  "csrf": _csrf,
  "cut-url": _cut_url,
  "empty-body": _empty_body,
  "field-names": _field_names,
  "host": _host,
  "jwt": _jwt,
  "oauth-error": _oauth_error,
  "problem-json": _problem_json,
  "proxy-status": _proxy_status,
  "rate-limit": _rate_limit,
  "refusing-field": _refusing_field,
  "retry-after": _retry_after,
  "scopes": _scopes,
  "signed-url": _signed_url,
  "status": _status,
  "sunset": _sunset,
  "user-agent": _user_agent,
  "www-authenticate": _www_authenticate,
};
