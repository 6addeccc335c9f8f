import type { Practice } from "../shapes";

export default {
  order: 2,
  name: "Renew tokens before they expire",
  brief: "no call goes out with a token about to end",
  why: "A token that ends in the middle of a job turns a working client into a refused one. Renewing only after a failure costs a call each time, and some servers answer an expired token with 403 instead of 401, so a client that renews on 401 alone never does.",
  how: [
    "Keep the time of expiry beside the token: `expires_in` of the token response, counted from when it was received, or `exp` in a JWT.",
    "Renew when less than a minute or a tenth of its life is left, whichever is more, and let only one caller do it.",
    "Store the new refresh token before the old one is forgotten. Many servers change it at each use and end the session when an old one comes back.",
    "On 401 with `invalid_token`, or a 403 that says expired, renew once and repeat the call once; then give up and say so.",
    "Keep the clock of the machine right with NTP: signed requests and short tokens fail when it is minutes off.",
    "Write the end of keys and certificates that live for months into a calendar that a team reads, not a person who may leave.",
  ],
  checks: [
    "Every token is stored with its time of expiry.",
    "Renewal happens before expiry, by one caller at a time.",
    "A failed renewal raises an alert that a person sees.",
    "The machine's clock is kept by NTP.",
    "Long-lived keys and certificates have a date of renewal and an owner.",
  ],
  causes: ["token-expired", "authentication"],
  sources: [
    { title: "RFC 6749, refreshing an access token", url: "https://www.rfc-editor.org/rfc/rfc6749#section-6" },
    { title: "RFC 6749, expires_in", url: "https://www.rfc-editor.org/rfc/rfc6749#section-5.1" },
    { title: "RFC 6750, error codes of bearer tokens", url: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1" },
    { title: "RFC 9700, refresh token protection", url: "https://www.rfc-editor.org/rfc/rfc9700#section-4.14" },
  ],
} satisfies Practice;
