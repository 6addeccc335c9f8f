import { any, body, header } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const help = "https://www.wordfence.com/help/?query=locked-out";
const code = "https://github.com/wp-plugins/wordfence/blob/master/lib";

export const refusals = vendor(
  { name: "Wordfence", layer: "application", seen: header("server", /wf[_-]?WAF/i) },
  {
    country: {
      when: body(
        oneOf(
          /Access\s+from\s+your\s+area\s+has\s+been\s+temporarily\s+limited\s+for\s+security\s+reasons/i,
          /blocked\s+access\s+via\s+country\s+blocking/i,
        ),
      ),
      cause: "geo",
      strength: "decisive",
      because: "These words are Wordfence's country blocking.",
      source: `${code}/wfLog.php`,
    },
    throttled: {
      when: body(
        inARow(
          /Exceeded\s+the\s+maximum\s+(?:global|number\s+of)\s+\w[\w ]{2,40}?\sper\s+minute\s+for\s+/i,
          /(?:crawlers|humans|a\s+crawler|a\s+known)/i,
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "The block reason is one of Wordfence's limits on requests per minute.",
      source: help,
      retry: "after",
    },
    "blank-user-agent": {
      when: body(/POST\s+received\s+with\s+blank\s+user-agent\s+and\s+referer/i),
      cause: "headers",
      strength: "decisive",
      because: "The block reason is a POST without User-Agent and Referer.",
      source: `${code}/wordfenceClass.php`,
      also: { "ip-block": "weak" },
    },
    "login-lockout": {
      when: body(
        oneOf(
          /Exceeded\s+the\s+maximum\s+number\s+of\s+(?:login\s+failures|tries\s+to\s+recover)/i,
          /Blocked\s+by\s+login\s+security\s+setting/i,
          /You\s+have\s+been\s+temporarily\s+locked\s+out\s+of\s+this\s+system/i,
        ),
      ),
      cause: "rate-limit",
      strength: "strong",
      because: "Wordfence locked the address out after too many failed log-ins.",
      source: `${code}/wfLockedOut.php`,
      also: { authentication: "moderate", "ip-block": "moderate" },
      retry: "after",
    },
    "custom-pattern": {
      when: body(
        oneOf(
          /UA\/(?:Hostname\/)?Referrer\/IP\s+Range\s+not\s+allowed|Advanced\s+blocking\s+in\s+effect/i,
          /broke\s+one\s+of\s+(?:the\s+)?Wordfence\s+(?:advanced\s+)?blocking\s+rules/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "A rule of the site's owner on address range, host name, User-Agent or Referer matched.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/wordfence.py",
      also: { headers: "moderate" },
    },
    "firewall-rule": {
      when: body(
        /A\s+potentially\s+unsafe\s+operation\s+has\s+been\s+detected\s+in\s+your\s+request\s+to\s+this\s+site/i,
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Wordfence's firewall took the content of the request for an attack.",
      source: help,
      also: { permissions: "against" },
    },
    blocked: {
      when: any(
        body(/Your\s+access\s+to\s+this\s+site\s+has\s+been\s+limited\s+by\s+the\s+site\s+owner/i),
        body(/(?:This\s+response\s+was\s+)?Generated\s+by\s+Wordfence\b/i),
        body(/Blocked\s+by\s+Wordfence\s+Security\s+Network/i),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "This is Wordfence's block page.",
      source: help,
      also: { "rate-limit": "moderate", geo: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  country: {
    headline: "Wordfence refuses requests from your country.",
    meaning:
      "The owner of the WordPress site chose the countries, by the address of the caller. The words `temporarily limited` do not mean that waiting helps.",
    fix: [
      "Check in which country the calling server, VPN or proxy has its exit.",
      "If the site is yours: change the list under Wordfence, Blocking, or put your server's address on the allowlist.",
    ],
  },
  throttled: {
    headline: "Wordfence's rate limit stopped you.",
    meaning:
      "Too many page or API requests came from your address within a minute. It often comes as 503. Continuing prolongs the block; a new key does not help.",
    fix: [
      "Pause for the time that retry-after names, or for a few minutes.",
      "Fetch more per call (`per_page=100`) and send one request at a time.",
      "If the site is yours: raise the limits under Firewall, All Firewall Options, Rate Limiting, or add your server's address to the allowlist.",
    ],
  },
  "blank-user-agent": {
    headline: "Wordfence blocked a POST without User-Agent and Referer.",
    meaning: "The option that blocks such requests is on, and the address is now blocked for a while as well.",
    fix: [
      {
        do: "Send a User-Agent with every request.",
        snippet: 'curl -A "my-app/1.2" -X POST {url}',
      },
      "Wait for the end of the block, or have the owner delete it under Wordfence, Blocking.",
    ],
  },
  "login-lockout": {
    headline: "Wordfence locked your address out after failed log-ins.",
    meaning:
      "While the lock lasts, the right password is refused too. XML-RPC and application passwords count as log-ins.",
    fix: [
      "Find the program that sends a wrong or old password, and stop it.",
      "Use the unlock form on the page, or have another administrator delete the lock under Wordfence, Blocking.",
      "For programs, use an application password and the REST API instead of XML-RPC. Wordfence switches application passwords off by default: its Brute Force Protection options hold the setting.",
    ],
  },
  "custom-pattern": {
    headline: "A custom rule in Wordfence blocks your client.",
    meaning:
      "The site's owner blocks a range of addresses, a host name, a User-Agent or a Referer, and your request fits.",
    fix: [
      { do: "Try another User-Agent and no Referer.", snippet: 'curl -i -A "my-app/1.2" {url}' },
      "Then try from another network, to tell which of them matched.",
      "If the site is yours: look under Wordfence, Blocking, for a custom pattern.",
    ],
  },
  "firewall-rule": {
    headline: "Wordfence's firewall took your request for an attack.",
    meaning:
      "Something in the parameters or the body looked dangerous: HTML, SQL words, file names, base64. The account and its rights are not the problem.",
    fix: [
      "Leave out fields one by one to find the value that is refused.",
      "If the site is yours: open Tools, Live Traffic, find the blocked request and allowlist its parameter.",
      "Or switch the firewall to Learning Mode, repeat the action, and switch it back.",
    ],
  },
  blocked: {
    headline: "Wordfence, a security plugin of the WordPress site, blocks you.",
    meaning:
      "The line Block Reason on the page tells why. The status does not: Wordfence sends 503 for rate limits, and as well for countries, blocked clients and addresses.",
    fix: [
      "Read Block Reason and Time on the page, and send both with your address to the owner of the site.",
      "If you are locked out of your own site: use the unlock form on the page with an administrator's e-mail address.",
      "If the site is yours: delete the block under Wordfence, Blocking, and put the addresses of your services on the allowlist.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  country: {
    matches: [
      "<h1>Your access to this site has been limited by the site owner</h1><table><tr><th>Block Reason:</th><td>Access from your area has been temporarily limited for security reasons</td></tr></table><p>Generated by Wordfence at Mon, 23 Nov 2026 10:11:12 GMT</p>",
    ],
    ignores: [
      "<h1>Your access to this site has been limited by the site owner</h1><td>Manual block by administrator</td>",
    ],
  },
  throttled: {
    matches: [
      "HTTP/1.1 503 Service Unavailable\nRetry-After: 300\n\n<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><td>Exceeded the maximum number of requests per minute for crawlers.</td>",
      "Block Reason: Exceeded the maximum global requests per minute for crawlers or humans.",
    ],
    ignores: ["You have exceeded the maximum number of requests per minute"],
  },
  "blank-user-agent": {
    matches: [
      "<td class='reason'>POST received with blank user-agent and referer</td><em>Generated by Wordfence at Mon, 23 Nov 2026</em>",
    ],
  },
  "login-lockout": {
    matches: [
      "Block Reason: Exceeded the maximum number of login failures which is: 5. Generated by Wordfence at Mon, 23 Nov 2026",
      "<p>You have been temporarily locked out of this system. This means that you will not be able to sign in for a while.</p>",
    ],
    ignores: ["You have been locked out due to too many invalid login attempts."],
  },
  "custom-pattern": {
    matches: ["<td>Advanced blocking in effect.</td><p>Generated by Wordfence at Mon, 23 Nov 2026 10:11:12 GMT</p>"],
  },
  "firewall-rule": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<title>403 Forbidden</title><h1>A potentially unsafe operation has been detected in your request to this site</h1><p>Your access to this service has been limited. (HTTP response code 403)</p><p>Generated by Wordfence at Mon, 23 Nov 2026</p>",
    ],
    ignores: ["<p>Generated by Wordfence at Mon, 23 Nov 2026 10:11:12 GMT</p>"],
  },
  blocked: {
    matches: [
      "HTTP/1.1 403 Forbidden\n\n<h1>Your access to this site has been limited by the site owner</h1><td>Manual block by administrator</td><em>Generated by Wordfence at Mon, 23 Nov 2026 10:11:12 GMT</em>",
    ],
    ignores: ["Your access to this site has been limited"],
  },
};
