import { all, any, body, header, member, method, status, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const guide = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html";
const invalidMethod = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-invalid-method.html";
const signed = "https://repost.aws/knowledge-center/cloudfront-troubleshoot-signed-url-cookies";

const page = body(/The\s+request\s+could\s+not\s+be\s+satisfied|Generated\s+by\s+cloudfront/i);
const cloudfront = any(header("server", /^CloudFront$/i), page);

export const refusals = vendor(
  {
    name: "Amazon CloudFront",
    layer: "edge",
    seen: any(
      header("x-amz-cf-id"),
      header("x-amz-cf-pop"),
      header("server", /^CloudFront$/i),
      header("via", /\(CloudFront\)/i),
    ),
    ids: ["x-amz-cf-id", "x-amz-cf-pop"],
  },
  {
    country: {
      when: body(/distribution\s+is\s+configured\s+to\s+block\s+access\s+from\s+your\s+country/i),
      cause: "geo",
      strength: "decisive",
      because: "The distribution has a list of countries, and your address counts as one that is shut out.",
      source: guide,
    },
    "preflight-method": {
      when: all(
        body(/distribution\s+is\s+not\s+configured\s+to\s+allow\s+the\s+HTTP\s+request\s+method/i),
        method("OPTIONS"),
      ),
      cause: "cors",
      strength: "strong",
      because: "The distribution passes on GET and HEAD only, so it refused the browser's preflight.",
      source: invalidMethod,
      also: { resource: "moderate" },
      actor: "api-owner",
    },
    method: {
      when: body(
        inARow(
          /distribution\s+/i,
          oneOf(
            /is\s+not\s+configured\s+to\s+allow\s+the\s+HTTP\s+request\s+method/i,
            /supports\s+only\s+cachable\s+requests/i,
          ),
        ),
      ),
      cause: "resource",
      strength: "strong",
      because: "The distribution does not pass on requests of this method.",
      source: invalidMethod,
      also: { "server-config": "moderate", cors: "weak" },
      actor: "api-owner",
    },
    "stored-page": {
      when: all(
        header("server", /^AmazonS3$/i),
        header("last-modified"),
        header("content-type", /^text\/html/i),
        any(header("x-amz-cf-id"), header("x-amz-cf-pop"), header("via", /\(CloudFront\)/i)),
        any(status(403), header("status", /^403/)),
      ),
      cause: "resource",
      strength: "strong",
      because:
        "The body is a page kept in the bucket, sent as the error document of an object that S3 did not give out.",
      source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/creating-custom-error-pages.html",
      also: { "server-config": "strong", permissions: "moderate" },
    },
    "request-blocked": {
      when: all(body(/\bRequest\s+blocked\.(?:\s|<|$|\\)/), cloudfront),
      cause: "ip-block",
      strength: "strong",
      because: "The web application firewall in front of the distribution refused the request.",
      source: guide,
      also: { "rate-limit": "weak", headers: "weak", geo: "weak" },
      retry: "maybe",
    },
    "no-key-pair": {
      when: body(/Missing\s+Key-Pair-Id\s+query\s+parameter\s+or\s+cookie\s+value/i),
      cause: "authentication",
      strength: "decisive",
      because: "The path wants a signed URL or signed cookies, and the request has none.",
      source: signed,
    },
    "unknown-key": {
      when: any(
        body(/<Code>InvalidKey<\/Code>\s*<Message>Unknown\s+Key/i),
        all(member("Message", /^Unknown Key\.?$/), cloudfront),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The key id in the signed URL or cookie is not one that the distribution trusts.",
      source: signed,
    },
    "signed-policy": {
      when: all(member("Message", /^Access denied\.?$/), header("server", /^CloudFront$/i)),
      cause: "token-expired",
      strength: "strong",
      because:
        "CloudFront checked the signed URL or cookie and refused it: the time is over, or the policy does not fit.",
      source: signed,
      also: { authentication: "moderate", "ip-block": "weak" },
    },
    "bad-request": {
      when: all(body(/\bBad\s+request\.(?:\s|<|$|\\)/i), page),
      cause: "server-config",
      strength: "strong",
      because: "No distribution has this host name as an alternate domain, or the distribution takes HTTPS only.",
      source: "https://repost.aws/knowledge-center/resolve-cloudfront-bad-request-error",
      also: { headers: "moderate" },
    },
    "error-page": {
      when: all(page, without(body(/\b50[234]\b\s+ERROR|origin/i)), body(/\b403\b/)),
      cause: "ip-block",
      strength: "moderate",
      because: "CloudFront itself refused, before the origin was asked.",
      source: guide,
      also: { "server-config": "moderate" },
    },
    "edge-answer": {
      // An answer that the origin wrote keeps the origin's own Server field.
      when: all(
        header("server", /^CloudFront$/i),
        status(403),
        any(without(body(/\S/)), header("content-length", /^0$/)),
      ),
      cause: "ip-block",
      strength: "moderate",
      because: "CloudFront names itself as the author of the 403, so its own rules refused and the origin did not.",
      source: guide,
      also: { geo: "moderate", headers: "weak", "server-config": "weak" },
      actor: "api-owner",
    },
    "bucket-answer": {
      // CloudFront's own XML is text/xml; application/xml is what S3 writes.
      when: all(
        url(/^https?:\/\/[a-z0-9]{8,20}\.cloudfront\.net\//i),
        header("content-type", /^application\/xml\b/i),
        without(header("server", /^CloudFront$/i)),
        status(403),
        without(body(/\S/)),
      ),
      cause: "resource",
      strength: "moderate",
      because: "The fields look like those of a bucket, which refuses in place of saying that an object is not there.",
      source: guide,
      also: { permissions: "moderate", authentication: "against" },
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  country: {
    headline: "CloudFront shuts out your country.",
    meaning:
      "The owner chose which countries may load this distribution. The address counts, not you; credentials do not help.",
    fix: [
      { do: "See which country your address counts for.", snippet: "curl https://ipinfo.io/country" },
      "When a server or build runner calls, run it in a country that is served.",
      "If you are the owner: change Geographic restrictions of the distribution.",
      "If the address is placed wrongly, ask its network to correct the geolocation data.",
    ],
  },
  "preflight-method": {
    headline: "CloudFront refused the browser's preflight.",
    meaning:
      "The cache behavior allows GET and HEAD only. The real call was never sent, and the origin's CORS settings were not asked.",
    fix: [
      "Set Allowed HTTP methods of the behavior to GET, HEAD, OPTIONS or to all of them.",
      "Forward Origin and the `Access-Control-Request-*` headers with an origin request policy, or let a response headers policy answer.",
    ],
  },
  method: {
    headline: "CloudFront does not pass on this method.",
    meaning:
      "The cache behavior allows fewer methods than you need, by default GET and HEAD. The origin did not see the call.",
    fix: [
      "If you are the owner: allow GET, HEAD, OPTIONS, PUT, POST, PATCH and DELETE in the behavior for this path.",
      "Check that the path matches that behavior; others fall to the default one.",
      "Else check whether the API has another host name for writing.",
    ],
  },
  "stored-page": {
    headline: "CloudFront sent its error page for an object that the bucket did not give out.",
    meaning:
      "S3 answers 403 for a missing object when the distribution may not list the bucket, and the custom error page keeps that status. Sites with routes of their own in the browser look fine and still answer 403.",
    fix: [
      "Check that the object exists under this very key, letter case and all.",
      "For a single-page application, set the custom error response of 403 to the page with the response code 200.",
      "Give the distribution `s3:ListBucket` on the bucket, so that a missing object becomes 404.",
    ],
  },
  "request-blocked": {
    headline: "AWS WAF at CloudFront blocked the request.",
    meaning:
      "A rule matched: the address, its reputation, the User-Agent, the rate, the country, or words or size of the body. The page never says which, and the origin did not see the call.",
    fix: [
      "Try once with a small body, a named User-Agent and from another network, to see what the rule looks at.",
      "Send the owner `x-amz-cf-id` and the time.",
      "If you are the owner: look at the sampled requests of the web ACL; a body of more than 8 KB and strings like `../` or `<` are frequent triggers. Set that rule to count for the path.",
    ],
  },
  "no-key-pair": {
    headline: "CloudFront wants a signed URL or signed cookies.",
    meaning: "The path is restricted to viewers with a signature, and the request carries no Key-Pair-Id.",
    fix: [
      "Get the signed link from the application that hands it out, and use it whole, with Policy or Expires, Signature and Key-Pair-Id.",
      "With cookies: call under the cookies' domain and path, and send credentials in fetch.",
      "If the path should be open, turn off Restrict viewer access in its behavior.",
    ],
  },
  "unknown-key": {
    headline: "CloudFront does not trust the key that signed this.",
    meaning: "The key id is not in a key group of the behavior, or belongs to another distribution or account.",
    fix: [
      "Compare Key-Pair-Id with the ids of the public keys in the behavior's trusted key group.",
      "After rotating keys, keep the old one in the group until its links have ended.",
    ],
  },
  "signed-policy": {
    headline: "CloudFront refused the signed link.",
    meaning:
      "Most often it has expired or the signer's clock is wrong. A policy for another URL or address, or a wrong private key, looks the same.",
    fix: [
      { do: "See when the link ends.", snippet: "date -u -d @EXPIRES" },
      "Make a new link; check the clock of the machine that signs.",
      "Sign the URL exactly as it is requested: scheme, host, path and query, with the wildcard only in a custom policy.",
      "Give the times in seconds, not milliseconds.",
    ],
  },
  "bad-request": {
    headline: "CloudFront does not know this host name.",
    meaning:
      "The name points to CloudFront, and no distribution claims it; or the call came over http and only https is allowed.",
    fix: [
      "Call with https.",
      "If you are the owner: add the name under Alternate domain names, with a certificate that covers it, and wait until it is deployed.",
      "Do not set Host by hand; a proxy in front must send the distribution's name.",
    ],
  },
  "error-page": {
    headline: "CloudFront refused before the origin was asked.",
    meaning: "The page is CloudFront's own. A firewall rule, a wrong host name or two distributions in a row give it.",
    fix: [
      "Read the sentence below the heading and paste the whole page here.",
      "Send the owner the request id at the bottom of the page.",
    ],
  },
  "edge-answer": {
    headline: "CloudFront refused by itself, and the fields alone do not say by which rule.",
    meaning:
      "The origin did not see the request. A firewall rule, a list of countries, a host name that is on no distribution or a missing signature can be behind it; the page's text tells which.",
    fix: [
      { do: "Ask with GET and read the page.", snippet: "curl -si '{url}'" },
      "Compare with another network, and with another country.",
      "Compare with another User-Agent: firewall rules often refuse the built-in one of a library.",
      "Send the owner the time and the value of `x-amz-cf-id`.",
    ],
  },
  "bucket-answer": {
    headline: "The bucket behind CloudFront has no such object, or does not let CloudFront read it.",
    meaning:
      "S3 says 403 for a missing object to whoever may not list the bucket. An address that ends in a slash names no object, since CloudFront adds a default document only at the root.",
    fix: [
      { do: "Ask with GET and read the code in the XML.", snippet: "curl -si '{url}'" },
      "Ask for the full name of the object, with `index.html` at the end.",
      "If you are the owner: let a CloudFront function add `index.html`, and check the bucket's policy for the distribution.",
    ],
  },
};

const html = (sentence: string) =>
  `HTTP/1.1 403 Forbidden\nServer: CloudFront\nContent-Type: text/html\nX-Cache: Error from cloudfront\nX-Amz-Cf-Pop: FRA50-C1\nX-Amz-Cf-Id: EXAMPLE==\n\n<HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY>\n<H1>403 ERROR</H1>\n<H2>The request could not be satisfied.</H2>\n<HR noshade size="1px">\n${sentence}\n<BR clear="all">\n<PRE>\nGenerated by cloudfront (CloudFront)\nRequest ID: EXAMPLE==\n</PRE></BODY></HTML>`;
const xml = (code: string, message: string) =>
  `HTTP/1.1 403 Forbidden\nServer: CloudFront\nContent-Type: text/xml\nX-Cache: Error from cloudfront\n\n<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;

export const samples: Samples<typeof refusals> = {
  country: {
    matches: [
      html("The Amazon CloudFront distribution is configured to block access from your country."),
      "curl: The Amazon CloudFront distribution is configured to block access from your country. We can't connect to the server for this app or website at this time.",
    ],
    ignores: [html("Request blocked.")],
  },
  "preflight-method": {
    matches: [
      {
        evidence: html(
          "This distribution is not configured to allow the HTTP request method that was used for this request. The distribution supports only cachable requests.",
        ),
        request: "curl -i -X OPTIONS https://api.example.com/items -H 'Origin: https://app.example.com'",
      },
    ],
  },
  method: {
    matches: [
      html(
        "This distribution is not configured to allow the HTTP request method that was used for this request. The distribution supports only cachable requests.",
      ),
    ],
  },
  "stored-page": {
    matches: [
      'HTTP/2 403\ncontent-type: text/html\nserver: AmazonS3\nlast-modified: Tue, 05 Jun 2018 02:34:43 GMT\netag: "00ff"\nvia: 1.1 example.cloudfront.net (CloudFront)',
    ],
    ignores: [
      "HTTP/2 403\ncontent-type: application/xml\nserver: AmazonS3\nvia: 1.1 example.cloudfront.net (CloudFront)",
    ],
  },
  "request-blocked": {
    matches: [
      html("Request blocked.\nWe can't connect to the server for this app or website at this time."),
      "403 ERROR The request could not be satisfied. Request blocked. We can't connect to the server for this app or website at this time.",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nserver: nginx\n\nRequest blocked."],
  },
  "no-key-pair": { matches: [xml("MissingKey", "Missing Key-Pair-Id query parameter or cookie value")] },
  "unknown-key": {
    matches: [
      xml("InvalidKey", "Unknown Key"),
      '<?xml version="1.0"?><Error><Code>InvalidKey</Code><Message>Unknown Key</Message></Error>',
    ],
  },
  "signed-policy": {
    matches: [xml("AccessDenied", "Access denied")],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: AmazonS3\nX-Cache: Error from cloudfront\n\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>EXAMPLE</RequestId><HostId>EXAMPLE</HostId></Error>",
    ],
  },
  "bad-request": {
    matches: [html("Bad request.\nWe can't connect to the server for this app or website at this time.")],
  },
  "error-page": {
    matches: [html("")],
    ignores: [
      html("Request blocked."),
      "HTTP/1.1 502 Bad Gateway\nServer: CloudFront\n\n<H1>502 ERROR</H1><H2>The request could not be satisfied.</H2>CloudFront wasn't able to connect to the origin.",
    ],
  },
  "edge-answer": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: CloudFront\nX-Cache: Error from cloudfront\nX-Amz-Cf-Id: EXAMPLE==\n\n",
      '[{"headers":{"server":"CloudFront","content-length":"0","x-cache":"Error from cloudfront","x-amz-cf-id":"EXAMPLE=="},"statusCode":403,"statusMessage":"Forbidden"}]',
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: AmazonS3\nX-Cache: Error from cloudfront\nX-Amz-Cf-Id: EXAMPLE==\n\n"],
  },
  "bucket-answer": {
    matches: [
      {
        evidence: "HTTP/2 403\ncontent-type: application/xml\n\n",
        request: "curl -I https://d111111abcdef8.cloudfront.net/docs/",
      },
    ],
    ignores: [
      {
        evidence: "HTTP/2 403\ncontent-type: text/xml\nserver: CloudFront\n\n",
        request: "curl -I https://d111111abcdef8.cloudfront.net/docs/",
      },
    ],
  },
};
