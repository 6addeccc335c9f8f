import { all, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "ntfy", layer: "application" },
  {
    "topic-access": {
      when: all(member("code", /^40301$/), member("error", /^forbidden$/)),
      cause: "authentication",
      strength: "moderate",
      because: "The caller, often an anonymous one, may not read or write this topic.",
      source: "https://github.com/binwiederhier/ntfy/blob/main/server/errors.go",
      also: { permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "topic-access": {
    headline: "ntfy does not give this caller the topic.",
    meaning: "A wrong password is a 401. Here nobody logged in, or the user has no access to the topic.",
    fix: [
      { do: "Send a token or a password.", snippet: 'curl -H "Authorization: Bearer $NTFY_TOKEN" -d hi {url}' },
      {
        do: "On your own server, see who may do what, and grant it.",
        snippet: "ntfy access\nntfy access USER TOPIC rw",
      },
      "On ntfy.sh, choose another name if the topic is reserved by someone else.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "topic-access": {
    matches: ['{"code":40301,"http":403,"error":"forbidden","link":"https://ntfy.sh/docs/publish/#authentication"}'],
    ignores: [
      '{"code":40101,"http":401,"error":"unauthorized"}',
      '{"code":40301,"msg":"Your balance is too low","data":null}',
    ],
  },
};
