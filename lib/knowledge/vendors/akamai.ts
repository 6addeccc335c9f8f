import { all, any, body, header, member, setsCookie, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Akamai",
    layer: "edge",
    seen: any(
      header("akamai-grn"),
      header("akamai-cache-status"),
      header("x-akamai-transformed"),
      header("server-timing", /\bak_p\b/),
      setsCookie(/^(?:_abck|ak_bmsc|bm_sz|bm_sv)$/),
    ),
    ids: ["x-reference-error", "akamai-grn"],
  },
  {
    "api-grant": {
      when: any(
        body(/client\s+does\s+not\s+have\s+the\s+grant\s+needed\s+for\s+the\s+request/i),
        member("type", /problems\.luna\.akamaiapis\.net\/-\/pep-authz\/deny/),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Akamai knows the API client, and says that it was not granted this API.",
      source: "https://github.com/akamai/cli-cps/issues/73",
      layer: "application",
    },
    "api-resource": {
      when: any(
        body(/authorization\s+token\s+you\s+provided\s+does\s+not\s+allow\s+access\s+to\s+this\s+resource/i),
        member("type", /akamaiapis\.net\/[\w-]{1,60}\/v\d{1,3}\/forbidden$/),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Akamai accepted the API client, and says that its token does not reach this resource.",
      source: "https://techdocs.akamai.com/adaptive-acceleration/reference/errors",
      layer: "application",
    },
    "api-token-inactive": {
      when: any(body(/\bInactive\s+client\s+token\b/i), all(body(/\bInactive\s+access\s+token\b/i), body(/akamai/i))),
      cause: "authentication",
      strength: "decisive",
      because: "Akamai says that the API client or its token is not active any more.",
      source: "https://github.com/akamai/AkamaiOPEN-edgegrid-ruby/issues/14",
      layer: "application",
    },
    "api-signature": {
      when: any(
        all(member("detail", /^The signature does not match/i), member("title", /^Not authorized/i)),
        all(body(/The\s+signature\s+does\s+not\s+match/i), body(/akamaiapis|edgegrid/i)),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Akamai computed another EdgeGrid signature than the one that was sent.",
      source: "https://github.com/akamai/AkamaiOPEN-edgegrid-python/issues/47",
      layer: "application",
    },
    "api-authentication": {
      when: member("type", /problems\.luna\.akamaiapis\.net\/-\/pep-authn\/deny/),
      cause: "authentication",
      strength: "strong",
      because: "Akamai's API turned the request away while checking who signed it.",
      source: "https://github.com/akamai/AkamaiOPEN-edgegrid-python/issues/47",
      also: { "token-expired": "strong" },
      layer: "application",
    },
    "custom-deny": {
      when: body(/\breference(?:\s|&#32;|#|&#35;|:|number|id){1,12}0\.[0-9a-f]{6,8}\.1\d{9}\.[0-9a-f]{5,9}\b/i),
      cause: "ip-block",
      strength: "strong",
      because: "The page quotes a reference in the form of Akamai's request numbers, as the edge's own deny pages do.",
      source: "https://techdocs.akamai.com/property-mgr/docs/global-req-number",
      also: { headers: "moderate", geo: "weak", "rate-limit": "weak", permissions: "against" },
    },
    "edge-deny": {
      when: any(
        body(
          inARow(
            /Reference(?:\s|&#32;){1,8}(?:#|&#35;)18(?:\.|&#46;)[0-9a-f]{6,10}(?:\.|&#46;)\d{9,11}(?:\.|&#46;)/i,
            /[0-9a-f]{5,10}/i,
          ),
        ),
        body(/errors(?:\.|&#46;)edgesuite(?:\.|&#46;)net(?:\/|&#47;)18(?:\.|&#46;)/i),
        header("x-reference-error", /^18\.[0-9a-f]/i),
      ),
      cause: "ip-block",
      strength: "strong",
      because:
        "Akamai's edge wrote this page itself: its pages of denied access carry a reference that starts with 18.",
      source: "https://github.com/Ekultek/WhatWaf/issues/1162",
      also: { headers: "moderate", geo: "weak", "rate-limit": "weak" },
    },
    "edge-deny-address": {
      when: all(
        body(
          inARow(
            /permissions?\s+to\s+access\s+(?:["'“]|&quot;|&#34;)/i,
            oneOf(
              /https?(?::|&#58;)(?:\/|&#47;){2}[^"'“”\s]{1,300}(?:["'”]|&quot;|&#34;)\s+on\s+this\s+server/i,
              /ht[^"'“”\s]{0,60} \(truncated/i,
            ),
          ),
        ),
        without(body(/Reference(?:\s|&#32;){1,8}(?:#|&#35;)/i)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Akamai's deny page quotes the whole address of the page; web servers' own pages give the path alone.",
      source: "https://github.com/EFForg/phantom-of-the-capitol/issues/80",
      also: { headers: "moderate", geo: "weak", permissions: "against" },
    },
    "edge-head": {
      when: all(
        any(header("server", /^AkamaiGHost$/i), header("akamai-grn"), header("server-timing", /\bak_p\b/)),
        without(header("server", /^(?!AkamaiGHost$)/i)),
        header("content-type", /^text\/html/i),
        without(body(/\S/)),
      ),
      cause: "ip-block",
      strength: "moderate",
      because: "The edge itself wrote this answer: what an origin answers keeps the origin's own `Server`.",
      source: "https://github.com/Ekultek/WhatWaf/issues/1162",
      also: { headers: "weak", geo: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "api-grant": {
    headline: "Your Akamai API client was not granted this API.",
    meaning:
      "The signature is right. Each API client holds a list of APIs with a level of access, and this call is not on it or needs more than reading.",
    fix: [
      "In Control Center, open Identity and Access, then the API client, and compare its APIs with the path in `instance`.",
      "Add the API, or raise its access from read-only to read-write; the credential itself stays the same.",
      "When the API cannot be chosen there, ask an administrator of the account: a client cannot hold more than its user.",
    ],
  },
  "api-resource": {
    headline: "Your Akamai token does not reach this resource.",
    meaning:
      "The client is known. The limit usually lies with the user whom the API client belongs to: the group, the contract or the product.",
    fix: [
      "Check that the user behind the API client has a role in the group or contract that holds the resource.",
      "With several accounts, check that the call names the right one.",
      "Ask the account team whether the product is on the contract.",
    ],
  },
  "api-token-inactive": {
    headline: "Akamai no longer accepts this API client.",
    meaning: "The client or its token was deactivated. The date in the credential may still lie in the future.",
    fix: [
      "In Control Center, open Identity and Access and see whether the client and its credential are active.",
      "Activate it, or create a new credential and replace all four values in `.edgerc`.",
    ],
  },
  "api-signature": {
    headline: "Akamai could not verify the EdgeGrid signature.",
    meaning:
      "Either the client secret is not the one of this client, or the request that was signed differs from the one that was sent. More permissions do not help.",
    fix: [
      "Compare client secret, client token and access token with the credential; look for a lost `=` or a line end in a CI variable.",
      "Sign the request as it goes out: the final path and query, and the body of a POST.",
      "Let no proxy or HTTP client change the body after signing.",
    ],
  },
  "api-authentication": {
    headline: "Akamai's API did not accept the request's signature.",
    meaning:
      "The check of the signer failed; the `detail` member says at which point. Besides a wrong secret, a wrong clock is a common ground.",
    fix: [
      "Read `detail` in the answer.",
      { do: "Check the clock of the machine, in UTC.", snippet: "date -u" },
      "Check that host, client token, access token and secret belong to one credential.",
    ],
  },
  "custom-deny": {
    headline: "Akamai's edge denied the request, with the site's own page.",
    meaning:
      "The site's owner wrote the words; the reference is Akamai's. The ground may be a firewall rule, a bot score, the User-Agent, the address or the country. A right or a credential is rarely the problem.",
    fix: [
      "Send the reference, the time and your address to the site's support on the same day: Akamai's tools translate it into the rule that fired, but keep its logs for 24 hours at most.",
      "Try once from another network and with your program's own User-Agent, to see which of the two decides.",
      "If the site has an API, use that instead of its pages.",
    ],
  },
  "edge-deny": {
    headline: "Akamai's edge denied the request.",
    meaning:
      "One page serves for many grounds: a firewall rule, a bot score, the User-Agent, the address or the country. Only the site's owner can look up which; a new credential does not help.",
    fix: [
      {
        do: "Send the same call with a User-Agent that names your program; when it passes, the header was the ground.",
        snippet: 'curl -si -A "my-app/1.2 (+https://my-app.example/contact)" {url}',
      },
      "Send it once from another network. When it passes there, the address or country is the ground.",
      "Send the whole reference and the time to the site's owner at once: Akamai's tool finds its logs for 6 to 24 hours only.",
      "If you are the owner: in Control Center, under Support, Edge Diagnostics, Translate Error String, look up the reference; then add an exception for that rule and path.",
    ],
  },
  "edge-deny-address": {
    headline: "Akamai's edge denied the request, by the words of the page.",
    meaning:
      "The page reads as if a right were missing, but the edge wrote it: a firewall rule, a bot score, the address or the country was the ground. Its last line, a reference, is not in what was given.",
    fix: [
      { do: "Get the whole page: its reference is what the site's owner needs.", snippet: "curl -si {url}" },
      "Send the same call once from another network. When it passes there, the address or country is the ground.",
      "Send the reference and the time to the site's owner.",
    ],
  },
  "edge-head": {
    headline: "Akamai's edge refused the request before it reached the site.",
    meaning:
      "Only the fields are here, and the page under them tells more: its reference names the rule. A firewall rule, a bot score, the User-Agent, the address or the country can be the ground.",
    fix: [
      { do: "Get the whole page: its reference is what the site's owner needs.", snippet: "curl -si {url}" },
      "Send the same call once from another network, and once with a User-Agent that names your program.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "api-grant": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/problem+json\n\n{"type":"https://problems.luna.akamaiapis.net/-/pep-authz/deny","title":"Forbidden","status":403,"detail":"The client does not have the grant needed for the request","instance":"https://akab-example.luna.akamaiapis.net/contract-api/v1/contracts/identifiers","method":"GET"}',
      "Invalid API Response (403): Unable to fetch contracts: The client does not have the grant needed for the request",
    ],
    ignores: ['{"title":"Forbidden","status":403,"detail":"No access"}'],
  },
  "api-resource": {
    matches: [
      '{"type":"https://problems.luna.akamaiapis.net/adaptive-acceleration/v1/forbidden","title":"Forbidden.","detail":"The authorization token you provided does not allow access to this resource.","httpStatus":403}',
    ],
  },
  "api-token-inactive": {
    matches: ['{\n  "title": "Not authorized",\n  "status": 401,\n  "detail": "Inactive client token"\n}'],
    ignores: ['{"message":"Inactive access token"}'],
  },
  "api-signature": {
    matches: ["ERROR {'title': 'Not authorized', 'status': 401, 'detail': 'The signature does not match'}"],
    ignores: [
      "SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided.",
      "Error: the signature does not match the webhook's secret",
    ],
  },
  "api-authentication": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nContent-Type: application/problem+json\n\n{"type":"https://problems.luna.akamaiapis.net/-/pep-authn/deny","title":"Not authorized","status":401,"detail":"Invalid timestamp"}',
    ],
  },
  "custom-deny": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<html><body><h1>Access Denied</h1>\nYou don't have permission to access this page.\nReference 0.05313217.1567801841.1457a3\n</body></html>",
      '{"error":"blocked","reference":"Reference #0.05313217.1567801841.1457a3"}',
    ],
    ignores: ["<p>Reference 0.5.2 of the manual</p>", "Reference #18.2d351ab8.1557333295.a4e16ab"],
  },
  "edge-deny": {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: AkamaiGHost\nMime-Version: 1.0\nContent-Type: text/html\n\n<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;api&#46;shop&#46;example&#47;v1" on this server.<P>\nReference&#32;&#35;18&#46;7a1d2c17&#46;1718409600&#46;3f9b21e\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;7a1d2c17&#46;1718409600&#46;3f9b21e</P>\n</BODY></HTML>',
      'Access Denied\n\nYou don\'t have permission to access "http://www.shop.example/" on this server.\n\nReference #18.7a1d2c17.1718409600.3f9b21e',
    ],
    ignores: [
      "<h1>Forbidden</h1><p>You don't have permission to access /a on this server.</p><address>Apache/2.4 Server</address>",
      "Gateway Timeout\nThe proxy server did not receive a timely response from the upstream server.\nReference #1.1faa9d50.1386767216.b7ccfbd",
    ],
  },
  "edge-deny-address": {
    matches: [
      "you don't have permissions to access 'http://serve-403-everyone.www.example.gov/contact' on this server",
      'Access Denied\nYou don\'t have permission to access "https://www.shop.example/" on this server.',
      "Client error: `POST https://shop.example/login` resulted in a `403 Forbidden` response:\n<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don't have permission to access \"ht (truncated...)",
    ],
    ignores: ["You don't have permission to access /contact on this server."],
  },
  "edge-head": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: AkamaiGHost\nMime-Version: 1.0\nContent-Type: text/html\nContent-Length: 371\nConnection: close",
      "HTTP/2 403\ncontent-type: text/html\ncontent-length: 402\nakamai-grn: 0.4a1b2c17.1718409600.3f9b21e\n",
      'HTTP/2 403\ncontent-type: text/html\nserver-timing: ak_p; desc="1718409600000_388225040_319_22_6_24_59_15";dur=1\n',
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: Apache\nContent-Type: text/html\nX-Akamai-Transformed: 9 - 0 pmb=mRUM,1",
      "HTTP/2 403\nserver: nginx\ncontent-type: text/html\nakamai-grn: 0.4a1b2c17.1718409600.3f9b21e\n",
      'HTTP/1.1 403 Forbidden\nServer: AkamaiGHost\nContent-Type: application/json\n\n{"error":"scope"}',
    ],
  },
};
