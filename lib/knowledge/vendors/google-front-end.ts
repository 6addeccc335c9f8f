import { all, any, body, header, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const robot = any(
  body(/Error\s+403\s+\(Forbidden\)!!1/),
  body(/Your\s+client\s+does\s+not\s+have\s+permission\s+to\s+get\s+URL\s[\s\S]{1,600}?That.{1,8}s\s+all\s+we\s+know/i),
);
const apiPath = any(
  url(
    inARow(
      /^https?:\/\//i,
      /(?:[\w.-]{1,80}\.googleapis\.com|dl\.google\.com|[\w.-]{0,40}maven\.google\.com|proxy\.golang\.org)/i,
      /\//i,
    ),
  ),
  body(/permission\s+to\s+get\s+URL\s+(?:<code>)?\/(?:identitytoolkit|v\d|token|accounts:|upload|android|dl\/|maven)/i),
);

/** The sentence without the page around it, as SDKs log it, with a path that Google's APIs have. */
const cutPage = body(
  inARow(
    /permission\s+to\s+get\s+URL\s+(?:<code>)?\//i,
    /(?:v\d{1,2}(?:beta\d)?\/projects\/|identitytoolkit\/|v\d{1,2}\/accounts:)/i,
  ),
);

export const refusals = vendor(
  {
    name: "Google Front End",
    layer: "edge",
    seen: any(header("via", /\b1\.1\s+google\b/i), header("server", /^(?:gws|ESF|GSE|sffe|Google Frontend)$/i)),
    ids: ["x-cloud-trace-context"],
  },
  {
    "cloud-armor-log": {
      when: body(/\b(?:body_)?denied_by_security_policy\b/),
      cause: "ip-block",
      strength: "decisive",
      because: "The load balancer's log says that a Cloud Armor policy denied the request.",
      source: "https://docs.cloud.google.com/armor/docs/request-logging",
      also: { geo: "weak", "rate-limit": "weak" },
      actor: "api-owner",
    },
    "cloud-armor": {
      when: body(/<meta\s+name=viewport\s[^>]{1,80}>\s*<title>403<\/title>\s*403\s+Forbidden/i),
      cause: "ip-block",
      strength: "strong",
      because: "Google's load balancer writes this bare page itself, most often for a Cloud Armor rule.",
      source: "https://docs.cloud.google.com/armor/docs/troubleshooting",
      also: { geo: "weak", "rate-limit": "weak" },
      actor: "api-owner",
      retry: "maybe",
    },
    "unusual-traffic": {
      when: body(
        oneOf(
          /Our\s+systems\s+have\s+detected\s+unusual\s+traffic\s+from\s+your\s+computer\s+network/i,
          /your\s+computer\s+or\s+network\s+may\s+be\s+sending\s+automated\s+queries/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Google takes the traffic of this address for automatic and shows a test for people.",
      source: "https://support.google.com/websearch/answer/86640",
      also: { "rate-limit": "strong" },
      retry: "after",
    },
    "robot-page-api": {
      when: any(all(robot, apiPath), all(cutPage, without(body(/Error:\s+Forbidden/i)))),
      cause: "geo",
      strength: "strong",
      because: "An API answers errors as JSON; this page comes from Google's edge, as a rule for refused countries.",
      source: "https://github.com/firebase/flutterfire/issues/1262",
      also: { permissions: "moderate", "ip-block": "moderate" },
    },
    "robot-page": {
      when: all(
        robot,
        without(body(/Error:\s+Forbidden|Access\s+is\s+forbidden/i)),
        without(url(/\.(?:run\.app|cloudfunctions\.net)\b/i)),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "Google's edge wrote this page; it tells nothing of the reason.",
      source: "https://github.com/firebase/flutterfire/issues/10252",
      also: { geo: "moderate", "ip-block": "weak", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "cloud-armor-log": {
    headline: "A Cloud Armor policy denied the request.",
    meaning: "The rule looks at address, region, headers or body; the backend was not reached.",
    fix: [
      "Read `enforcedSecurityPolicy` in the same log entry: it names the policy, the rule's priority and its action.",
      "For a preconfigured rule, turn on verbose logging to see the field that matched, then exclude it or lower the sensitivity.",
      "For a rate or region rule, correct the rule itself.",
    ],
  },
  "cloud-armor": {
    headline: "A firewall at Google's load balancer refused the request.",
    meaning:
      "The bare page is Google's, not the application's; Cloud Armor denies with it. Address, region, rate or something in the body may be the reason. Your credential was not looked at.",
    fix: [
      "Send the same call with a small harmless body, and from another network, to see which of them matters.",
      "Ask the API's owner to let you pass; send the time and your address.",
      {
        do: "If you are the owner, look for the denial in the load balancer's log.",
        snippet: `gcloud logging read 'jsonPayload.statusDetails="denied_by_security_policy"' --limit=5`,
      },
    ],
  },
  "unusual-traffic": {
    headline: "Google takes your address for a robot.",
    meaning:
      "Many automatic requests came from this address, perhaps from others who share it: a VPN, a proxy, a data centre. A login or key does not help.",
    fix: [
      "Stop the requests; the block ends by itself some time after.",
      "Use an official API in place of the web pages. For searches, the Custom Search JSON API takes no new customers and ends on 1 January 2027.",
      "Leave the VPN or shared proxy; on a company network, tell its administrators.",
    ],
  },
  "robot-page-api": {
    headline: "Google's edge refused the call before any API saw it.",
    meaning:
      "Google shows this page for APIs mostly where sanctions apply to the country or network of the caller. Keys and roles are not looked at.",
    fix: [
      "Check in which country Google sees your address, the server's included.",
      "Make the call from a server in a country that Google serves, where law and terms allow it.",
      "Else check the path: an unknown one can give the same page.",
    ],
  },
  "robot-page": {
    headline: "Google refused, and the page does not say why.",
    meaning:
      "The same page stands for a refused country, an account without access, and a refused address. The application was not reached.",
    fix: [
      "Try from another network or country: when it works there, the address is the problem.",
      "Try in a private window, then signed in with one account only.",
      "For an API call, check the host and the path.",
    ],
  },
};

const armor =
  '<!doctype html><meta charset="utf-8"><meta name=viewport content="width=device-width, initial-scale=1"><title>403</title>403 Forbidden';
const page = (path: string) =>
  `<!DOCTYPE html>\n<html lang=en>\n  <meta charset=utf-8>\n  <title>Error 403 (Forbidden)!!1</title>\n  <a href=//www.google.com/><span id=logo aria-label=Google></span></a>\n  <p><b>403.</b> <ins>That’s an error.</ins>\n  <p>Your client does not have permission to get URL <code>${path}</code> from this server.  <ins>That’s all we know.</ins>`;

export const samples: Samples<typeof refusals> = {
  "cloud-armor-log": {
    matches: [
      '{"jsonPayload":{"statusDetails":"denied_by_security_policy","enforcedSecurityPolicy":{"name":"example-policy","priority":1000,"outcome":"DENY","configuredAction":"DENY"}},"httpRequest":{"status":403}}',
    ],
  },
  "cloud-armor": {
    matches: [
      `HTTP/2 403\ncontent-type: text/html; charset=UTF-8\nvia: 1.1 google\n\n${armor}`,
      `requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.shop.example/ '${armor}'`,
    ],
    ignores: [
      "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center></body></html>",
    ],
  },
  "unusual-traffic": {
    matches: [
      "<p>Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you sending the requests, and not a robot.</p>",
      "<h1>We're sorry...</h1><p>... but your computer or network may be sending automated queries. To protect our users, we can't process your request right now.</p>",
    ],
  },
  "robot-page-api": {
    matches: [
      page("/identitytoolkit/v3/relyingparty/createAuthUri"),
      "Firebase-Installations: Error when communicating with the Firebase Installations server API. HTTP response: [403 Forbidden: Your client does not have permission to get URL <code>/v1/projects/example-app/installations</code> from this server.]",
    ],
    ignores: [page("/maps/example")],
  },
  "robot-page": {
    matches: [page("/maps/example")],
    ignores: [
      "<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/hello</code> from this server.</h2>",
    ],
  },
};
