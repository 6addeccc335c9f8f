import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const registry = url(/^https:\/\/registry\.opentofu\.org\//i);

export const refusals = vendor(
  { name: "OpenTofu registry", layer: "edge", seen: registry },
  {
    "registry-closed": {
      when: any(
        body(/registry\.opentofu\.org:[\s│]{1,6}failed[\s│]+to[\s│]+request[\s│]+discovery[\s│]+document:[\s│]+403\b/i),
        all(registry, any(status(403), body(/^\s{0,4}Forbidden\s{0,4}$/))),
      ),
      cause: "geo",
      strength: "strong",
      because:
        "The public registry is open to everybody without an account, except from places that its owners closed.",
      source: "https://github.com/opentofu/registry/issues/823",
      also: { "ip-block": "moderate", permissions: "against", authentication: "against" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "registry-closed": {
    headline: "The OpenTofu registry is closed to the place of the call.",
    meaning:
      "The registry takes no credentials. Its owners decided which territories it serves and go by the caller's address. A proxy of your own on the way can answer the same.",
    fix: [
      {
        do: "Ask it directly, and look at your address.",
        snippet: "curl -i https://registry.opentofu.org/.well-known/terraform.json",
      },
      "Where it is closed, install providers from a mirror: `provider_installation` with `network_mirror` or `filesystem_mirror`.",
      "When a build machine makes the call, check in which region it runs.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "registry-closed": {
    matches: [
      "│ Error: Failed to resolve provider packages\n│ \n│ Could not resolve provider hashicorp/random: could not connect to registry.opentofu.org: failed to request discovery document: 403 Forbidden",
      {
        evidence: "HTTP/2 403\ncontent-type: text/plain\n\nForbidden",
        request: "curl https://registry.opentofu.org/.well-known/terraform.json",
      },
      "$ curl https://registry.opentofu.org/.well-known/terraform.json\nForbidden",
    ],
    ignores: [
      "│ Could not resolve provider acme/thing: could not connect to registry.example.com: failed to request discovery document: 403 Forbidden",
    ],
  },
};
