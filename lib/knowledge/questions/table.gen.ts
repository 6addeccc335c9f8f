// Written by `npm run tables` from the files of this folder. Do not edit.
import _address_list from "./address-list";
import _after_waiting from "./after-waiting";
import _browser_or_server from "./browser-or-server";
import _clock from "./clock";
import _country from "./country";
import _credential_checked from "./credential-checked";
import _credential_sent from "./credential-sent";
import _csrf from "./csrf";
import _everybody from "./everybody";
import _fresh_token from "./fresh-token";
import _how_many_requests from "./how-many-requests";
import _how_much from "./how-much";
import _html_or_json from "./html-or-json";
import _origin_listed from "./origin-listed";
import _other_account from "./other-account";
import _other_country from "./other-country";
import _other_credential from "./other-credential";
import _other_network from "./other-network";
import _other_path from "./other-path";
import _path_exists from "./path-exists";
import _preflight from "./preflight";
import _role from "./role";
import _token_age from "./token-age";
import _user_agent from "./user-agent";
import _vpn_or_datacentre from "./vpn-or-datacentre";
import _what_helps from "./what-helps";
import _worked_before from "./worked-before";
import _works_in_other_client from "./works-in-other-client";
import _write_or_read from "./write-or-read";
import _your_own_server from "./your-own-server";

export type QuestionId =
  | "address-list"
  | "after-waiting"
  | "browser-or-server"
  | "clock"
  | "country"
  | "credential-checked"
  | "credential-sent"
  | "csrf"
  | "everybody"
  | "fresh-token"
  | "how-many-requests"
  | "how-much"
  | "html-or-json"
  | "origin-listed"
  | "other-account"
  | "other-country"
  | "other-credential"
  | "other-network"
  | "other-path"
  | "path-exists"
  | "preflight"
  | "role"
  | "token-age"
  | "user-agent"
  | "vpn-or-datacentre"
  | "what-helps"
  | "worked-before"
  | "works-in-other-client"
  | "write-or-read"
  | "your-own-server";

export const questions = {
  "address-list": _address_list,
  "after-waiting": _after_waiting,
  "browser-or-server": _browser_or_server,
  "clock": _clock,
  "country": _country,
  "credential-checked": _credential_checked,
  "credential-sent": _credential_sent,
  "csrf": _csrf,
  "everybody": _everybody,
  "fresh-token": _fresh_token,
  "how-many-requests": _how_many_requests,
  "how-much": _how_much,
  "html-or-json": _html_or_json,
  "origin-listed": _origin_listed,
  "other-account": _other_account,
  "other-country": _other_country,
  "other-credential": _other_credential,
  "other-network": _other_network,
  "other-path": _other_path,
  "path-exists": _path_exists,
  "preflight": _preflight,
  "role": _role,
  "token-age": _token_age,
  "user-agent": _user_agent,
  "vpn-or-datacentre": _vpn_or_datacentre,
  "what-helps": _what_helps,
  "worked-before": _worked_before,
  "works-in-other-client": _works_in_other_client,
  "write-or-read": _write_or_read,
  "your-own-server": _your_own_server,
};
