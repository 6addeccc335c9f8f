import type { Practice } from "../shapes";

export default {
  order: 2,
  name: "Renew tokens before they expire",
  brief: "no call goes out with a token that is about to expire",
  why: "A token that expires in the middle of a job turns a working client into a refused one. Renewing only after a failure costs a call each time, and some servers answer an expired token with 403 instead of 401, so a client that renews on 401 alone never recovers.",
  how: [
    "Store the expiry time with the token: `expires_in` of the token response, counted from when it was received, or `exp` in a JWT.",
    "Renew when less than a minute or a tenth of its life is left, whichever is more, and let only one caller do it.",
    "Store the new refresh token before you discard the old one. Many servers replace it at each use and end the session when an old one comes back.",
    "On 401 with `invalid_token`, or a 403 that says expired, renew once and repeat the call once; then give up and report it.",
    "Keep the machine's clock right with NTP: signed requests and short-lived tokens fail when it is minutes off.",
    "Put the expiry of long-lived keys and certificates into a calendar that a team reads, not one person who may leave.",
  ],
  checks: [
    "Every token is stored with its expiry time.",
    "Renewal happens before expiry, by one caller at a time.",
    "A failed renewal raises an alert that a person sees.",
    "The machine's clock is kept right by NTP.",
    "Long-lived keys and certificates have a renewal date and an owner.",
  ],
  causes: ["token-expired", "authentication"],
  sources: [
    { title: "RFC 6749, refreshing an access token", url: "https://www.rfc-editor.org/rfc/rfc6749#section-6" },
    { title: "RFC 6749, expires_in", url: "https://www.rfc-editor.org/rfc/rfc6749#section-5.1" },
    { title: "RFC 6750, error codes of bearer tokens", url: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1" },
    { title: "RFC 9700, refresh token protection", url: "https://www.rfc-editor.org/rfc/rfc9700#section-4.14" },
  ],
} satisfies Practice;
