// Written by `npm run tables` from the files of this folder. Do not edit.
import _automate_tokens from "./automate-tokens";
import _follow_documentation from "./follow-documentation";
import _follow_the_provider from "./follow-the-provider";
import _log_refusals from "./log-refusals";
import _review_permissions from "./review-permissions";
import _stable_addresses from "./stable-addresses";
import _test_cors from "./test-cors";
import _test_in_staging from "./test-in-staging";
import _use_the_right_tools from "./use-the-right-tools";
import _watch_request_rates from "./watch-request-rates";

export type PracticeId =
  | "automate-tokens"
  | "follow-documentation"
  | "follow-the-provider"
  | "log-refusals"
  | "review-permissions"
  | "stable-addresses"
  | "test-cors"
  | "test-in-staging"
  | "use-the-right-tools"
  | "watch-request-rates";

export const practices = {
  "automate-tokens": _automate_tokens,
  "follow-documentation": _follow_documentation,
  "follow-the-provider": _follow_the_provider,
  "log-refusals": _log_refusals,
  "review-permissions": _review_permissions,
  "stable-addresses": _stable_addresses,
  "test-cors": _test_cors,
  "test-in-staging": _test_in_staging,
  "use-the-right-tools": _use_the_right_tools,
  "watch-request-rates": _watch_request_rates,
};
