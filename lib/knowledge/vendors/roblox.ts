import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Roblox API",
    layer: "application",
    seen: any(
      header("roblox-machine-id"),
      header("x-roblox-edge"),
      header("x-roblox-region"),
      url(/^https:\/\/[\w.-]{1,60}\.roblox\.com\//i),
    ),
    ids: ["roblox-machine-id"],
  },
  {
    csrf: {
      when: any(
        all(
          body(/\bToken\s+Validation\s+Failed\b|XSRF\s+token\s+invalid/),
          any(
            header("roblox-machine-id"),
            header("x-roblox-edge"),
            url(/roblox\.com/i),
            body(/roblox/i),
            member("code", /^0$/),
          ),
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Roblox wants its X-CSRF-TOKEN on every writing request; the refusal itself brings a new one.",
      source: "https://github.com/noblox/noblox.js/pull/856",
    },
    challenge: {
      when: any(
        header("rblx-challenge-id"),
        body(/Challenge\s+(?:is\s+required|failed)\s+to\s+authorize\s+(?:the\s+)?request/i),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Roblox wants a challenge solved first; rblx-challenge-type says whether a puzzle or a second factor.",
      source: "https://github.com/vinegarhq/sober/issues/1619",
      also: { authentication: "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "Roblox wants the X-CSRF-TOKEN header.",
    meaning:
      "This answer is part of the protocol: its `x-csrf-token` field holds the token to send. The cookie is not the problem.",
    fix: [
      "Take `x-csrf-token` from this response, and send the same request once more with it.",
      {
        do: "Keep it until the next such answer.",
        snippet: 'curl -X POST -H "X-CSRF-TOKEN: TOKEN" -b ".ROBLOSECURITY=…" "{url}"',
      },
      "For servers and tools, use Open Cloud with an API key: it needs no such token.",
    ],
  },
  challenge: {
    headline: "Roblox wants a challenge solved.",
    meaning: "It doubts the caller or the action is sensitive. The token and the cookie may be good.",
    fix: [
      "Read rblx-challenge-type: captcha and the like ask for a person, twostepverification for the account's second factor.",
      "Do it in the browser once with the same account and network.",
      "For automation use Open Cloud with an API key, which is made for programs.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      'HTTP/1.1 403 Forbidden\nserver: Kestrel\nx-csrf-token: EXAMPLE\nx-roblox-edge: fra4\n\n{"errors":[{"code":0,"message":"Token Validation Failed"}]}',
      'HTTP/2 403\nx-csrf-token: EXAMPLE\nx-roblox-edge: fra4\n\n{"errors":[{"code":0,"message":"XSRF token invalid"}]}',
    ],
    ignores: ['{"message":"Token Validation Failed"}'],
  },
  challenge: {
    matches: [
      'HTTP/2 403\nrblx-challenge-id: EXAMPLE\nrblx-challenge-type: captcha\n\n{"errors":[{"code":0,"message":"Challenge is required to authorize the request"}]}',
    ],
  },
};
