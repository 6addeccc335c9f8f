// Written by `npm run tables` from the files of this folder. Do not edit.
import _401_or_403 from "./401-or-403";
import _403_or_404 from "./403-or-404";
import _403_or_429 from "./403-or-429";
import _are_limits_permanent from "./are-limits-permanent";
import _blocked_without_abuse from "./blocked-without-abuse";
import _cdn_in_headers from "./cdn-in-headers";
import _empty_403 from "./empty-403";
import _head_or_options from "./head-or-options";
import _how_to_prevent from "./how-to-prevent";
import _html_from_json_api from "./html-from-json-api";
import _is_403_temporary from "./is-403-temporary";
import _is_my_paste_private from "./is-my-paste-private";
import _may_i_retry from "./may-i-retry";
import _only_authentication from "./only-authentication";
import _only_one_call from "./only-one-call";
import _right_token_refused from "./right-token-refused";
import _started_today from "./started-today";
import _vpn_or_proxy from "./vpn-or-proxy";
import _waf_false_positive from "./waf-false-positive";
import _what_403_means from "./what-403-means";
import _what_cors_is from "./what-cors-is";
import _what_to_send_support from "./what-to-send-support";
import _when_to_answer_403 from "./when-to-answer-403";
import _where_i_call_from from "./where-i-call-from";
import _whom_to_ask from "./whom-to-ask";
import _why_an_api_refuses from "./why-an-api-refuses";
import _works_in_browser from "./works-in-browser";
import _works_in_curl from "./works-in-curl";
import _works_locally from "./works-locally";

export type AnswerId =
  | "401-or-403"
  | "403-or-404"
  | "403-or-429"
  | "are-limits-permanent"
  | "blocked-without-abuse"
  | "cdn-in-headers"
  | "empty-403"
  | "head-or-options"
  | "how-to-prevent"
  | "html-from-json-api"
  | "is-403-temporary"
  | "is-my-paste-private"
  | "may-i-retry"
  | "only-authentication"
  | "only-one-call"
  | "right-token-refused"
  | "started-today"
  | "vpn-or-proxy"
  | "waf-false-positive"
  | "what-403-means"
  | "what-cors-is"
  | "what-to-send-support"
  | "when-to-answer-403"
  | "where-i-call-from"
  | "whom-to-ask"
  | "why-an-api-refuses"
  | "works-in-browser"
  | "works-in-curl"
  | "works-locally";

export const answers = {
  "401-or-403": _401_or_403,
  "403-or-404": _403_or_404,
  "403-or-429": _403_or_429,
  "are-limits-permanent": _are_limits_permanent,
  "blocked-without-abuse": _blocked_without_abuse,
  "cdn-in-headers": _cdn_in_headers,
  "empty-403": _empty_403,
  "head-or-options": _head_or_options,
  "how-to-prevent": _how_to_prevent,
  "html-from-json-api": _html_from_json_api,
  "is-403-temporary": _is_403_temporary,
  "is-my-paste-private": _is_my_paste_private,
  "may-i-retry": _may_i_retry,
  "only-authentication": _only_authentication,
  "only-one-call": _only_one_call,
  "right-token-refused": _right_token_refused,
  "started-today": _started_today,
  "vpn-or-proxy": _vpn_or_proxy,
  "waf-false-positive": _waf_false_positive,
  "what-403-means": _what_403_means,
  "what-cors-is": _what_cors_is,
  "what-to-send-support": _what_to_send_support,
  "when-to-answer-403": _when_to_answer_403,
  "where-i-call-from": _where_i_call_from,
  "whom-to-ask": _whom_to_ask,
  "why-an-api-refuses": _why_an_api_refuses,
  "works-in-browser": _works_in_browser,
  "works-in-curl": _works_in_curl,
  "works-locally": _works_locally,
};
