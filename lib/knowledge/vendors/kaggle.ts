import { all, any, body, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Kaggle API", layer: "application", seen: url(/^https:\/\/(?:www|api)\.kaggle\.com\/api\//i) },
  {
    rules: {
      when: any(
        body(/must\s+accept\s+this\s+competition.{1,6}s\s+rules/i),
        body(/Permission\s+\W{0,8}competitions\.participate\W{0,8}\s+was\s+denied/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Kaggle wants the competition's rules accepted, in the browser, by the account of the token.",
      source: "https://github.com/Kaggle/kaggle-cli/issues/152",
    },
    permission: {
      when: body(
        inARow(
          /(?:Required\s+permission\s+\W{0,4}(?:u0027)?|Permission\s+\W{0,4}(?:u0027)?)/i,
          /(?<permission>(?:competitions|kernels|datasets|models|benchmarks)\.[\w.]{3,40}?)\W{0,4}(?:u0027)?\s+/i,
          /was\s+(?:not\s+satisfied|denied)/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Kaggle does not give this account {permission}: the item is private, not joined, or named wrongly.",
      source: "https://github.com/Kaggle/kaggle-cli/issues/448",
      also: { resource: "strong" },
    },
    forbidden: {
      when: all(
        body(
          oneOf(
            /\b403\s+-\s+Forbidden\b/i,
            /403\s+Client\s+Error:\s+Forbidden\s+for\s+url:\s+https:\/\/(?:www|api)\.kaggle\.com/i,
          ),
        ),
        body(/kaggle/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Kaggle's tool says only 403; for competitions it is in most cases that the rules were not accepted.",
      source: "https://github.com/Kaggle/kaggle-cli/issues/87",
      also: { authentication: "moderate", resource: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  rules: {
    headline: "Accept the competition's rules on Kaggle first.",
    meaning: "The token is good. Rules cannot be accepted through the API, only on the site.",
    fix: [
      "Open the competition's Rules page, join it and accept, with the account of the token.",
      "Compare the competition's name with its address, letter by letter: a mistyped one gives `competitions.participate` too.",
      "Verify the phone number in the account's settings when Kaggle asks for it.",
      "For a closed competition, look for Late Submission, or whether the data is still offered.",
    ],
  },
  permission: {
    headline: "Kaggle does not give your account this.",
    meaning: "The permission in the message tells which. `get` on a public item mostly means that its name is wrong.",
    fix: [
      "Use the slug alone, such as titanic or owner/dataset, not the whole address.",
      "Check that the item is public, or shared with the account of the token.",
      { do: "See whose token is used.", snippet: "kaggle config view" },
    ],
  },
  forbidden: {
    headline: "Kaggle refuses the download.",
    meaning: "For a competition, the rules must be accepted and the phone verified. Newer versions of the tool say so.",
    fix: [
      "Join the competition and accept its rules in the browser.",
      "Verify the phone number in the account's settings.",
      { do: "Update the tool: it then names the reason.", snippet: "pip install -U kaggle" },
      "Make a new token under Settings, API, when the old one was expired there; the tool reads `access_token` and `kaggle.json` in `~/.kaggle`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  rules: {
    matches: [
      "403 - Forbidden - You must accept this competition's rules before you'll be able to download files.",
      "403 - Forbidden - Permission 'competitions.participate' was denied",
    ],
  },
  permission: {
    matches: [
      'HTTP response body: {"code":403,"message":"Required permission \\u0027competitions.get\\u0027 was not satisfied"}',
      "403 - Forbidden - Permission 'datasets.get' was denied",
    ],
  },
  forbidden: {
    matches: ["$ kaggle competitions download -c titanic\n403 - Forbidden"],
    ignores: ["403 - Forbidden"],
  },
};
