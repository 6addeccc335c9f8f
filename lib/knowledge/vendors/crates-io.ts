import { all, any, body, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const repository = "https://github.com/rust-lang/crates.io/blob/HEAD/src";
const publish = `${repository}/controllers/krate/publish.rs`;

const here = any(url(/^https:\/\/(?:[\w-]{1,20}\.)?crates\.io\//i), body(/crates\.io|\bcrate\b/i));

export const refusals = vendor(
  { name: "crates.io", layer: "application", seen: url(/^https:\/\/(?:[\w-]{1,20}\.)?crates\.io\//i) },
  {
    "user-agent": {
      when: body(
        oneOf(
          /We\s+require\s+that\s+all\s+requests\s+include\s+a\s+.{0,12}User-Agent|crates\.io\/data-access/is,
          /unable\s+to\s+process\s+your\s+request\s+at\s+this\s+time.{0,200}user[- ]agent/is,
        ),
      ),
      cause: "headers",
      strength: "strong",
      because:
        "crates.io refuses clients that break its data access policy, first of all by a User-Agent that names nobody.",
      source: "https://crates.io/data-access",
      also: { "ip-block": "moderate" },
    },
    "account-locked": {
      when: all(body(/This\s+account\s+is\s+(?:indefinitely\s+)?locked(?:\s+until\b|\.\s+Reason:)/i), here),
      cause: "permissions",
      strength: "decisive",
      because: "crates.io knows the account and says that it is locked.",
      source: `${repository}/util/errors.rs`,
    },
    "not-owner": {
      when: body(
        oneOf(
          /this\s+crate\s+exists\s+but\s+you\s+don.{1,6}t\s+seem\s+to\s+be\s+an\s+owner/i,
          /only\s+owners\s+have\s+permission\s+to\s+(?:delete\s+crates|modify\s+owners)/i,
          /team\s+members\s+don.{1,6}t\s+have\s+permission\s+to\s+(?:delete\s+crates|modify\s+owners)/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "crates.io knows the account, which does not own the crate.",
      source: publish,
      also: { resource: "against" },
    },
    "organization-restricted": {
      when: body(
        /has\s+restricted\s+OAuth\s+access\.\s+A\s+.{1,60}administrator\s+must\s+approve\s+the\s+.{0,6}crates\.io/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The GitHub organization keeps crates.io from reading who is in its teams.",
      source: `${repository}/controllers/helpers/authorization.rs`,
      actor: "account-admin",
    },
    "trusted-publishing": {
      when: body(
        oneOf(
          /can\s+only\s+be\s+published\s+using\s+Trusted\s+Publishing/i,
          /Trusted\s+Publishing\s+tokens\s+do\s+not\s+support\s+creating\s+new\s+crates/i,
          /provided\s+access\s+token\s+is\s+not\s+valid\s+for\s+crate\b/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "crates.io takes this kind of token for other crates or other actions, not for this one.",
      source: publish,
    },
    "token-scope": {
      when: all(
        body(
          oneOf(
            /this\s+token\s+does\s+not\s+have\s+the\s+required\s+permissions\s+to\s+perform\s+this\s+action/i,
            /this\s+action\s+can\s+only\s+be\s+performed\s+on\s+the\s+crates\.io\s+website/i,
          ),
        ),
        here,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "crates.io accepted the token, whose scopes do not cover this action or this crate.",
      source: `${repository}/auth.rs`,
      actor: "you",
    },
    "not-logged-in": {
      when: all(body(/must\s+be\s+logged\s+in\s+to\s+perform\s+that\s+action/i), here),
      cause: "authentication",
      strength: "decisive",
      because: "crates.io found no token that it knows in the request.",
      source: "https://github.com/rust-lang/crates.io/issues/8461",
    },
    "publish-rate": {
      when: body(
        inARow(
          /You\s+have\s+/i,
          oneOf(
            inARow(
              /published\s+too\s+many\s+/i,
              /(?:new\s+crates|updates\s+to\s+existing\s+crates|versions\s+of\s+this\s+crate)/i,
            ),
            /yanked\s+or\s+unyanked\s+too\s+many\s+versions/i,
          ),
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "crates.io counts how much an account publishes in a time, and the count is full.",
      source: `${repository}/rate_limiter.rs`,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "user-agent": {
    headline: "crates.io wants a User-Agent that names you.",
    meaning:
      "Its data access policy refuses clients without a User-Agent that says who they are and how to reach them. An answer that it is unable to process the request can also mean a blocked address.",
    fix: [
      {
        do: "Send one that identifies your program and a way to contact you.",
        snippet: "curl -A 'acme-bot (ops@acme.example)' {url}",
      },
      "Keep to one request a second, as the data access policy asks.",
      "If you do both already, write to help@crates.io with the request id from the answer.",
    ],
  },
  "account-locked": {
    headline: "crates.io has locked this account.",
    meaning: "The answer gives the reason. A new token of the same account does not help.",
    fix: ["Read the reason in the answer, and write to help@crates.io about it."],
  },
  "not-owner": {
    headline: "crates.io knows you, but the crate is not yours.",
    meaning:
      "The name belongs to other accounts, an invitation waits to be accepted, or you belong to a team: teams may publish and yank, and no more.",
    fix: [
      { do: "See who owns the crate.", snippet: "cargo owner --list CRATE" },
      "Accept the invitation under your crates.io dashboard, or ask an owner to invite you.",
      "When the name was free to choose, choose another one.",
    ],
  },
  "organization-restricted": {
    headline: "The GitHub organization has not let crates.io look into its teams.",
    meaning: "Your right comes from a team, and crates.io cannot ask GitHub whether you belong to it.",
    fix: [
      "Have an administrator of the organization approve crates.io under Third-party access.",
      "Or have an owner of the crate add your own account.",
    ],
  },
  "trusted-publishing": {
    headline: "crates.io does not take this token for this crate.",
    meaning:
      "Either the crate takes new versions from Trusted Publishing alone, or the short-lived token of a workflow was made for other crates. Such a token cannot create a crate.",
    fix: [
      "Publish the first version by hand, with a token of your own.",
      "Add the workflow as a trusted publisher in this crate's settings, or turn off the demand for it there.",
    ],
  },
  "token-scope": {
    headline: "crates.io knows your token, but its scopes do not cover this.",
    meaning:
      "Tokens can be limited to actions (new crates, updates, yanking, owners) and to names. Some actions are for the website alone.",
    fix: [
      "Make a token with the scope for this action, and with a pattern that fits the crate's name.",
      "Publishing a workspace creates every crate in it: mark the others `publish = false`, or allow new crates.",
    ],
  },
  "not-logged-in": {
    headline: "crates.io found no valid token in the request.",
    meaning: "The token is missing, was revoked, or belongs to another registry.",
    fix: [
      { do: "Log in again with a new token.", snippet: "cargo login" },
      "In CI, check that `CARGO_REGISTRY_TOKEN` is set and not empty.",
    ],
  },
  "publish-rate": {
    headline: "You published too much on crates.io in a short time.",
    meaning: "The limits are kept for each account: one for new crates, one for updates. Waiting helps.",
    fix: [
      "Wait until the time in the answer, then go on with the crates that are left.",
      "For a large workspace, ask help@crates.io for a higher limit beforehand.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "user-agent": {
    matches: [
      "HTTP/2 403\nserver: nginx\n\nWe require that all requests include a `User-Agent` header. To allow us to determine the impact your bot has on our service, we ask that your user agent actually identify your bot.",
    ],
  },
  "account-locked": {
    matches: [
      "error: failed to publish to registry at https://crates.io\n\nCaused by:\n  the remote server responded with an error (status 403 Forbidden): This account is indefinitely locked. Reason: spam",
    ],
  },
  "not-owner": {
    matches: [
      "Caused by:\n  the remote server responded with an error (status 403 Forbidden): this crate exists but you don't seem to be an owner. If you believe this is a mistake, perhaps you need to accept an invitation to be an owner before publishing.",
      '{"errors":[{"detail":"only owners have permission to modify owners"}]}',
    ],
  },
  "organization-restricted": {
    matches: [
      "error (status 403 Forbidden): GitHub organization 'acme' has restricted OAuth access. A 'acme' administrator must approve the 'crates.io' application in the organization's 'Third-party access' settings.",
    ],
  },
  "trusted-publishing": {
    matches: [
      '{"errors":[{"detail":"New versions of this crate can only be published using Trusted Publishing (see https://crates.io/docs/trusted-publishing)."}]}',
      '{"errors":[{"detail":"The provided access token is not valid for crate `acme`"}]}',
    ],
  },
  "token-scope": {
    matches: [
      "error: failed to publish to registry at https://crates.io\n\nCaused by:\n  the remote server responded with an error (status 403 Forbidden): this token does not have the required permissions to perform this action",
    ],
    ignores: ['{"message":"this token does not have the required permissions to perform this action"}'],
  },
  "not-logged-in": {
    matches: [
      "error: failed to invite owners to crate `acme` on registry at https://crates.io\n\nCaused by:\n  the remote server responded with an error (status 403 Forbidden): must be logged in to perform that action",
    ],
  },
  "publish-rate": {
    matches: [
      "Caused by:\n  the remote server responded with an error (status 429 Too Many Requests): You have published too many new crates in a short period of time. Please try again after Thu, 01 Jan 2026 00:00:00 GMT",
    ],
  },
};
