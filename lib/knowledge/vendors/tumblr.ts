import { all, any, body, header, member, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const docs = "https://github.com/tumblr/docs/issues/7";
const likes = /api\.tumblr\.com\/v2\/blog\/[^/\s]{1,80}\/likes\b/i;
const forbidden = any(status(403), body(/\b403\b/), member("msg", /^Forbidden$/));

export const refusals = vendor(
  { name: "Tumblr", layer: "application", seen: any(url(/^https?:\/\/api\.tumblr\.com\//i), header("p3p", /Tumblr/i)) },
  {
    "likes-private": {
      when: all(any(url(likes), body(likes)), forbidden),
      cause: "resource",
      strength: "strong",
      because: "Tumblr answers 403 for the likes of a blog that does not show them.",
      source: "https://github.com/alexwlchan/backup_tumblr/issues/5",
      also: { permissions: "strong" },
      actor: "account-admin",
    },
    "limit-exceeded": {
      when: all(
        member("msg", /^Limit Exceeded$/i),
        any(url(/api\.tumblr\.com/i), header("p3p", /Tumblr/i), body(/\bmeta\b/)),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Tumblr says that a limit is reached.",
      source: docs,
      retry: "after",
    },
    "not-allowed": {
      when: body(/(?:Hit\s+a\s+snag|Tumblr\s+went\s+thud)\.\s+Try\s+again/i),
      cause: "permissions",
      strength: "moderate",
      because: "Tumblr's 403 means that this may not be done, whatever the sentence says of trying again.",
      source: docs,
      also: { resource: "moderate" },
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "likes-private": {
    headline: "This blog does not show its likes.",
    meaning: "The key is good: posts and info of the same blog are answered. Only its owner can show the likes.",
    fix: [
      "As the owner, switch on sharing of the posts you like in the blog's settings.",
      "Leave out the likes of blogs that do not show them; calling again does not help.",
    ],
  },
  "limit-exceeded": {
    headline: "Tumblr's limit is reached.",
    meaning: "There are limits by hour and by day, for calls and for actions such as likes and posts.",
    fix: [
      "Read `X-Ratelimit-Perhour-Remaining` and `X-Ratelimit-Perday-Remaining`, and wait for the reset.",
      "Spread the calls over the day.",
    ],
  },
  "not-allowed": {
    headline: "Tumblr does not allow this.",
    meaning: "Its 403 is final for this call and this user; a wrong key or token would be 401.",
    fix: [
      "See whether the blog or post is public, and whether your user may do this in a browser.",
      "Sign the call with OAuth when it acts for a user.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "likes-private": {
    matches: [
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.tumblr.com/v2/blog/example.tumblr.com/likes?api_key=EXAMPLE",
      {
        evidence: '{"meta":{"status":403,"msg":"Forbidden"},"response":[]}',
        request: "curl https://api.tumblr.com/v2/blog/example/likes?api_key=EXAMPLE",
      },
    ],
    ignores: [
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.tumblr.com/v2/blog/example/posts",
    ],
  },
  "limit-exceeded": { matches: ['{"meta":{"status":429,"msg":"Limit Exceeded"},"response":[]}'] },
  "not-allowed": {
    matches: [
      '{"meta":{"status":403,"msg":"Forbidden"},"response":[],"errors":[{"title":"Forbidden","code":0,"detail":"Tumblr went thud. Try again."}]}',
    ],
  },
};
