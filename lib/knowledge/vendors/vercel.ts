import { all, any, body, header, member, setsCookie, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://vercel.com/docs/errors";

export const refusals = vendor(
  {
    name: "Vercel",
    layer: "edge",
    seen: any(header("server", /^Vercel$/i), header("x-vercel-id"), url(/^https?:\/\/api\.vercel\.com\//i)),
    ids: ["x-vercel-id"],
  },
  {
    challenge: {
      when: any(
        header("x-vercel-mitigated", /^challenge$/i),
        header("x-vercel-challenge-token"),
        body(/Vercel\s+Security\s+Checkpoint|\.well-known\/vercel\/security\//i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Vercel's firewall sent its checkpoint for browsers in place of the answer.",
      source: "https://github.com/vercel-labs/vgpu/pull/228",
      also: { "rate-limit": "against" },
    },
    "rule-deny": {
      when: header("x-vercel-mitigated", /^(?:deny|denied|block)$/i),
      cause: "ip-block",
      strength: "decisive",
      because: "Vercel's field x-vercel-mitigated says that its firewall denied the request.",
      source: "https://vercel.com/docs/vercel-firewall/vercel-waf/custom-rules",
      also: { geo: "weak", headers: "weak", "rate-limit": "weak", authentication: "against" },
      retry: "maybe",
    },
    "deployment-protection": {
      when: any(
        setsCookie(/^_vercel_sso_nonce$/),
        body(/vercel\.com\/sso-api\b/i),
        all(body(/<title>Authentication\s+Required<\/title>/i), any(header("x-vercel-id"), body(/vercel/i))),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Deployment Protection stands before this deployment and wants a Vercel log-in or a bypass secret.",
      source:
        "https://vercel.com/docs/deployment-protection/methods-to-bypass-deployment-protection/protection-bypass-automation",
      layer: "identity",
    },
    "deployment-blocked": {
      when: any(header("x-vercel-error", /^DEPLOYMENT_BLOCKED$/), body(/\bDEPLOYMENT_BLOCKED\b/)),
      cause: "resource",
      strength: "decisive",
      because: "Vercel's code DEPLOYMENT_BLOCKED says that it serves this deployment to nobody.",
      source: errors,
      actor: "api-owner",
    },
    "deployment-disabled": {
      when: any(
        header("x-vercel-error", /^DEPLOYMENT_(?:DISABLED|PAUSED)$/),
        body(/\bDEPLOYMENT_(?:DISABLED|PAUSED)\b/),
      ),
      cause: "resource",
      strength: "decisive",
      because: "Vercel's code says that the deployment is switched off, for everybody.",
      source: errors,
      actor: "api-owner",
    },
    "api-token": {
      when: any(
        all(member("invalidToken", /^true$/), member("code", /^forbidden$/)),
        body(/The\s+specified\s+token\s+is\s+not\s+valid\.\s+Use\s+.{0,3}(?:vc|vercel)\s+login/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Vercel's API says that the token is not valid.",
      source: "https://github.com/vercel/vercel/pull/10131",
      also: { "token-expired": "moderate" },
      layer: "application",
    },
    "api-scope": {
      when: body(
        oneOf(
          /Trying\s+to\s+access\s+resource\s+under\s+scope/i,
          /must\s+re-authenticate\s+to\s+(?:this|use\s+[\w-]{1,60})\s+scope/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Vercel knows the token, and says that it does not reach this team or account.",
      source: "https://github.com/vercel/terraform-provider-vercel/issues/39",
      layer: "application",
      actor: "you",
    },
    "api-permission": {
      when: all(
        member("code", /^forbidden$/),
        member("message", /^You don.{1,6}t have permission to (?<action>\w{2,20}) the (?<thing>[\w -]{2,40}?)\.?$/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Vercel says that the token's user may not {action} the {thing}.",
      source: "https://github.com/dyad-sh/dyad/issues/4175",
      layer: "application",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  challenge: {
    headline: "Vercel's firewall wants proof that you are a browser.",
    meaning:
      "Attack Challenge Mode, bot protection or a rule of the project answered with a check by script. The status is 403 or 429, but no limit was reached; another User-Agent does not help.",
    fix: [
      "Ask the site's owner to let the API's path pass; send `x-vercel-id` and the time.",
      "If you are the owner: open the project's Firewall, turn off Attack Challenge Mode, or add a bypass rule for paths that programs call.",
      "If you are the owner and your own tests set it off: wait until the mitigation ends, and send the protection bypass secret in tests.",
    ],
  },
  "rule-deny": {
    headline: "Vercel's firewall denied the request.",
    meaning:
      "A blocked address, a managed rule set or a custom rule of the project decided, or Vercel's own mitigation, which needs no rule: it shuts out an address for a while after very many requests. The deployment did not see the request.",
    fix: [
      {
        do: "Send the same request from another network, and once as a browser would, to see what the rule looks at.",
        snippet: "curl -si -A 'Mozilla/5.0' '{url}'",
      },
      "After a load test or a burst of calls, stop and wait: the mitigation ends by itself.",
      "Ask the site's owner, with `x-vercel-id` and the time.",
      "If you are the owner: look the request up in the project's Firewall tab, and let your caller pass by a bypass rule; against Vercel's own mitigation that is a system bypass rule.",
    ],
  },
  "deployment-protection": {
    headline: "This Vercel deployment is protected.",
    meaning:
      "Preview and generated addresses want a Vercel log-in by default; the check runs before your code, so the key of your own API does not help. The production domain is often open.",
    fix: [
      "Call the production domain in place of the generated address, when that is what you meant.",
      {
        do: "From tests, CI or a webhook, send the project's bypass secret.",
        snippet: 'curl -H "x-vercel-protection-bypass: $VERCEL_AUTOMATION_BYPASS_SECRET" {url}',
      },
      "A service that cannot set headers takes the secret as a query parameter of the same name.",
      "If you are the owner: change Deployment Protection in the project's settings; for preflights, add the path to the OPTIONS allowlist.",
    ],
  },
  "deployment-blocked": {
    headline: "Vercel blocks this deployment.",
    meaning:
      "Nobody is served, whatever the credential or address. Only the deployment's owner, with Vercel, can change it.",
    fix: [
      "Tell the owner; quote the code and the ID of the page.",
      "If you are the owner: read the messages of Vercel in the dashboard and by mail, and write to its support.",
    ],
  },
  "deployment-disabled": {
    headline: "This Vercel deployment is switched off.",
    meaning:
      "DISABLED comes with 402 and concerns the account's payment or usage; PAUSED comes with 503 and means that the project was paused. Nothing in your request causes it.",
    fix: [
      "Tell the owner, or use another instance of the service.",
      "If you are the owner: look at usage and billing of the team, then resume the project in its settings.",
      "For a public demo instance, deploy your own copy.",
    ],
  },
  "api-token": {
    headline: "Vercel's API does not accept your token.",
    meaning: "The token is wrong, revoked or past its date. The API answers 403 for this where others answer 401.",
    fix: [
      {
        do: "Ask the API whom the token belongs to.",
        snippet: 'curl -H "Authorization: Bearer $VERCEL_TOKEN" https://api.vercel.com/v2/user',
      },
      "Create a new token under Account Settings, Tokens, and mind its expiration.",
      "Replace it where it is stored; look for quotes and line ends around it.",
    ],
  },
  "api-scope": {
    headline: "Your Vercel token does not reach this team.",
    meaning:
      "The token is valid for another scope. Without a team in the request, the API takes the personal account, and a token made for one team fails there.",
    fix: [
      {
        do: "Name the team in the call.",
        snippet:
          'curl -H "Authorization: Bearer $VERCEL_TOKEN" "https://api.vercel.com/v9/projects?teamId=team_EXAMPLE"',
      },
      "Create the token with the scope of that team, or of the full account.",
      "When the team enforces SAML, sign in to it once more and create the token after that.",
    ],
  },
  "api-permission": {
    headline: "Your role in the Vercel team does not allow this.",
    meaning: "The token acts with the role of its user. A new token of the same user does not help.",
    fix: [
      "Ask an owner of the team for a role that may do this.",
      "Check that `teamId` names the team that you mean.",
      "Or let a user with that role create the token.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  challenge: {
    matches: [
      "HTTP/2 403\nserver: Vercel\nx-vercel-mitigated: challenge\nx-vercel-challenge-token: 2.EXAMPLE\ncontent-type: text/html\n\n<!DOCTYPE html><title>Vercel Security Checkpoint</title>",
      'Failed to fetch from registry (429): <!DOCTYPE html><html lang="en"><head><title>Vercel Security Checkpoint</title>',
    ],
    ignores: [
      'HTTP/2 403\nserver: Vercel\nx-vercel-id: fra1::iad1::abcde-1763638272000-0123456789ab\n\n{"error":"Forbidden"}',
    ],
  },
  "rule-deny": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Vercel\nX-Vercel-Id: arn1::EXAMPLE\nX-Vercel-Mitigated: deny\nContent-Length: 10\n\nForbidden\n",
    ],
    ignores: ["HTTP/2 403\nserver: Vercel\nx-vercel-mitigated: challenge\n\n"],
  },
  "deployment-protection": {
    matches: [
      "HTTP/2 401\nserver: Vercel\nset-cookie: _vercel_sso_nonce=EXAMPLE; Max-Age=3600; Path=/; Secure; HttpOnly\ncontent-type: text/html\n\n<!doctype html><html lang=en><title>Authentication Required</title>",
      '<title>Authentication Required</title><meta http-equiv=refresh content="1; URL=https://vercel.com/sso-api?url=https%3A%2F%2Fmy-app-abc123.vercel.app%2F">',
    ],
    ignores: ["<title>Authentication Required</title><h1>Log in to Example</h1>"],
  },
  "deployment-blocked": {
    matches: [
      "HTTP/2 403\nserver: Vercel\nx-vercel-error: DEPLOYMENT_BLOCKED\nx-vercel-id: arn1::EXAMPLE\n\nForbidden\n\nDEPLOYMENT_BLOCKED",
    ],
  },
  "deployment-disabled": {
    matches: [
      "This Deployment has been disabled.\nYour connection is working correctly.\nVercel is working correctly.\n402: PAYMENT_REQUIRED\nCode: DEPLOYMENT_DISABLED\nID: arn1::6zsv8-1704985243623-EXAMPLE",
      "HTTP/2 503\nserver: Vercel\nx-vercel-error: DEPLOYMENT_PAUSED\n\nThis Deployment is temporarily paused",
    ],
  },
  "api-token": {
    matches: [
      'HTTP/2 403\nserver: Vercel\ncontent-type: application/json\n\n{"error":{"code":"forbidden","message":"Not authorized","invalidToken":true}}',
      "Error: The specified token is not valid. Use `vercel login` to generate a new token.",
    ],
    ignores: ['{"error":{"code":"forbidden","message":"Not authorized"}}'],
  },
  "api-scope": {
    matches: [
      '{"error":{"code":"forbidden","message":"Not authorized: Trying to access resource under scope \\"example-team\\". You must re-authenticate to this scope or use a token with access to this scope.","saml":true,"teamId":null,"scope":"example-team","enforced":false}}',
      'Could not upload deployment file, unexpected error: forbidden - Not authorized: Authorization is missing access to scope "example". You must re-authenticate to this scope or use a token with access to this scope.',
    ],
    ignores: ['{"message":"missing access to scope"}'],
  },
  "api-permission": {
    matches: [
      'SDKError: API error occurred: Status 403\nBody: {"error":{"code":"forbidden","message":"You don\'t have permission to create the project.","action":"create","resource":"project"}}',
    ],
    ignores: ['{"error":{"code":"forbidden","message":"No access"}}'],
  },
};
