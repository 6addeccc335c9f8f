import { all, any, body, method, status, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "HashiCorp",
    layer: "edge",
    seen: url(
      oneOf(
        /^https:\/\/(?:registry|app|archivist)\.terraform\.io\//i,
        /^https:\/\/(?:releases|apt|rpm)\.(?:releases\.)?hashicorp\.com\//i,
      ),
    ),
  },
  {
    "region-blocked": {
      when: all(
        body(/content\s+is\s+not\s+(?:currently\s+)?available\s+in\s+your\s+region/i),
        any(body(/hashicorp|trade\s+controls|terraform/i), url(/hashicorp\.com\/|terraform\.io\//i)),
      ),
      cause: "geo",
      strength: "decisive",
      because: "HashiCorp says that it does not serve the region that the call comes from.",
      source: "https://www.hashicorp.com/trade-controls",
    },
    "not-served": {
      when: any(
        body(
          inARow(
            /(?:registry\.terraform\.io|releases\.hashicorp\.com)\b[\s\S]{1,200}?\b405[\s│-]{1,8}Method[\s│]+Not/i,
            /[\s│]+Allowed/i,
          ),
        ),
        all(
          url(/^https:\/\/(?:registry\.terraform\.io|(?:rpm\.|apt\.)?releases\.hashicorp\.com)\//i),
          status(405),
          without(method("POST", "PUT", "PATCH", "DELETE")),
        ),
      ),
      cause: "geo",
      strength: "strong",
      because: "A 405 for a plain download is HashiCorp's answer to countries that it does not serve.",
      source: "https://github.com/hashicorp/terraform-provider-aws/issues/23481",
      also: { "ip-block": "moderate", resource: "against" },
    },
    "no-registry": {
      when: body(
        inARow(
          /host[\s│]+.{0,8}?registry\.terraform\.io.{0,8}?[\s│]+given[\s│]+in[\s\S]{1,200}?does[\s│]+not[\s│]+/i,
          /offer[\s│]+a[\s│]+Terraform[\s│]+provider[\s│]+registry/i,
        ),
      ),
      cause: "geo",
      strength: "strong",
      because: "The public registry always offers providers; who is told otherwise got another answer in its place.",
      source: "https://github.com/yandex-cloud/terraform-provider-yandex/issues/345",
      also: { "ip-block": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "region-blocked": {
    headline: "HashiCorp does not serve your region.",
    meaning: "Trade controls decide by the address of the caller. No token changes it.",
    fix: [
      "When a server makes the call, check in which region it runs, and that its address is listed there.",
      "When you hold the address to be placed wrongly, write to HashiCorp and name it.",
    ],
  },
  "not-served": {
    headline: "HashiCorp does not serve the place of the call.",
    meaning:
      "The method is right. Downloads from the registry and the release host need no account, so no credential helps.",
    fix: [
      "Look in which country the address that goes out is listed; for a build machine, its region.",
      "Install providers from a mirror: `provider_installation` with `network_mirror` or `filesystem_mirror`.",
      "When the same address is served elsewhere in your network, look for a proxy that answers 405.",
    ],
  },
  "no-registry": {
    headline: "Something other than the Terraform registry answered.",
    meaning:
      "Terraform asked the public registry what it offers and could not use the answer: a block by country, or a page of a proxy on the way.",
    fix: [
      {
        do: "See what comes back.",
        snippet: "curl -i https://registry.terraform.io/.well-known/terraform.json",
      },
      "Where the country is not served, use a mirror with `provider_installation`.",
      "When your own proxy answers, have the host let through.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "region-blocked": {
    matches: [
      "HTTP/2 403\nvia: 1.1 varnish\n\n<h1>This content is not currently available in your region.</h1>\n<p>Please see <a href='https://www.hashicorp.com/trade-controls'>trade controls</a>.</p>",
    ],
    ignores: ["<h1>This content is not currently available in your region.</h1>"],
  },
  "not-served": {
    matches: [
      "│ Error: Failed to install provider\n│ \n│ Error while installing hashicorp/random v3.1.0: could not query provider\n│ registry for registry.terraform.io/hashicorp/random: failed to retrieve\n│ authentication checksums for provider: 405 Method Not Allowed",
      "Could not fetch/save url https://rpm.releases.hashicorp.com/RHEL/hashicorp.repo to file: [Errno 14] HTTPS Error 405 - Method Not Allowed",
      {
        evidence: "HTTP/2 405\ncontent-type: text/html\n\n",
        request: "curl https://releases.hashicorp.com/terraform/1.1.7/terraform_1.1.7_linux_amd64.zip",
      },
    ],
    ignores: [
      { evidence: "HTTP/2 405\n\n", request: "curl -X POST https://registry.terraform.io/v1/modules" },
      "could not query provider registry for registry.example.com/acme/thing: 405 Method Not Allowed",
    ],
  },
  "no-registry": {
    matches: [
      '│ Error: Invalid provider registry host\n│ \n│ The host "registry.terraform.io" given in in provider source address "registry.terraform.io/hashicorp/random" does not offer a Terraform\n│ provider registry.',
    ],
    ignores: [
      'The host "example.com" given in provider source address "example.com/acme/thing" does not offer a Terraform provider registry.',
    ],
  },
};
