import { all, any, body, header, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const own = header("server", /^APISIX/i);

export const refusals = vendor(
  { name: "Apache APISIX", layer: "gateway", seen: own },
  {
    key: {
      when: any(body(/Missing API key found in request/i), all(body(/(?:Missing|Invalid) API key in request/i), own)),
      cause: "authentication",
      strength: "decisive",
      because: "APISIX's key-auth plugin found no key, or one that it does not know.",
      source: "https://docs.api7.ai/hub/key-auth",
      also: { headers: "weak" },
    },
    consumer: {
      when: body(/\bThe (?:consumer(?:_name|_group_id)?|service_id|route_id) is forbidden\./i),
      cause: "permissions",
      strength: "decisive",
      because: "APISIX's consumer restriction does not admit this consumer.",
      source: "https://docs.api7.ai/hub/consumer-restriction",
    },
    jwt: {
      when: any(
        body(/\b(?:missing|Invalid) user key in JWT token\b/i),
        all(body(/Missing JWT token in request|JWT token invalid/i), own),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "APISIX's jwt-auth plugin does not accept the token.",
      source: "https://docs.api7.ai/hub/jwt-auth",
      also: { "token-expired": "moderate" },
    },
    address: {
      when: all(body(/Your IP address is not allowed/i), header("server", /^APISIX/i)),
      cause: "ip-block",
      strength: "strong",
      because: "APISIX's IP restriction does not admit the caller's address.",
      source: "https://docs.api7.ai/hub/ip-restriction",
    },
    referer: {
      when: body(/\bYour referer host is not allowed\b/i),
      cause: "headers",
      strength: "decisive",
      because: "APISIX's referer restriction does not admit the Referer.",
      source: "https://github.com/apache/apisix/blob/HEAD/docs/en/latest/plugins/referer-restriction.md",
      also: { cors: "moderate" },
    },
    csrf: {
      when: member("error_msg", /csrf (?:token|cookie)/i),
      cause: "headers",
      strength: "decisive",
      because: "APISIX's csrf plugin found no matching token.",
      source: "https://github.com/apache/apisix/blob/HEAD/docs/en/latest/plugins/csrf.md",
    },
    oidc: {
      when: any(
        member(
          "error",
          /^(?:required scopes .{0,200}(?:not present)|required audience claim not present|mismatched audience)/i,
        ),
        body(/required scopes [\w ,:.-]{0,200} not present/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "APISIX's openid-connect plugin did not find the scope or audience that it requires in the token.",
      source: "https://docs.api7.ai/hub/openid-connect",
      also: { authentication: "weak" },
      actor: "you",
    },
    "user-agent": {
      when: all(member("message", /^Not allowed$/), header("server", /^APISIX/i)),
      cause: "headers",
      strength: "strong",
      because: "These are the default words of APISIX's User-Agent restriction.",
      source: "https://docs.api7.ai/hub/ua-restriction",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  key: {
    headline: "APISIX wants a valid API key.",
    meaning: "Missing means that the header, by default `apikey`, did not come; Invalid that no consumer has this key.",
    fix: [
      { do: "Send the key.", snippet: 'curl -H "apikey: YOUR_KEY" {url}' },
      "If you are the owner: check header and query of the plugin, and the consumer's credential.",
    ],
  },
  consumer: {
    headline: "APISIX does not let this consumer use the route.",
    meaning: "The credential is valid; a whitelist, blacklist or method list of the route decides.",
    fix: [
      "Ask the API's owner to add your consumer.",
      "If you are the owner: look at consumer-restriction or acl of the route.",
    ],
  },
  jwt: {
    headline: "APISIX's JWT plugin does not accept the token.",
    meaning: "It is missing, malformed, or its key claim names no consumer.",
    fix: [
      "Send it in Authorization.",
      "Compare the claim key with the consumer's credential.",
      "Fetch a new token when it may have expired.",
    ],
  },
  address: {
    headline: "APISIX's IP restriction does not admit your address.",
    meaning: "The address is not on the whitelist, or it is on the blacklist.",
    fix: [
      "Ask the API's owner to allow your address.",
      "If you are the owner and a balancer stands in front: use the real-ip plugin.",
    ],
  },
  referer: {
    headline: "APISIX does not admit the Referer.",
    meaning: "The page that calls is not on the list, or no Referer came.",
    fix: ["Call it from an admitted site.", "If you are the owner: set `bypass_missing` for clients without Referer."],
  },
  csrf: {
    headline: "APISIX's CSRF check failed.",
    meaning: "Cookie and header apisix-csrf-token must hold the same token.",
    fix: ["Send a GET first, then repeat the cookie's value in the header."],
  },
  oidc: {
    headline: "The token lacks a scope or audience that APISIX demands.",
    meaning: "The token itself is valid.",
    fix: [
      "Ask for the scope or audience when you fetch the token.",
      "If you are the owner: look at `required_scopes` and `claim_validator`.",
    ],
  },
  "user-agent": {
    headline: "APISIX does not admit your User-Agent.",
    meaning: "The plugin has an allow list or a deny list of User-Agents.",
    fix: ["Send another User-Agent that names your application.", "Ask the API's owner."],
  },
};

export const samples: Samples<typeof refusals> = {
  key: {
    matches: ['HTTP/1.1 401 Unauthorized\nServer: APISIX/3.8.0\n\n{"message":"Missing API key in request"}'],
    ignores: [
      '{"message":"Missing API key in request"}',
      '{"message":"Invalid API key in request"}',
      '{"message":"No API key found in request"}',
    ],
  },
  consumer: { matches: ['{"message":"The consumer_name is forbidden."}', '{"message":"The consumer is forbidden."}'] },
  jwt: {
    matches: ['HTTP/1.1 401 Unauthorized\nserver: APISIX/3.9.1\n\n{"message":"Missing JWT token in request"}'],
    ignores: ['{"message":"Missing JWT token in request"}', '{"message":"JWT token invalid"}'],
  },
  address: {
    matches: ['HTTP/1.1 403 Forbidden\nServer: APISIX/3.8.0\n\n{"message":"Your IP address is not allowed"}'],
    ignores: ['{"message":"Your IP address is not allowed"}'],
  },
  referer: { matches: ['{"message":"Your referer host is not allowed"}'] },
  csrf: { matches: ['{"error_msg":"csrf token mismatch"}', '{"error_msg":"no csrf token in headers"}'] },
  oidc: { matches: ['{"error":"required scopes orders.read not present"}', '{"error":"mismatched audience"}'] },
  "user-agent": {
    matches: ['HTTP/1.1 403 Forbidden\nServer: APISIX/3.8.0\n\n{"message":"Not allowed"}'],
    ignores: ['{"message":"Not allowed"}'],
  },
};
