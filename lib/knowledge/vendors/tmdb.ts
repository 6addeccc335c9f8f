import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developer.themoviedb.org/docs/errors";
const host = url(/^https:\/\/api\.(?:themoviedb|tmdb)\.org\//i);
const code = (numbers: string): Matcher =>
  all(
    member("status_code", new RegExp(`^(?:${numbers})$`)),
    member("status_message"),
    any(host, member("success", /^false$/), body(/tmdb|themoviedb/i)),
  );

export const refusals = vendor(
  { name: "TMDB", layer: "application", seen: host },
  {
    suspended: {
      when: code("10|31|45"),
      cause: "permissions",
      strength: "strong",
      because: "TMDB says that the key, the account or the user is suspended.",
      source: errors,
    },
    "token-expired": {
      when: code("33"),
      cause: "token-expired",
      strength: "strong",
      because: "TMDB says that the request token has expired or is not valid.",
      source: errors,
      also: { authentication: "moderate" },
    },
    "rate-limited": {
      when: code("25"),
      cause: "rate-limit",
      strength: "decisive",
      because: "TMDB says that the number of requests is over its limit.",
      source: errors,
      retry: "after",
    },
    "no-permission": {
      when: code("36|38|39"),
      cause: "permissions",
      strength: "decisive",
      because: "TMDB knows the caller, who may not read or write this.",
      source: errors,
    },
    "key-not-accepted": {
      when: code("3|7|14|16|17|30|35"),
      cause: "authentication",
      strength: "decisive",
      because: "TMDB does not accept the key, the token or the session.",
      source: errors,
    },
    duplicate: {
      when: code("8"),
      cause: "resource",
      strength: "strong",
      because: "TMDB answers 403 when what is sent exists already.",
      source: errors,
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  suspended: {
    headline: "TMDB has suspended the key or account.",
    meaning: "New requests with it are refused whatever they ask.",
    fix: ["Write to TMDB."],
  },
  "token-expired": {
    headline: "The TMDB request token has expired.",
    meaning: "A request token lives for an hour and must be approved by the user in that time.",
    fix: ["Ask for a new request token, and send the user to approve it."],
  },
  "rate-limited": {
    headline: "TMDB's rate limit stopped you.",
    meaning: "Too many requests came in a short time.",
    fix: [
      "Wait some seconds, then send fewer at once.",
      "Use `append_to_response` to ask for several things in one call.",
    ],
  },
  "no-permission": {
    headline: "TMDB does not allow this to your token.",
    meaning: "The token lacks write permission, or the list belongs to someone else or is private.",
    fix: ["Let the user grant write permission to the token.", "Use the session of the list's owner."],
  },
  "key-not-accepted": {
    headline: "TMDB does not accept your credential.",
    meaning: "There are two: the short API key goes into `api_key`, the long read access token into Authorization.",
    fix: [
      {
        do: "Send the read access token.",
        snippet: 'curl https://api.themoviedb.org/3/authentication -H "Authorization: Bearer $TMDB_TOKEN"',
      },
      "Or send the short key as `?api_key=…`; one in the other's place fails.",
    ],
  },
  duplicate: {
    headline: "TMDB has this entry already.",
    meaning: "The 403 means a duplicate. Nothing is wrong with the key.",
    fix: ["Read before you write, and skip what exists."],
  },
};

export const samples: Samples<typeof refusals> = {
  suspended: {
    matches: [
      '{"status_code":10,"status_message":"Suspended API key: Access to your account has been suspended, contact TMDB.","success":false}',
    ],
  },
  "token-expired": {
    matches: [
      '{"success":false,"status_code":33,"status_message":"Invalid request token: The request token is either expired or invalid."}',
    ],
  },
  "rate-limited": {
    matches: [
      '{"status_code":25,"status_message":"Your request count (#) is over the allowed limit of (40).","success":false}',
    ],
  },
  "no-permission": {
    matches: [
      '{"success":false,"status_code":36,"status_message":"This token hasn\'t been granted write permission by the user."}',
    ],
  },
  "key-not-accepted": {
    matches: ['{"status_code":7,"status_message":"Invalid API key: You must be granted a valid key.","success":false}'],
    ignores: ['{"status_code":7,"message":"no"}'],
  },
  duplicate: {
    matches: [
      '{"success":false,"status_code":8,"status_message":"Duplicate entry: The data you tried to submit already exists."}',
    ],
  },
};
