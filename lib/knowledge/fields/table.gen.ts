// Written by `npm run tables` from the files of this folder. Do not edit.
import _accept from "./accept";
import _access_control_allow_credentials from "./access-control-allow-credentials";
import _access_control_allow_headers from "./access-control-allow-headers";
import _access_control_allow_methods from "./access-control-allow-methods";
import _access_control_allow_origin from "./access-control-allow-origin";
import _access_control_expose_headers from "./access-control-expose-headers";
import _access_control_max_age from "./access-control-max-age";
import _access_control_request_headers from "./access-control-request-headers";
import _access_control_request_method from "./access-control-request-method";
import _age from "./age";
import _allow from "./allow";
import _authorization from "./authorization";
import _cache_control from "./cache-control";
import _cache_status from "./cache-status";
import _cf_mitigated from "./cf-mitigated";
import _cf_ray from "./cf-ray";
import _clear_site_data from "./clear-site-data";
import _content_encoding from "./content-encoding";
import _content_type from "./content-type";
import _cookie from "./cookie";
import _date from "./date";
import _deprecation from "./deprecation";
import _dpop from "./dpop";
import _dpop_nonce from "./dpop-nonce";
import _forwarded from "./forwarded";
import _host from "./host";
import _link from "./link";
import _location from "./location";
import _origin from "./origin";
import _proxy_authenticate from "./proxy-authenticate";
import _proxy_authorization from "./proxy-authorization";
import _proxy_status from "./proxy-status";
import _ratelimit from "./ratelimit";
import _ratelimit_policy from "./ratelimit-policy";
import _referer from "./referer";
import _retry_after from "./retry-after";
import _sec_fetch_mode from "./sec-fetch-mode";
import _sec_fetch_site from "./sec-fetch-site";
import _server from "./server";
import _server_timing from "./server-timing";
import _set_cookie from "./set-cookie";
import _sunset from "./sunset";
import _traceparent from "./traceparent";
import _user_agent from "./user-agent";
import _vary from "./vary";
import _via from "./via";
import _www_authenticate from "./www-authenticate";
import _x_amz_cf_id from "./x-amz-cf-id";
import _x_amz_date from "./x-amz-date";
import _x_amz_request_id from "./x-amz-request-id";
import _x_amzn_errortype from "./x-amzn-errortype";
import _x_amzn_ratelimit_limit from "./x-amzn-ratelimit-limit";
import _x_amzn_requestid from "./x-amzn-requestid";
import _x_api_key from "./x-api-key";
import _x_azure_ref from "./x-azure-ref";
import _x_cache from "./x-cache";
import _x_csrf_token from "./x-csrf-token";
import _x_forwarded_for from "./x-forwarded-for";
import _x_ms_date from "./x-ms-date";
import _x_ms_error_code from "./x-ms-error-code";
import _x_ratelimit_limit from "./x-ratelimit-limit";
import _x_ratelimit_remaining from "./x-ratelimit-remaining";
import _x_ratelimit_reset from "./x-ratelimit-reset";
import _x_request_id from "./x-request-id";
import _x_requested_with from "./x-requested-with";

export type FieldId =
  | "accept"
  | "access-control-allow-credentials"
  | "access-control-allow-headers"
  | "access-control-allow-methods"
  | "access-control-allow-origin"
  | "access-control-expose-headers"
  | "access-control-max-age"
  | "access-control-request-headers"
  | "access-control-request-method"
  | "age"
  | "allow"
  | "authorization"
  | "cache-control"
  | "cache-status"
  | "cf-mitigated"
  | "cf-ray"
  | "clear-site-data"
  | "content-encoding"
  | "content-type"
  | "cookie"
  | "date"
  | "deprecation"
  | "dpop"
  | "dpop-nonce"
  | "forwarded"
  | "host"
  | "link"
  | "location"
  | "origin"
  | "proxy-authenticate"
  | "proxy-authorization"
  | "proxy-status"
  | "ratelimit"
  | "ratelimit-policy"
  | "referer"
  | "retry-after"
  | "sec-fetch-mode"
  | "sec-fetch-site"
  | "server"
  | "server-timing"
  | "set-cookie"
  | "sunset"
  | "traceparent"
  | "user-agent"
  | "vary"
  | "via"
  | "www-authenticate"
  | "x-amz-cf-id"
  | "x-amz-date"
  | "x-amz-request-id"
  | "x-amzn-errortype"
  | "x-amzn-ratelimit-limit"
  | "x-amzn-requestid"
  | "x-api-key"
  | "x-azure-ref"
  | "x-cache"
  | "x-csrf-token"
  | "x-forwarded-for"
  | "x-ms-date"
  | "x-ms-error-code"
  | "x-ratelimit-limit"
  | "x-ratelimit-remaining"
  | "x-ratelimit-reset"
  | "x-request-id"
  | "x-requested-with";

export const fields = {
  "accept": _accept,
  "access-control-allow-credentials": _access_control_allow_credentials,
  "access-control-allow-headers": _access_control_allow_headers,
  "access-control-allow-methods": _access_control_allow_methods,
  "access-control-allow-origin": _access_control_allow_origin,
  "access-control-expose-headers": _access_control_expose_headers,
  "access-control-max-age": _access_control_max_age,
  "access-control-request-headers": _access_control_request_headers,
  "access-control-request-method": _access_control_request_method,
  "age": _age,
  "allow": _allow,
  "authorization": _authorization,
  "cache-control": _cache_control,
  "cache-status": _cache_status,
  "cf-mitigated": _cf_mitigated,
  "cf-ray": _cf_ray,
  "clear-site-data": _clear_site_data,
  "content-encoding": _content_encoding,
  "content-type": _content_type,
  "cookie": _cookie,
  "date": _date,
  "deprecation": _deprecation,
  "dpop": _dpop,
  "dpop-nonce": _dpop_nonce,
  "forwarded": _forwarded,
  "host": _host,
  "link": _link,
  "location": _location,
  "origin": _origin,
  "proxy-authenticate": _proxy_authenticate,
  "proxy-authorization": _proxy_authorization,
  "proxy-status": _proxy_status,
  "ratelimit": _ratelimit,
  "ratelimit-policy": _ratelimit_policy,
  "referer": _referer,
  "retry-after": _retry_after,
  "sec-fetch-mode": _sec_fetch_mode,
  "sec-fetch-site": _sec_fetch_site,
  "server": _server,
  "server-timing": _server_timing,
  "set-cookie": _set_cookie,
  "sunset": _sunset,
  "traceparent": _traceparent,
  "user-agent": _user_agent,
  "vary": _vary,
  "via": _via,
  "www-authenticate": _www_authenticate,
  "x-amz-cf-id": _x_amz_cf_id,
  "x-amz-date": _x_amz_date,
  "x-amz-request-id": _x_amz_request_id,
  "x-amzn-errortype": _x_amzn_errortype,
  "x-amzn-ratelimit-limit": _x_amzn_ratelimit_limit,
  "x-amzn-requestid": _x_amzn_requestid,
  "x-api-key": _x_api_key,
  "x-azure-ref": _x_azure_ref,
  "x-cache": _x_cache,
  "x-csrf-token": _x_csrf_token,
  "x-forwarded-for": _x_forwarded_for,
  "x-ms-date": _x_ms_date,
  "x-ms-error-code": _x_ms_error_code,
  "x-ratelimit-limit": _x_ratelimit_limit,
  "x-ratelimit-remaining": _x_ratelimit_remaining,
  "x-ratelimit-reset": _x_ratelimit_reset,
  "x-request-id": _x_request_id,
  "x-requested-with": _x_requested_with,
};
