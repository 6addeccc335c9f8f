import { all, any, body, header, type Matcher, member, status, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/";
const forbidden =
  "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-403/";

/** The title of the pages for the 1xxx errors by which a site's owner shuts somebody out. */
const restricted = body(/\bused\s+Cloudflare\s+to\s+restrict\s+access/i);

/** One of the 1xxx errors: as plain text, as a page (HTML or its text), as problem details, or in its header. */
function error(numbers: string): Matcher {
  return any(
    body(new RegExp(String.raw`\berror (?:code|reference number):\s{0,4}(?:${numbers})\b`, "i")),
    all(restricted, body(new RegExp(String.raw`\berror(?: code)?:?\s{1,4}(?:${numbers})\b`, "i"))),
    body(new RegExp(String.raw`cf-error-code[^>]{0,12}>\s{0,20}(?:${numbers})\b`)),
    body(
      new RegExp(
        String.raw`\bError\s{1,20}(?:${numbers})\b[^\n]{0,10}\s{0,40}(?:Ray\s+ID|(?:CNAME|Edge IP|DNS|Origin DNS|Direct IP|HTTP hostname|You are being|Access denied)[^\n]{0,80}\s{0,40}What happened)`,
        "i",
      ),
    ),
    all(member("cloudflare_error", /^true$/), member("error_code", new RegExp(`^(?:${numbers})$`))),
    header("cf-error-type", new RegExp(String.raw`\b(?:${numbers})\b`)),
  );
}

export const refusals = vendor(
  {
    name: "Cloudflare",
    layer: "edge",
    seen: any(header("cf-ray"), header("server", /^cloudflare$/i)),
    ids: ["cf-ray"],
  },
  {
    challenge: {
      when: any(
        header("cf-mitigated", /^challenge$/i),
        header("cf-chl-bypass"),
        // The fields of its challenge page, in its order and without spaces.
        all(
          header("server", /^cloudflare$/i),
          header("permissions-policy", /^accelerometer=\(\),autoplay=\(\),(?:browsing-topics=\(\),)?camera=\(\),clip/),
        ),
        // A log prints the fields of a response as an object.
        body(/_cf_chl_opt|<title>Just a moment\.\.\.|cf-mitigated.{1,6}?challenge\b|Cloudflare detected/),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Cloudflare served a challenge for browsers in place of the answer.",
      retry: "no",
      source:
        "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
    },
    country: {
      when: any(error("1009"), body(/has\s+banned\s+the\s+country\s+or\s+region\s+your\s+IP\s+address\s+is\s+in/i)),
      cause: "geo",
      strength: "decisive",
      because: "Cloudflare's error 1009 says that the site's owner bans your country or region.",
      source: codes,
    },
    "browser-signature": {
      when: any(
        error("1010"),
        body(/banned\s+your\s+access\s+based\s+on\s+your\s+browser.{0,8}s\s+signature|Browser\s+Integrity\s+Check/i),
      ),
      cause: "headers",
      strength: "strong",
      because: "Cloudflare's error 1010 is its browser check: it judges the request's headers, first the User-Agent.",
      source: "https://developers.cloudflare.com/waf/tools/browser-integrity-check/",
      also: { "ip-block": "moderate" },
    },
    hotlink: {
      when: any(error("1011"), body(/Hotlinking\s+Denied|does\s+not\s+allow\s+hotlinking\s+to\s+that\s+resource/i)),
      cause: "headers",
      strength: "strong",
      because: "Cloudflare's error 1011 is hotlink protection: the Referer names another site.",
      source: "https://developers.cloudflare.com/waf/tools/scrape-shield/hotlink-protection/",
    },
    "direct-address": {
      when: any(error("1003"), body(/Direct\s+IP\s+access\s+not\s+allowed/i)),
      cause: "headers",
      strength: "strong",
      because: "Cloudflare's error 1003 says that the request named an IP address, not a host of a site.",
      source: codes,
      also: { "server-config": "weak" },
    },
    "sni-mismatch": {
      when: any(error("1013"), body(/HTTP\s+hostname\s+and\s+TLS\s+SNI\s+hostname\s+mismatch/i)),
      cause: "headers",
      strength: "decisive",
      because: "Cloudflare's error 1013 says that Host and the TLS server name differ.",
      source: codes,
    },
    "rate-limited": {
      when: any(
        error("1015"),
        all(body(/You\s+are\s+being\s+rate\s+limited/i), body(/Cloudflare/i)),
        body(/has\s+banned\s+you\s+temporarily\s+from\s+accessing\s+this\s+website/i),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Cloudflare's error 1015 is a rate limit that the site's owner set.",
      source: codes,
      retry: "after",
    },
    "address-banned": {
      when: any(
        error("1005|1006|1007|1008|1106|1012"),
        body(
          inARow(
            /owner\s+of\s+this\s+website[^<\n]{0,120}\s+has\s+banned\s+/i,
            /(?:your\s+IP\s+address|the\s+autonomous\s+system\s+number)/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Cloudflare's page says that your address or its network is banned.",
      source: codes,
    },
    "waf-rule": {
      when: any(error("1020"), all(restricted, without(body(/\b1(?:0[01]\d|106)\b/)))),
      cause: "ip-block",
      strength: "strong",
      because:
        "This is Cloudflare's answer for a rule of the site's owner (error 1020); it never says what the rule looked at.",
      source: codes,
      also: { geo: "weak", headers: "weak" },
    },
    "logged-country": {
      when: all(member("RayID"), member("Source", /^country$/i)),
      cause: "geo",
      strength: "strong",
      because: "Cloudflare's log names an access rule for the caller's country.",
      source: "https://developers.cloudflare.com/logs/reference/log-fields/zone/firewall_events/",
      also: { "ip-block": "weak" },
    },
    "logged-action": {
      when: any(
        member("SecurityAction", /^(?:block|drop|\w*challenge)$/i),
        all(member("RayID"), member("Source"), member("Action", /^(?:block|connectionclose|\w*challenge)$/i)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Cloudflare's log names the action of a security rule, and so the origin did not refuse this request.",
      source: "https://developers.cloudflare.com/logs/reference/log-fields/zone/http_requests/",
      also: { geo: "weak", headers: "weak", "rate-limit": "weak" },
    },
    "cross-account-name": {
      when: any(error("1014"), body(/CNAME\s+Cross-User\s+Banned/i)),
      cause: "server-config",
      strength: "decisive",
      because: "Cloudflare's error 1014 says that the host's CNAME crosses accounts.",
      source: codes,
    },
    "dns-misconfigured": {
      when: any(
        error("1000|1001|1002|1004|1016|1034"),
        body(/DNS\s+points\s+to\s+prohibited\s+IP|Edge\s+IP\s+Restricted/i),
      ),
      cause: "server-config",
      strength: "strong",
      because: "Cloudflare's page says that the host's DNS record does not lead to an origin that it may use.",
      source: codes,
      also: { headers: "weak" },
    },
    "waf-page": {
      when: body(
        oneOf(
          /Sorry,\s+you\s+have\s+been\s+blocked[\s\S]{1,1000}?(?:You\s+are\s+unable\s+to\s+access|Cloudflare\s+Ray\s+ID)/i,
          /Attention\s+Required!\s+\|\s+Cloudflare/i,
          /The\s+action\s+you\s+just\s+performed\s+triggered\s+the\s+security\s+solution/i,
          /\bblocked_why_headline\b/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "This is Cloudflare's page for a request that a firewall rule blocked.",
      retry: "no",
      source: forbidden,
    },
    "unstyled-page": {
      when: body(/403\s+Forbidden<\/h1>\s*<\/center>\s*<hr>\s*<center>cloudflare(?:-nginx)?<\/center>/i),
      cause: "headers",
      strength: "strong",
      because: "Cloudflare sends a bare page where it refuses early, as when Host is not the TLS server name.",
      source: forbidden,
      also: { "server-config": "moderate", "ip-block": "moderate" },
    },
    "own-page": {
      // The fields of its own pages, for who has no more than the fields: an answer of the origin passes the cache.
      when: all(
        status(403),
        header("server", /^cloudflare(?:-nginx)?$/i),
        header("content-type", /^text\/html/i),
        header("x-frame-options", /^SAMEORIGIN$/i),
        header("cache-control", /^(?:private, )?max-age=(?:10|15)$|^private, max-age=0, no-store, no-cache/i),
        without(header("cf-cache-status")),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "The fields are those of a page that Cloudflare wrote itself: the answer never passed its cache.",
      source: "https://developers.cloudflare.com/cache/concepts/cache-responses/",
      also: { headers: "moderate", geo: "weak", "rate-limit": "weak" },
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  challenge: {
    headline: "Cloudflare wants proof that you are a browser.",
    meaning:
      "The site's protection answered with a challenge page that a program cannot solve. Other credentials do not help; the site's owner decides.",
    fix: [
      "Ask the site's owner for an API host or a rule that lets your client pass; quote the cf-ray.",
      "If you are the owner: find the ray id under Security, Analytics, Events, and exempt the API's path or your client from that rule.",
    ],
  },
  country: {
    headline: "Cloudflare blocks your country for this site.",
    meaning: "The site's owner chose the countries, by the address of the caller. Your credential plays no part.",
    fix: [
      "Ask the site's owner whether your country is refused on purpose; quote the cf-ray.",
      "If you are the owner: find the ray id under Security, Analytics, Events, and change the country rule.",
      "When a server of yours makes the call, check in which region it runs.",
    ],
  },
  "browser-signature": {
    headline: "Cloudflare's browser check refuses your client's headers.",
    meaning:
      "The check refuses headers that abusive clients send, above all a missing or a library's default User-Agent. A new credential does not help.",
    fix: [
      {
        do: "Send a User-Agent that names your application and a contact.",
        snippet: 'curl -A "my-app/1.2 (+https://my-app.example/contact)" https://api.example.com/',
      },
      "When it is still refused, ask the site's owner to exempt the API's path.",
      "If you are the owner: turn off Browser Integrity Check for that path with a configuration rule.",
    ],
  },
  hotlink: {
    headline: "Cloudflare's hotlink protection refused the file.",
    meaning: "The file may be shown by the site's own pages only; the Referer of your request names another site.",
    fix: [
      "Host a copy of the file yourself, with leave of its owner.",
      "If you are the owner: exempt the path from Hotlink Protection, or move public files under hotlink-ok.",
    ],
  },
  "direct-address": {
    headline: "Cloudflare wants a host name, not an address.",
    meaning: "The address belongs to many sites, so the request must name one of them in Host.",
    fix: [
      "Use the site's name in the URL.",
      {
        do: "To test one address, keep the name.",
        snippet: "curl --resolve api.example.com:443:192.0.2.10 https://api.example.com/",
      },
      "Check whether a proxy of yours overwrites Host.",
    ],
  },
  "sni-mismatch": {
    headline: "Host and TLS server name differ.",
    meaning: "Cloudflare refuses a request whose Host is another than the name in the TLS handshake.",
    fix: [
      "Send the same name in both; remove a Host header that your client or proxy sets by hand.",
      { do: "In nginx, pass the name on.", snippet: "proxy_ssl_server_name on;\nproxy_set_header Host $proxy_host;" },
    ],
  },
  "rate-limited": {
    headline: "A rate limit at Cloudflare stopped you.",
    meaning: "Too many requests came from your address. Each further one may prolong the ban.",
    fix: [
      "Stop all calls for the time that retry-after names, or a few minutes when it names none.",
      "Then send fewer; ask the site's owner which rate is allowed.",
    ],
  },
  "address-banned": {
    headline: "Cloudflare bans your address or network for this site.",
    meaning: "The site's owner made the rule; your credential plays no part.",
    fix: [
      "Ask the site's owner to let your address in; quote the cf-ray.",
      "If you are the owner: look for an IP access rule, a zone lockdown or a user agent rule that holds the address.",
    ],
  },
  "waf-rule": {
    headline: "A firewall rule at Cloudflare blocked the request.",
    meaning:
      "The site's owner wrote the rule. It may look at the address, country, headers, path or body, so your address need not be on any list; only the owner can see which it was.",
    fix: [
      "Ask the site's owner; quote the cf-ray and the time.",
      "If you are the owner: search the ray id under Security, Analytics, Events, and correct or skip the rule for the API.",
    ],
  },
  "logged-country": {
    headline: "A country rule at Cloudflare stopped the request.",
    meaning: "The rule looks at the country of the caller's address; no credential lifts it.",
    fix: [
      "Look up the ray id under Security, Analytics, Events, and change the rule, or skip it for the API's paths.",
      "When a server of yours makes the call, check in which region it runs.",
    ],
  },
  "logged-action": {
    headline: "A security rule at Cloudflare stopped the request.",
    meaning: "The log names the rule by its id; what the rule looks at stands in the site's settings.",
    fix: [
      "Look up `SecurityRuleID` and `SecuritySources` of the line, or the ray id under Security, Analytics, Events.",
      "Correct the rule, or write one that skips it for the API's paths and for callers that you know by a credential.",
    ],
  },
  "cross-account-name": {
    headline: "The host's DNS points into another Cloudflare account.",
    meaning: "Only the host's owner can correct this; nothing in your request causes it.",
    fix: [
      "If you are the owner: remove the CNAME to the other account's host, or set the host up there as a custom hostname.",
      "When a hosting product asked for the CNAME, add the domain in that product first.",
      "Else tell the site's owner.",
    ],
  },
  "dns-misconfigured": {
    headline: "The host's DNS at Cloudflare is wrong.",
    meaning:
      "The name leads to an address that is not the site's. This is the owner's to correct, unless your own machine overrides the name.",
    fix: [
      "Look for the name in your hosts file and your own DNS; remove overrides.",
      "If you are the owner: point the record at your origin's own address, not at one of Cloudflare's. When it leads to a product that itself uses Cloudflare, have its provider add your name as a custom hostname.",
      "Check whether a proxy of yours sends CF-Connecting-IP or doubles `X-Forwarded-For`.",
    ],
  },
  "waf-page": {
    headline: "Cloudflare's firewall blocked this request.",
    meaning:
      "A rule found the address, the client or something in the request suspicious. Your credential was not even looked at.",
    fix: [
      "Send the same call with a harmless body: when it passes, a word in the body or URL set the rule off.",
      "Ask the site's owner to let your client pass; quote the cf-ray.",
      "If you are the owner: search the ray id under Security, Analytics, Events, and make an exception for the API's path.",
    ],
  },
  "unstyled-page": {
    headline: "Cloudflare refused before it knew the site.",
    meaning:
      "The bare page comes before the site's settings are loaded, as when Host and the TLS server name do not match. The site's owner finds nothing in the logs.",
    fix: [
      {
        do: "See which Host is sent: it must be the host of the URL, which curl also sends as TLS server name.",
        snippet: "curl -sv -o /dev/null {url} 2>&1 | grep -i '^> host'",
      },
      "Remove a Host header set by hand; let your proxy send the server name of its target.",
      "When both names are the same, as a browser always sends them, send the call from another network: the address may be refused.",
    ],
  },
  "own-page": {
    headline: "Cloudflare refused this itself; the site behind it was not asked.",
    meaning:
      "The fields show who answered, not which rule. Most often it is a firewall rule against the address or the client; a country rule, hotlink protection and a rate limit look the same from outside.",
    fix: [
      {
        do: "Read the page: its number or its title names the rule.",
        snippet: "curl -s {url} | grep -iE '<title|error code'",
      },
      "Ask the site's owner to let your client pass; quote the cf-ray.",
      "If you are the owner: search the ray id under Security, Analytics, Events.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  challenge: {
    matches: [
      "HTTP/2 403\nserver: cloudflare\ncf-mitigated: challenge\n\n<html><head><title>Just a moment...</title>",
      "HTTP/1.1 403 Forbidden\nserver: cloudflare\ncf-chl-bypass: 1\n\n",
      "CloudflareError: Response 403: Cloudflare detected",
      "HTTP/1.1 403 Forbidden\nServer: cloudflare\nPermissions-Policy: accelerometer=(),autoplay=(),camera=(),clipboard-read=(),clipboard-write=()\n\n",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: cloudflare\nPermissions-Policy: camera=(), microphone=()\n\n",
      'HTTP/2 403\nserver: cloudflare\ncf-ray: 9e1b0c7d2f4a1c63-FRA\n\n{"message":"Forbidden"}',
    ],
  },
  country: {
    matches: [
      "HTTP/2 403\nserver: cloudflare\ncf-ray: 8aa1b0c7d2f4a1c6-AMS\ncontent-type: text/plain\n\nerror code: 1009",
      "Access denied\nThe owner of this website (api.shop.example) has banned the country or region your IP address is in (XX) from accessing this website.",
    ],
  },
  "browser-signature": {
    matches: [
      "urllib.error.HTTPError: HTTP Error 403: Forbidden\nb'error code: 1010'",
      "<p>The owner of this website (shop.example) has banned your access based on your browser's signature (8aa1b0c7d2f4a1c6-ua21).</p>",
    ],
    ignores: ["HTTP/2 403\nserver: cloudflare\n\nerror code: 10101"],
  },
  hotlink: {
    matches: ["HTTP/1.1 403 Forbidden\nServer: cloudflare\nCF-RAY: 8aa1b0c7d2f4a1c6-LHR\n\nerror code: 1011"],
  },
  "direct-address": {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: cloudflare\nCF-RAY: 8aa1b0c7d2f4a1c6-LHR\n\n<h1><span class="cf-error-type" data-translate="error">Error</span> <span class="cf-error-code">1003</span></h1><h2>Direct IP access not allowed</h2>',
    ],
  },
  "sni-mismatch": { matches: ["HTTP/1.1 403 Forbidden\nServer: cloudflare\n\nerror code: 1013"] },
  "rate-limited": {
    matches: [
      "<title>Access denied | shop.example used Cloudflare to restrict access</title> Error code 1015",
      "HTTP/2 429\nserver: cloudflare\nretry-after: 37\n\nerror code: 1015",
      '{"title":"Error 1015: You are being rate limited","status":429,"error_code":1015,"cloudflare_error":true}',
    ],
    ignores: ['{"message": "You are being rate limited.", "retry_after": 64.57, "global": false}'],
  },
  "address-banned": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: cloudflare\n\nerror code: 1106",
      "Error 1006 Ray ID: 8aa1b0c7d2f4a1c6\nAccess denied\nWhat happened?\nThe owner of this website (shop.example) has banned your IP address (192.0.2.7).",
    ],
  },
  "waf-rule": {
    matches: [
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.shop.example/ body: error code: 1020",
      "Access denied\nYou do not have access to shop.example.\nError details\nRequested URL: shop.example/api\nError reference number: 1020",
      '<div class="cf-error-details"><h1><span>Error</span> <span class="cf-error-code">1020</span></h1><h2>Access denied</h2></div>',
      "<title>Access denied | shop.example used Cloudflare to restrict access</title>",
    ],
  },
  "logged-country": {
    matches: [
      '{"Action":"block","ClientCountry":"xx","ClientRequestHost":"www.shop.example","EdgeResponseStatus":403,"Kind":"firewall","RayID":"8f1cexample","RuleID":"xx","Source":"country"}',
    ],
    ignores: ['{"EdgeResponseStatus":403,"RayID":"8f1cexample","Source":"waf"}'],
  },
  "logged-action": {
    matches: [
      '{"Action":"block","ClientRequestHost":"www.shop.example","EdgeResponseStatus":403,"Kind":"firewall","RayID":"8f1cexample","RuleID":"0a1b","Source":"firewallCustom"}',
      '{"ClientRequestHost":"www.shop.example","ClientRequestMethod":"GET","EdgeResponseStatus":403,"OriginResponseStatus":0,"RayID":"8f1cexample","SecurityAction":"block","SecurityRuleID":"0a1b","SecuritySources":["firewallCustom"]}',
    ],
    ignores: [
      '{"EdgeResponseStatus":403,"OriginResponseStatus":403,"RayID":"8f1cexample","SecurityAction":"","SecuritySources":[]}',
    ],
  },
  "cross-account-name": {
    matches: ["Error 1014 Ray ID: 8aa1b0c7d2f4a1c6 \nCNAME Cross-User Banned\nWhat happened?"],
  },
  "dns-misconfigured": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: cloudflare\n\nerror code: 1034",
      "HTTP/1.1 403 Forbidden\nServer: cloudflare\nCF-RAY: 8aa1b0c7d2f4a1c6-LHR\n\n<title>DNS points to prohibited IP | shop.example | Cloudflare</title>",
    ],
  },
  "waf-page": {
    matches: [
      "HTTP/2 403\nserver: cloudflare\ncf-ray: 8aa1b0c7d2f4a1c6-AMS\n\n<!DOCTYPE html>\n<title>Attention Required! | Cloudflare</title>\n<h1 data-translate='block_headline'>Sorry, you have been blocked</h1>",
      "<h2 data-translate='blocked_why_headline'>Why have I been blocked?</h2>\n<p data-translate='blocked_why_detail'>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.</p>",
      "Sorry, you have been blocked\nIf you are the owner of this site, look into the log.\nCloudflare Ray ID: 8aa1b0c7d2f4a1c6",
    ],
    ignores: [
      '{"message":"Sorry, you have been blocked"}',
      "HTTP/2 403\nserver: cloudflare\n\n<title>403 Forbidden</title><address>Apache/2.4.58 Server</address>",
    ],
  },
  "unstyled-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: cloudflare\nContent-Type: text/html\n\n<html>\n<head><title>403 Forbidden</title></head>\n<body>\n<center><h1>403 Forbidden</h1></center>\n<hr><center>cloudflare</center>\n</body>\n</html>",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: cloudflare\n\n<html>\n<body>\n<center><h1>403 Forbidden</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>",
    ],
  },
  "own-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html; charset=UTF-8\nCache-Control: max-age=15\nX-Frame-Options: SAMEORIGIN\nServer: cloudflare\nCF-RAY: 8aa1b0c7d2f4a1c6-LHR\n\n",
      "HTTP/2 403\ncontent-type: text/html; charset=UTF-8\nx-frame-options: SAMEORIGIN\nreferrer-policy: same-origin\ncache-control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0\nserver: cloudflare\ncf-ray: 8aa1b0c7d2f4a1c6-LHR\n\n",
    ],
    ignores: [
      "HTTP/2 403\ncontent-type: text/html\nx-frame-options: SAMEORIGIN\ncache-control: max-age=15\ncf-cache-status: DYNAMIC\nserver: cloudflare\n\n",
    ],
  },
};
