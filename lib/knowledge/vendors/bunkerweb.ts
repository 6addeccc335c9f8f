import { body } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const core = "https://github.com/bunkerity/bunkerweb/blob/master/src/common/core";

export const refusals = vendor(
  { name: "BunkerWeb", layer: "edge" },
  {
    country: {
      when: body(
        oneOf(
          inARow(
            /client\s+IP\s+\S{3,45}\s+is\s+/i,
            oneOf(
              /in\s+country\s+cache\s+\((?:blacklisted|not\s+whitelisted)/i,
              /(?:blacklisted|not\s+whitelisted)\s+\(country\s+=/i,
            ),
          ),
          /Country\s+of\s+\S{3,45}\s+is\s+blacklisted/i,
        ),
      ),
      cause: "geo",
      strength: "decisive",
      because: "BunkerWeb logged that it refused the request for the country of the address.",
      source: `${core}/country/country.lua`,
    },
    "user-agent": {
      when: body(
        oneOf(
          /\bUA\s+is\s+(?:in\s+cached\s+blacklist|blacklisted)\s+\(info/i,
          /User-Agent\s+.{1,200}?\s+is\s+blacklisted\s+\(info/i,
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "BunkerWeb logged that the User-Agent stands on its blacklist.",
      source: `${core}/blacklist/blacklist.lua`,
    },
    origin: {
      when: body(/denied\s+access\s+from\s+cors\s+:\s+origin\s+\S{1,200}\s+is\s+not\s+allowed/i),
      cause: "cors",
      strength: "decisive",
      because: "BunkerWeb logged that the Origin is not one of the allowed ones.",
      source: `${core}/cors/cors.lua`,
      actor: "api-owner",
    },
    "client-certificate": {
      when: body(/denied\s+access\s+from\s+mtls\s+:\s+client\s+certificate\s+required/i),
      cause: "authentication",
      strength: "strong",
      because: "BunkerWeb logged that no accepted client certificate came with the request.",
      source: `${core}/mtls/mtls.lua`,
    },
    "bad-behavior": {
      when: body(/IP\s+\S{3,45}\s+is\s+banned\s+with\s+reason\s+(?<reason>\w[\w -]{0,60}?)\s\(\d+s\s+remaining\)/i),
      cause: "ip-block",
      strength: "decisive",
      because: "BunkerWeb logged that the address is banned for a time, for the reason `{reason}`.",
      source: "https://github.com/bunkerity/bunkerweb/blob/master/src/common/confs/server-http/access-lua.conf",
      also: { "rate-limit": "weak" },
      retry: "after",
    },
    address: {
      when: body(
        oneOf(
          /\bIP\s+is\s+in\s+cached\s+blacklist\b/i,
          /denied\s+access\s+from\s+(?:blacklist|dnsbl|bunkernet|greylist|reversescan|crowdsec)\s+:/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "BunkerWeb logged that a list of addresses refused the client.",
      source: `${core}/blacklist/blacklist.lua`,
    },
    "block-page": {
      when: body(/This\s+website\s+is\s+protected\s+with(?:&nbsp;|\s){1,4}(?:<a\b[^>]{0,200}>\s*)?BunkerWeb/i),
      cause: "ip-block",
      strength: "moderate",
      because: "BunkerWeb wrote this page; it never says which of its checks refused.",
      source: `${core}/errors/files/error.html`,
      also: { geo: "weak", headers: "weak", "rate-limit": "weak" },
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  country: {
    headline: "BunkerWeb refuses the country of this address.",
    meaning: "The owner set a list of countries to refuse or to allow. The place of the calling machine counts.",
    fix: [
      "Check in which country the calling server, VPN or proxy has its exit.",
      "If you run BunkerWeb: correct `BLACKLIST_COUNTRY` or `WHITELIST_COUNTRY`, or put the address in `WHITELIST_IP`.",
    ],
  },
  "user-agent": {
    headline: "BunkerWeb refuses this User-Agent.",
    meaning: "The name that the client sends is on a list of bad bots. The address does not matter.",
    fix: [
      {
        do: "Send a User-Agent that names your application.",
        snippet: 'curl -A "my-app/1.2 (+https://my-app.example/contact)" {url}',
      },
      "If you run BunkerWeb: let it pass with `BLACKLIST_IGNORE_USER_AGENT` or `WHITELIST_USER_AGENT`.",
    ],
  },
  origin: {
    headline: "BunkerWeb refuses the page's Origin.",
    meaning: "The service answers browsers of listed sites only. The same call without Origin passes.",
    fix: [
      {
        do: "If you run BunkerWeb: allow the site in `CORS_ALLOW_ORIGIN`.",
        snippet: "CORS_ALLOW_ORIGIN: ^https://app\\.example\\.com$",
      },
      "If you do not: call the API from your server, or ask its owner to allow your site.",
    ],
  },
  "client-certificate": {
    headline: "BunkerWeb wants a client certificate.",
    meaning: "The service uses mutual TLS, and the certificate was missing, expired or from another authority.",
    fix: [
      { do: "Send the certificate and its key.", snippet: "curl --cert client.pem --key client.key {url}" },
      "Check that it was issued by the authority that the service trusts, and has not expired.",
    ],
  },
  "bad-behavior": {
    headline: "BunkerWeb banned this address for a time.",
    meaning:
      "Most often the address got many errors, such as 401, 403, 404 or 429, in a short time. Everything is refused until the ban is over; the remaining seconds stand in the line.",
    fix: [
      "Wait for the time in the log line, and find the client that caused the errors.",
      { do: "If you run BunkerWeb: lift the ban.", snippet: "bwcli unban 192.0.2.7" },
      "Behind a proxy, set `USE_REAL_IP` and `REAL_IP_FROM`, so that not the proxy itself is banned.",
    ],
  },
  address: {
    headline: "A list of addresses in BunkerWeb refuses the client.",
    meaning:
      "The word after `denied access from` names the check: a blacklist, a DNS blocklist, the shared BunkerNet list, or a greylist that lets in only known addresses.",
    fix: [
      "Check that BunkerWeb sees the client's own address and not that of a proxy (`USE_REAL_IP`, `REAL_IP_FROM`).",
      "Put the address in `WHITELIST_IP`, or take the list away that misjudges it.",
    ],
  },
  "block-page": {
    headline: "BunkerWeb, the firewall in front of the site, refused your request.",
    meaning: "It checks address, country, User-Agent, rate and content, and does not tell the caller which one failed.",
    fix: [
      "Send the time and your address to the owner of the site.",
      { do: "Try with a plain User-Agent.", snippet: 'curl -i -A "my-app/1.2" {url}' },
      {
        do: "If you run BunkerWeb: read which plugin denied.",
        snippet: "docker logs bunkerweb 2>&1 | grep -E 'denied access|is banned|ModSecurity'",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  country: {
    matches: [
      "2026/11/23 10:11:12 [warn] 120#120: *9 [ACCESS] denied access from country : client IP 192.0.2.7 is blacklisted (country = XX), client: 192.0.2.7, server: www.example.com",
      "denied access from country : client IP 192.0.2.7 is not whitelisted (country = XX)",
    ],
    ignores: ["client IP 192.0.2.7 is whitelisted (country = XX)"],
  },
  "user-agent": {
    matches: [
      "[ACCESS] denied access from blacklist : UA is blacklisted (info : UA), client: 192.0.2.7, server: www.example.com",
    ],
    ignores: [
      '{"message":"User-Agent things is blacklisted"}',
      "[ACCESS] denied access from blacklist : IP is blacklisted (info : ip), client: 192.0.2.7",
    ],
  },
  origin: {
    matches: [
      "[ACCESS] denied access from cors : origin https://app.example.com is not allowed, denying access, client: 192.0.2.7",
    ],
    ignores: ["origin https://app.example.com is not allowed"],
  },
  "client-certificate": {
    matches: [
      "[ACCESS] denied access from mtls : client certificate required for /api (ssl_client_verify=NONE), client: 192.0.2.7",
    ],
  },
  "bad-behavior": {
    matches: [
      "[warn] 12#12: *3 [ACCESS] IP 192.0.2.7 is banned with reason bad behavior (86344s remaining), client: 192.0.2.7",
    ],
    ignores: ["IP 192.0.2.7 is not banned"],
  },
  address: {
    matches: [
      "[ACCESS] denied access from blacklist : IP is blacklisted (info : ip), client: 192.0.2.7",
      "[ACCESS] denied access from dnsbl : IP is blacklisted by bl.example.org, client: 192.0.2.7",
    ],
    ignores: [
      '{"message":"IP is blacklisted"}',
      "[ACCESS] denied access from country : client IP 192.0.2.7 is blacklisted (country = XX)",
    ],
  },
  "block-page": {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: nginx\n\n<title>403 - Forbidden</title><p class="description">Access is forbidden to the requested page.</p><footer><p>This website is protected with&nbsp;<a href="https://www.bunkerweb.io/?utm_campaign=self&utm_source=bwerror" target="_blank">BunkerWeb</a></p></footer>',
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nThis website is protected with care."],
  },
};
