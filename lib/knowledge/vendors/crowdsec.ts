import { all, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const bouncer = "https://github.com/crowdsecurity/lua-cs-bouncer/blob/main";

export const refusals = vendor(
  { name: "CrowdSec", layer: "edge" },
  {
    "bouncer-key": {
      when: all(url(/\/v1\/(?:decisions|usage-metrics)/), member("message", /^access forbidden$/)),
      cause: "authentication",
      strength: "strong",
      because: "CrowdSec's local API does not know the key or the certificate of this bouncer.",
      source: "https://github.com/crowdsecurity/crowdsec/blob/HEAD/pkg/apiserver/middlewares/v1/api_key.go",
      layer: "application",
    },
    "denied-logged": {
      when: body(/\[Crowdsec\]\s+denied\s+'(?<address>[\da-f.:]{3,45})'\s+with\s+'(?<remedy>\w{2,20})'/i),
      cause: "ip-block",
      strength: "decisive",
      because: "CrowdSec's bouncer logged that it answered {address} with `{remedy}`.",
      source: `${bouncer}/lib/crowdsec.lua`,
    },
    captcha: {
      when: body(/CrowdSec\s+Captcha/i),
      cause: "ip-block",
      strength: "decisive",
      because: "CrowdSec served a captcha in place of the answer.",
      source: `${bouncer}/templates/captcha.html`,
    },
    ban: {
      when: body(/CrowdSec\s+(?:Access\s+Forbidden|Ban)\b/i),
      cause: "ip-block",
      strength: "decisive",
      because:
        "This is CrowdSec's page for an address that it decided to ban, or a request that its AppSec rules refused.",
      source: `${bouncer}/templates/ban.html`,
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "bouncer-key": {
    headline: "CrowdSec's local API does not know this key.",
    meaning: "The key in X-Api-Key is missing, mistyped, or was deleted with its bouncer. No decision was looked at.",
    fix: [
      {
        do: "List the bouncers, and make a key for this one.",
        snippet: "cscli bouncers list\ncscli bouncers add gate-1",
      },
      "Put the key that is printed into the bouncer's configuration; it is shown only once.",
    ],
  },
  "denied-logged": {
    headline: "CrowdSec refused this address.",
    meaning:
      "A decision of CrowdSec's local engine, of a shared blocklist, or of its AppSec rules applies to the address. The application was not reached.",
    fix: [
      {
        do: "See why the address is listed.",
        snippet: "cscli decisions list --ip 192.0.2.7\ncscli alerts list --ip 192.0.2.7",
      },
      { do: "Lift the decision when it is wrong.", snippet: "cscli decisions delete --ip 192.0.2.7" },
      "No decision in the list: look for a match of the AppSec component (`cscli metrics show appsec`).",
      "Put addresses that must always pass in an allowlist.",
    ],
  },
  captcha: {
    headline: "CrowdSec wants proof that you are a person.",
    meaning: "The address is suspicious, and a program cannot solve the captcha. Another credential does not help.",
    fix: [
      "Ask the owner of the site to allow your address or the API's path.",
      { do: "If you run it: look the address up.", snippet: "cscli decisions list --ip 192.0.2.7" },
    ],
  },
  ban: {
    headline: "CrowdSec bans your address for this site.",
    meaning:
      "The address behaved badly here, or is on the list that CrowdSec's users share. A shared exit (VPN, cloud, office) can be listed for what others did. Bans end after a few hours unless renewed.",
    fix: [
      "Check the address in CrowdSec's public threat database, and ask the owner of the site to lift the ban.",
      {
        do: "If you run it: find and delete the decision.",
        snippet: "cscli decisions list --ip 192.0.2.7\ncscli decisions delete --ip 192.0.2.7",
      },
      "When only certain requests are refused, an AppSec rule matched: try without the body or query.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "bouncer-key": {
    matches: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"access forbidden"}',
        request: "GET /v1/decisions?ip=192.0.2.7 HTTP/1.1\nHost: 127.0.0.1:8080\nX-Api-Key: 0f9c7b1ce5example\n\n",
      },
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"message":"access forbidden"}'],
  },
  "denied-logged": {
    matches: [
      "2026/11/23 10:11:12 [alert] 31#31: *7 [lua] crowdsec.lua:805: Allow(): [Crowdsec] denied '192.0.2.7' with 'ban' (by bouncer), client: 192.0.2.7, server: example.com",
    ],
    ignores: ["denied '192.0.2.7' with 'ban'"],
  },
  captcha: {
    matches: [
      "<html><head><title>CrowdSec Captcha</title></head><body><h1>CrowdSec Captcha</h1><form></form></body></html>",
    ],
    ignores: ["<title>CrowdSec Ban</title>"],
  },
  ban: {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: openresty\n\n<html><head><title>CrowdSec Ban</title></head><body><h1> CrowdSec Access Forbidden</h1><p>You are unable to visit the website.</p></body></html>",
    ],
    ignores: ["Access Forbidden. You are unable to visit the website."],
  },
};
