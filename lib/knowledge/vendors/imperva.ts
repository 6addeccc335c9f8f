import { any, body, header, setsCookie } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Imperva",
    layer: "edge",
    seen: any(
      header("x-iinfo"),
      header("x-cdn", /^(?:Incapsula|Imperva)/i),
      setsCookie(/^(?:visid_incap_|incap_ses_|nlbi_|reese84)/),
    ),
    ids: ["x-iinfo"],
  },
  {
    "bot-page": {
      when: body(/Pardon\s+Our\s+Interruption|isImpervaSpaSupport|distilCaptchaForm|distilCallbackGuard/i),
      cause: "ip-block",
      strength: "decisive",
      because: "This is the page of Imperva's bot protection, formerly Distil: it takes the client for a program.",
      source: "https://github.com/0xInfection/Awesome-WAF",
    },
    "security-rule": {
      when: body(
        inARow(
          /\bError(?:\s+code)?\s{1,4}1[56]\b[\s\S]{1,300}?request\s+was\s+blocked\s+by\s+(?:the|our)\s+security/i,
          /\s+(?:rules|service)/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because:
        "Imperva's error 15 or 16 says that a security rule of the site blocked the request; it never says which.",
      source: "https://github.com/stamparm/identYwaf/blob/master/screenshots/incapsula.png",
      also: { geo: "weak", headers: "weak" },
    },
    incident: {
      when: body(/Incapsula\s+incident\s+ID|_Incapsula_Resource\?[^<>\s]{0,600}?incident_id=/i),
      cause: "ip-block",
      strength: "strong",
      because: "Imperva answered with an incident page in place of the site.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/incapsula.py",
      also: { geo: "weak", headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "bot-page": {
    headline: "Imperva's bot protection takes your client for a bot.",
    meaning:
      "It judges the connection and the browser, not the credential. Other headers or a browser's User-Agent seldom help; the same wall also sends this page with status 200.",
    fix: [
      "Ask the site's owner for an API or for a rule that lets your client pass; send the incident id and the time.",
      "If you are the owner: exempt the API's path in Advanced Bot Protection, or put the caller on the allow list.",
      "In a browser: turn off extensions that block scripts, allow cookies, and load the page again.",
    ],
  },
  "security-rule": {
    headline: "A security rule at Imperva blocked the request.",
    meaning:
      "The rule may look at the payload, the address, the country or the client; the page does not tell. Your credential was not looked at.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Send it once from another network, to tell an address or country rule apart.",
      "Send the incident id and the time to the site's owner.",
      "If you are the owner: search the incident id in the security events, and add an exception to the rule that it names.",
    ],
  },
  incident: {
    headline: "Imperva stopped the request before the site.",
    meaning:
      "The incident page stands for a firewall rule, a blocked address or country, or a check that only a browser can pass. Retrying with other credentials does not help.",
    fix: [
      "Note the incident id and the time, and send them to the site's owner.",
      "Compare with another network: when it passes there, the address or country is the ground.",
      "If you are the owner: search the incident id in the security events, and allow the caller or exempt the API's path.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "bot-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-CDN: Imperva\nContent-Type: text/html\n\n<!DOCTYPE html><html><head><noscript><title>Pardon Our Interruption</title></noscript><script>var isSpa = window.isImpervaSpaSupport;</script>",
      "Pardon Our Interruption...\nAs you were browsing something about your browser made us think you were a bot.",
    ],
  },
  "security-rule": {
    matches: [
      "www.shop.example - Access Denied\nError code 15\nThis request was blocked by the security rules\n2026-11-20 10:11:12 UTC\nYour IP 192.0.2.7 | Proxy IP 198.51.100.4 (ID 10215)\nIncident ID: 874000230012345569-868123456789012907\nPowered by Incapsula",
      "Access denied\nError 16\nwww.shop.example\nThis request was blocked by our security service\nPowered by Imperva",
    ],
    ignores: ["Request blocked by the security rules of the company proxy. Error 15."],
  },
  incident: {
    matches: [
      'HTTP/1.1 403 Forbidden\nX-Iinfo: 9-332984787-0 0NNN RT(1533438628522 0) q(0 -1 -1 -1) r(0 -1)\nContent-Type: text/html\n\n<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body><iframe src="/_Incapsula_Resource?CWUDNSAI=5&xinfo=9-332984787-0&incident_id=0-1199990858670542825&edet=9&cinfo=ffffffff">Request unsuccessful. Incapsula incident ID: 0-1199990858670542825</iframe></body></html>',
      "ValueError: unexpected body: Request unsuccessful. Incapsula incident ID: 742000230051442402-35943808254739916",
    ],
    ignores: [
      '<script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script><p>You are not an admin.</p>',
    ],
  },
};
