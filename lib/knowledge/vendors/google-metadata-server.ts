import { all, any, body, header, not, requestHeader, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const server = header("server", /^(?:GKE )?Metadata Server\b/i);
const address = url(/^http:\/\/(?:metadata(?:\.google\.internal)?|169\.254\.169\.254)(?::80)?\/computeMetadata\//i);

export const refusals = vendor(
  {
    name: "Google Cloud metadata server",
    layer: "application",
    seen: any(server, header("metadata-flavor", /^Google$/i)),
  },
  {
    "flavor-missing-named": {
      when: body(/Missing\s+required\s+header\W{1,4}Metadata-Flavor\b/i),
      cause: "headers",
      strength: "decisive",
      because: "The metadata server of GKE says that the field Metadata-Flavor is missing.",
      source: "https://github.com/googleapis/google-cloud-ruby/pull/3750",
    },
    "flavor-missing": {
      when: all(status(403), any(server, address), not(requestHeader("metadata-flavor"))),
      cause: "headers",
      strength: "strong",
      because: "The metadata server refuses every request without the field Metadata-Flavor, and none was sent.",
      source: "https://github.com/salrashid123/gce_metadata_server/pull/11",
      also: { permissions: "weak" },
    },
  },
);

const send = {
  do: "Send the field, which a page that was made to call this address cannot do.",
  snippet:
    "curl -H 'Metadata-Flavor: Google' http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/",
};

export const texts: Texts<typeof refusals> = {
  "flavor-missing-named": {
    headline: "The request to the metadata server lacks Metadata-Flavor.",
    meaning:
      "The field shows that the caller means this server. The older X-Google-Metadata-Request does not do on GKE.",
    fix: [send, "Update the client library: old ones looked for the server without this field."],
  },
  "flavor-missing": {
    headline: "The request to the metadata server lacks Metadata-Flavor.",
    meaning:
      "The page is Google's general one for 403 and names no reason. The field shows that the caller means this server.",
    fix: [send],
  },
};

const page =
  "HTTP/1.1 403 Forbidden\nMetadata-Flavor: Google\nContent-Type: text/html; charset=UTF-8\nServer: Metadata Server for VM\n\n<title>Error 403 (Forbidden)!!1</title>";
const path = "http://metadata.google.internal/computeMetadata/v1/instance/id";

export const samples: Samples<typeof refusals> = {
  "flavor-missing-named": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\n\nGKE Metadata Server encountered an error: Missing required header "Metadata-Flavor": "Google"',
    ],
    ignores: ["Missing required header: X-Api-Version"],
  },
  "flavor-missing": {
    matches: [
      { evidence: page, request: "curl http://169.254.169.254/" },
      { evidence: "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<title>403</title>", request: `curl ${path}` },
    ],
    ignores: [
      { evidence: page, request: `curl -H 'Metadata-Flavor: Google' ${path}` },
      page,
      { evidence: "HTTP/1.1 403 Forbidden\n\n", request: "curl http://169.254.169.254/latest/meta-data/" },
    ],
  },
};
