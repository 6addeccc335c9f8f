import { any, body, header, setsCookie } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Reblaze",
    layer: "edge",
    seen: any(header("server", /^Reblaze/i), setsCookie(/^rbz(?:id|sessionid)$/)),
  },
  {
    block: {
      when: body(
        /session\s+has\s+been\s+terminated[\s\S]{0,300}?further\s+information,?\s+do\s+not\s+hesitate\s+to\s+contact/i,
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "This is Reblaze's block page; the session that it speaks of is its own, not your log-in.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/reblaze.py",
      also: { "token-expired": "against" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "Reblaze refused the request before the site.",
    meaning:
      "The page speaks of a terminated session, but no log-in has expired: a rule or bot check refused the caller. Signing in again does not help.",
    fix: [
      "Send the call once from another network to compare.",
      "Send the value after `Ref:` and the time to the site's owner.",
      "If you are the owner: look the reference up in Reblaze's event log, and allow the caller or the path.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: [
      "shop.example | Access denied (403)\nCurrent session has been terminated.\nFor further information, do not hesitate to contact us.\nRef: 192.0.2.7 2026-11-20T10:11:12.958Z",
      "HTTP/1.1 403 Forbidden\nServer: Reblaze Secure Web Gateway\nContent-Type: text/html\n\n<h3>Access denied (403)</h3><p><b>Current session has been terminated.</b></p><p>For further information, do not hesitate to contact us.</p>",
    ],
    ignores: ["Your session has been terminated. Log in again."],
  },
};
