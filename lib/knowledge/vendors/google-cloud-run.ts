import { all, any, body, header, status, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const docs = "https://cloud.google.com/run/docs";

const host = /\.run\.app\b|\.cloudfunctions\.net\b/i;
const words = body(/Your\s+client\s+does\s+not\s+have\s+permission\s+(?:to\s+get\s+URL|to\s+the\s+requested\s+URL)/i);

/** Public images and packages; the path alone tells it where a client logs no host. */
const registry = any(
  url(/registry\.k8s\.io/i),
  body(
    oneOf(
      /registry\.k8s\.io/i,
      inARow(
        /get\s+URL\s+(?:<code>)?\//i,
        /v2\/[\w./-]{1,80}\/(?:manifests|blobs)\/|(?:[\w.-]{1,60}\/){0,3}dists\/[\w.-]{1,80}\/(?:In)?Release/i,
      ),
    ),
  ),
);

export const refusals = vendor(
  {
    name: "Google Cloud Run",
    layer: "gateway",
    seen: any(url(host), header("function-execution-id")),
    ids: ["x-cloud-trace-context", "function-execution-id"],
  },
  {
    "not-authenticated": {
      when: body(/request\s+was\s+not\s+authenticated\.\s+Either\s+allow\s+unauthenticated\s+invocations/i),
      cause: "authentication",
      strength: "decisive",
      because: "The service's log says that the request held no valid identity token.",
      source: `${docs}/troubleshooting#unauthorized-client`,
    },
    "not-authorized": {
      when: body(/request\s+was\s+not\s+authorized\s+to\s+invoke\s+this\s+service/i),
      cause: "permissions",
      strength: "decisive",
      because: "The service's log says that the caller is known and may not invoke it.",
      source: `${docs}/troubleshooting#unauthorized-client`,
    },
    "invoke-permission": {
      when: body(/(?:run\.routes\.invoke|cloudfunctions\.functions\.invoke)\b.{0,12}?\s+denied/i),
      cause: "permissions",
      strength: "decisive",
      because: "The caller lacks the permission to invoke the service or function.",
      source: "https://docs.cloud.google.com/functions/docs/securing/authenticating",
    },
    "ingress-closed": {
      when: all(
        body(/Access\s+is\s+forbidden/i),
        any(
          url(host),
          body(host),
          body(/Error:\s+Forbidden|Error\s+403\s+\(Forbidden\)!!1|That.{1,8}s\s+all\s+we\s+know/),
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "The service's ingress setting lets in requests from inside only.",
      source: "https://github.com/ahmetb/runsd/issues/40",
      also: { permissions: "weak" },
    },
    "token-refused": {
      when: any(all(words, body(/Error:\s+Unauthorized/i)), all(words, status(401))),
      cause: "authentication",
      strength: "decisive",
      because: "Cloud Run answers 401 with this page when it cannot verify the token that was sent.",
      source: "https://github.com/pomerium/pomerium/issues/1623",
      also: { "token-expired": "moderate" },
    },
    "registry-address": {
      when: all(words, registry),
      cause: "ip-block",
      strength: "strong",
      because: "The images or packages are open to all, and Google refuses the address or the country that asks.",
      source: "https://github.com/kubernetes/registry.k8s.io/blob/HEAD/docs/debugging.md",
      also: { geo: "strong" },
    },
    "private-service": {
      when: all(words, any(url(host), body(host)), without(registry)),
      cause: "authentication",
      strength: "strong",
      because: "The service is private: Google stopped the request before it reached the container.",
      source: "https://github.com/datacommonsorg/docsite/pull/463",
      also: { permissions: "moderate", geo: "moderate", "ip-block": "weak", cors: "weak" },
    },
    "site-behind-google": {
      when: all(words, body(/Error:\s+Forbidden/i), url(/^https?:/), without(registry)),
      cause: "geo",
      strength: "moderate",
      because: "A site with a name of its own is there for all as a rule: Google refuses countries with this page.",
      source: "https://github.com/dailydotdev/daily/issues/527",
      also: { authentication: "moderate", "ip-block": "moderate" },
    },
    "private-or-country": {
      when: all(words, body(/Error:\s+Forbidden/i), without(registry)),
      cause: "authentication",
      strength: "moderate",
      because: "Google stopped the request before the application: for want of a token, or for its country.",
      source: "https://github.com/dailydotdev/daily/issues/527",
      also: { geo: "moderate", permissions: "weak", "ip-block": "weak", cors: "weak" },
    },
  },
);

const call = {
  do: "Call with an identity token.",
  snippet: 'curl -H "Authorization: Bearer $(gcloud auth print-identity-token)" "{url}"',
};
const open = {
  do: "If it is meant to be public, let everyone invoke it.",
  snippet:
    "gcloud run services add-iam-policy-binding SERVICE --region=REGION --member=allUsers --role=roles/run.invoker",
};
const grant = {
  do: "Grant the caller's account the invoker role on the service.",
  snippet:
    "gcloud run services add-iam-policy-binding SERVICE --region=REGION --member=serviceAccount:SA@PROJECT.iam.gserviceaccount.com --role=roles/run.invoker",
};

export const texts: Texts<typeof refusals> = {
  "not-authenticated": {
    headline: "This Cloud Run service is private, and the request proved no identity.",
    meaning:
      "Google refused before the container ran, so the application's own log holds nothing. A browser's preflight carries no token and fails as well.",
    fix: [
      call,
      open,
      "For a frontend in the browser, make the service public and check the user in the application.",
      {
        do: "When the organization forbids `allUsers`, switch off the invoker check of the service; a load balancer before it does not replace that.",
        snippet: "gcloud run services update SERVICE --region=REGION --no-invoker-iam-check",
      },
    ],
  },
  "not-authorized": {
    headline: "Cloud Run knows the caller, but it may not invoke this service.",
    meaning: "The token is valid. The account behind it lacks the invoker role on this very service.",
    fix: [
      grant,
      "For Pub/Sub, Scheduler, Tasks and Eventarc, the role goes to the account that the trigger uses.",
      "Wait a few minutes after a change.",
    ],
  },
  "invoke-permission": {
    headline: "The caller may not invoke this function or service.",
    meaning:
      "The invoker role is missing. A function of the second generation is a Cloud Run service and needs roles/run.invoker.",
    fix: [grant, "For a first-generation function, grant roles/cloudfunctions.invoker."],
  },
  "ingress-closed": {
    headline: "This service takes requests from inside its network only.",
    meaning: "The ingress setting refuses calls from the internet before any token is looked at.",
    fix: [
      "Call from the VPC or the same perimeter, or through the load balancer that the setting allows.",
      "A call from another Cloud Run service counts as outside until its traffic goes through the VPC.",
      {
        do: "If it is meant to be reached from outside, open the ingress.",
        snippet: "gcloud run services update SERVICE --region=REGION --ingress=all",
      },
      "A first-generation function has the setting of its own: deploy it with `--ingress-settings=all`.",
    ],
  },
  "token-refused": {
    headline: "Cloud Run could not verify your token.",
    meaning:
      "It wants an ID token signed by Google, made for the service's URL, and not expired. An access token does not do.",
    fix: [
      call,
      "Set the token's audience to the service's own run.app URL, without path, also when you call through another domain; or add that domain to the service's custom audiences.",
      "When your application reads Authorization itself, send Google's token in `X-Serverless-Authorization`.",
    ],
  },
  "registry-address": {
    headline: "Google refuses your address, not this image or package.",
    meaning:
      "They are served by Google's cloud, which keeps some addresses and countries out; some addresses of a provider are taken to be in another country. The project does not control that, and no log-in helps.",
    fix: [
      "Compare from another server or network: there the same file comes.",
      "Ask the provider of your server or network to have the address unblocked by Google, or take another.",
      "Fetch images and packages from a mirror of your own, and name it in the configuration.",
    ],
  },
  "private-service": {
    headline: "This Cloud Run service or function is not open to you.",
    meaning:
      "The page comes from Google, not from the application: no token was sent, or its account may not invoke. Callers in countries under sanctions meet the same page for services that are public. With a browser it often shows as a CORS error, since the page has no CORS headers.",
    fix: [
      call,
      open,
      grant,
      "For functions made by tools: new ones are private by default, and setting them public needs the right to change IAM.",
      "If the service answers others without a token, try from another country.",
    ],
  },
  "site-behind-google": {
    headline: "Google refused you before the site itself was asked.",
    meaning:
      "Google's servers write this page for callers in countries under US sanctions, and for services on Cloud Run that are not open to all. The site's own code saw nothing.",
    fix: [
      "Try from a network in another country: when it works there, the owner cannot change it while the site runs at Google.",
      "If it is refused everywhere, the service behind the name is private: its owner must open it, or you need a token.",
      call,
    ],
  },
  "private-or-country": {
    headline: "Google refused you before the application was asked.",
    meaning:
      "This page stands for two things: a Cloud Run service or function that is not open to all and was called without a valid token, and a caller in a country under US sanctions.",
    fix: [call, open, grant, "If the service answers others without a token, try from another country."],
  },
};

const page = (title: string, text: string) =>
  `<html><head>\n<meta http-equiv="content-type" content="text/html;charset=utf-8">\n<title>${title}</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n${text}\n<h2></h2>\n</body></html>`;

export const samples: Samples<typeof refusals> = {
  "not-authenticated": {
    matches: [
      "The request was not authenticated. Either allow unauthenticated invocations or set the proper Authorization header. Read more at https://cloud.google.com/run/docs/securing/authenticating Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#unauthorized-client",
    ],
  },
  "not-authorized": {
    matches: [
      'textPayload: "The request was not authorized to invoke this service. Read more at https://cloud.google.com/run/docs/securing/authenticating"',
    ],
  },
  "invoke-permission": {
    matches: [
      "Permission 'run.routes.invoke' denied on resource (or resource may not exist).",
      "7 PERMISSION_DENIED: Permission 'cloudfunctions.functions.invoke' denied on resource 'projects/example/locations/us-central1/functions/hello'",
    ],
  },
  "ingress-closed": {
    matches: [
      page("403 Forbidden", "<h1>Error: Forbidden</h1>\n<h2>Access is forbidden.</h2>"),
      "<title>Error 403 (Forbidden)!!1</title><p><b>403.</b> <ins>That’s an error.</ins><p>Access is forbidden. <ins>That’s all we know.</ins>",
    ],
    ignores: ["<h1>403 Forbidden</h1><p>Access is forbidden.</p>"],
  },
  "token-refused": {
    matches: [
      page(
        "401 Unauthorized",
        "<h1>Error: Unauthorized</h1>\n<h2>Your client does not have permission to the requested URL <code>/</code>.</h2>",
      ),
    ],
  },
  "registry-address": {
    matches: [
      page(
        "403 Forbidden",
        "<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/v2/pause/manifests/3.9</code> from this server.</h2>",
      ),
      page(
        "403 Forbidden",
        "<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/dists/ubuntu-24.04/InRelease</code> from this server.</h2>",
      ),
      "$ curl https://registry.k8s.io/v2\n<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/v2</code> from this server.</h2>",
    ],
    ignores: [
      page(
        "403 Forbidden",
        "<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/v2/users</code> from this server.</h2>",
      ),
    ],
  },
  "private-service": {
    matches: [
      {
        evidence: page(
          "403 Forbidden",
          "<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/hello</code> from this server.</h2>",
        ),
        request: "curl https://us-central1-example.cloudfunctions.net/hello",
      },
      {
        evidence: "403 Forbidden: Your client does not have permission to get URL / from this server",
        request: "curl https://hello-abc123-ew.a.run.app/",
      },
    ],
    ignores: [
      "<title>Error 403 (Forbidden)!!1</title><p><b>403.</b> <ins>That’s an error.</ins><p>Your client does not have permission to get URL <code>/x</code> from this server. <ins>That’s all we know.</ins>",
    ],
  },
  "site-behind-google": {
    matches: [
      {
        evidence: page(
          "403 Forbidden",
          "<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/</code> from this server.</h2>",
        ),
        request: "curl https://api.garden.example/",
      },
    ],
  },
  "private-or-country": {
    matches: [
      page(
        "403 Forbidden",
        "<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/hello</code> from this server.</h2>",
      ),
    ],
  },
};
