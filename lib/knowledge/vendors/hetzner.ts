import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://github.com/hetznercloud/hcloud-go/blob/main/hcloud/error.go";

const mark = any(url(/\.hetzner\.(?:cloud|com)/i), body(/hetzner|hcloud/i));

export const refusals = vendor(
  {
    name: "Hetzner Cloud API",
    layer: "application",
    seen: url(/^https:\/\/(?:api|dns)\.hetzner\.(?:cloud|com)\//i),
    ids: ["x-correlation-id"],
  },
  {
    forbidden: {
      when: any(
        member("code", /^token_readonly$/),
        all(any(member("code", /^forbidden$/), body(/\((?:forbidden|token_readonly)[,)]/i)), mark),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Hetzner knows the token, which has no right to this; mostly it is one that may only read.",
      source: documentation,
    },
    limit: {
      when: all(any(member("code", /^resource_limit_exceeded$/), body(/\(resource_limit_exceeded[,)]/i)), mark),
      cause: "rate-limit",
      strength: "strong",
      because: "The account holds as many of this resource as Hetzner allows it.",
      source: documentation,
      also: { permissions: "moderate" },
      actor: "account-admin",
      retry: "no",
    },
    rate: {
      when: all(any(member("code", /^rate_limit_exceeded$/), body(/\(rate_limit_exceeded[,)]/i)), mark),
      cause: "rate-limit",
      strength: "decisive",
      because: "Too many requests for the project.",
      source: documentation,
    },
    protected: {
      when: all(any(member("code", /^protected$/), body(/\(protected[,)]/i)), mark),
      cause: "permissions",
      strength: "decisive",
      because: "The resource is protected against this action.",
      source: documentation,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  forbidden: {
    headline: "Your Hetzner token may not do this.",
    meaning: "A token belongs to one project and is made to read or to read and write.",
    fix: [
      "Make a token with Read & Write in the project that holds the resource.",
      "Check which token the tool uses: `HCLOUD_TOKEN` goes before a context.",
    ],
  },
  limit: {
    headline: "Your Hetzner account's resource limit is reached.",
    meaning: "New accounts have low limits for servers, cores and addresses. The token is fine.",
    fix: ["Delete what you do not need, or ask for a higher limit in the console under Limits."],
  },
  rate: {
    headline: "Hetzner's rate limit is reached.",
    meaning: "All tokens of a project share it; it refills steadily.",
    fix: ["Wait until `RateLimit-Reset`, then call less often."],
  },
  protected: {
    headline: "The Hetzner resource is protected.",
    meaning: "Protection against deletion or rebuild is on; the token has the right.",
    fix: [{ do: "Turn it off first.", snippet: "hcloud server disable-protection SERVER delete rebuild" }],
  },
};

export const samples: Samples<typeof refusals> = {
  forbidden: {
    matches: [
      "hcloud: insufficient permissions for this request (forbidden, EXAMPLE)",
      {
        evidence: 'HTTP/2 403\n\n{"error":{"code":"forbidden","message":"Insufficient permissions for this request"}}',
        request: "curl -X POST https://api.hetzner.cloud/v1/servers",
      },
    ],
    ignores: ['{"error":{"code":"forbidden","message":"Insufficient permissions"}}'],
  },
  limit: {
    matches: ["hcloud: server limit reached (resource_limit_exceeded)"],
  },
  rate: {
    matches: ["hcloud: limit of 3600 requests per hour reached (rate_limit_exceeded)"],
  },
  protected: {
    matches: ["hcloud: server is delete protected (protected)"],
  },
};
