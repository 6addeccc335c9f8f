import { body, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "mod.io",
    layer: "application",
    seen: url(/^https:\/\/(?:api|\w-\d{1,6}\.modapi)\.(?:mod\.io|test\.mod\.io)\//i),
  },
  {
    "admin-filter": {
      when: body(
        inARow(
          /You\s+must\s+possess\s+administra\w{3,5}\s+privileges\s+to\s+apply\s+the\s+\((?<filter>[\w-]{1,40})/i,
          /\)\s+filter/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The filter {filter} is kept for the game's administrators.",
      source: "https://github.com/trumank/mint/issues/139",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "admin-filter": {
    headline: "mod.io keeps this filter for administrators of the game.",
    meaning:
      "The token is good, and the mods themselves are public. Only the query asks for something that other users may not filter by.",
    fix: [
      "Leave that filter out of the query.",
      "Update the program; its authors have to drop the filter.",
      "A new token of the same user is refused too.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "admin-filter": {
    matches: [
      "HTTPS status client error (403 Forbidden): You must possess administrator privileges to apply the (visible-in) filter value.",
      '{"error":{"code":403,"error_ref":0,"message":"You must possess administrative privileges to apply the (status-in) filter value."}}',
    ],
    ignores: ["You must possess administrator privileges."],
  },
};
