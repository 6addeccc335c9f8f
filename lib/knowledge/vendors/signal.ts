import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Signal", layer: "application" },
  {
    "proof-required": {
      when: body(/CAPTCHA proof required|\bRATE_LIMIT_FAILURE\b/),
      cause: "rate-limit",
      strength: "decisive",
      because: "Signal limits the sender, and lifts the limit for a solved captcha or after the time that it names.",
      source: "https://github.com/AsamK/signal-cli/issues/1308",
      also: { "ip-block": "excludes" },
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "proof-required": {
    headline: "Signal limits how much this number sends.",
    meaning:
      "Signal does not publish the limits. Messages to new people, or to people who never answer, bring them on. The captcha lifts the limit; it says nothing of your address.",
    fix: [
      "Solve the captcha that the message links to, copy the link behind Open Signal, and hand it in.",
      {
        do: "With signal-cli:",
        snippet: "signal-cli submitRateLimitChallenge --challenge CHALLENGE_TOKEN --captcha CAPTCHA_TOKEN",
      },
      "Or wait for the time that the message names, often a day.",
    ],
    prevention: ["Ask new recipients to answer once.", "Send to few new people a day."],
  },
};

export const samples: Samples<typeof refusals> = {
  "proof-required": {
    matches: [
      'CAPTCHA proof required for sending to "+15550100", available options "RECAPTCHA" with challenge token "00000000-1111-4222-8333-444444444444", or wait "86400" seconds. To get the captcha token, go to https://signalcaptchas.org/challenge/generate.html',
      '{"results":[{"type":"RATE_LIMIT_FAILURE","token":"00000000-1111-4222-8333-444444444444","retryAfterSeconds":86400}]}',
    ],
    ignores: ["Captcha required"],
  },
};
