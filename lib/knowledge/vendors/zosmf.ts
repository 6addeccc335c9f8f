import { any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "z/OSMF", layer: "application" },
  {
    "csrf-header": {
      when: any(member("errorID", /^IZUG846W$/), body(/\bIZUG846W\b/)),
      cause: "headers",
      strength: "strong",
      because: "z/OSMF took the request for one of a foreign site, because its CSRF header is missing.",
      source: "https://github.com/zowe/api-layer/issues/1928",
      also: { cors: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "csrf-header": {
    headline: "The request lacks the header `X-CSRF-ZOSMF-HEADER`.",
    meaning:
      "z/OSMF guards its REST services against requests that other pages send. The mere presence of that header is enough, and an empty site in the message says that no referrer came either.",
    fix: [
      { do: "Add the header with any value.", snippet: "curl -H 'X-CSRF-ZOSMF-HEADER: true' {url}" },
      "For a page of another host, have the z/OSMF administrator permit that site.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "csrf-header": {
    matches: [
      '{"errorID":"IZUG846W","errorMsg":"IZUG846W: An HTTP request for a z/OSMF REST service was received from a remote site. The request was rejected, however, because the remote site \\"\\" is not permitted to z/OSMF server \\"IZUSVR\\" on target system \\"host.example.com:443\\" ."}',
    ],
    ignores: ['{"errorID":"IZUG000W"}'],
  },
};
