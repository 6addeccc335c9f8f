import { all, any, body, member, status, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "OpenAI", layer: "application", ids: ["x-request-id"] },
  {
    country: {
      when: any(
        member("code", /^unsupported_country_region_territory$/),
        body(/unsupported_country_region_territory|Country,\s+region,\s+or\s+territory\s+not\s+supported/i),
      ),
      cause: "geo",
      strength: "decisive",
      because: "OpenAI says that it does not serve the country of the caller.",
      source: "https://platform.openai.com/docs/guides/error-codes",
    },
    "model-access": {
      when: any(
        all(member("code", /^model_not_found$/), body(/openai|gpt-|\bo\d\b|dall-e|embedding-|proj_/i)),
        body(
          oneOf(
            /(?:Project|Organization)\s+\S{1,60}\s+does\s+not\s+have\s+access\s+to\s+(?:the\s+)?model/i,
            /not\s+allowed\s+to\s+(?:sample|generate\s+embeddings)\s+from\s+this\s+model/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The project or account was not given this model.",
      source: "https://github.com/continuedev/continue/issues/10120",
      also: { resource: "moderate" },
    },
    "ip-not-authorized": {
      when: any(
        member("code", /^ip_not_authorized$/),
        all(body(/IP\s+(?:address\s+)?(?:is\s+)?not\s+authorized/i), body(/openai/i)),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "OpenAI says that the allow list of the project or organisation does not hold the caller's address.",
      source: "https://help.openai.com/en/articles/20001201-ip-allowlisting-for-the-openai-api",
      actor: "account-admin",
    },
    "chatgpt-edge": {
      when: any(
        all(status(403), url(/^https:\/\/chatgpt\.com\/backend-api\//), body(/\bcf-ray\b/)),
        body(/\.scale-appear\{animation/),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "The refusal comes from Cloudflare in front of ChatGPT, before the account is looked at.",
      source: "https://github.com/openai/codex/issues/18688",
      also: { headers: "moderate", permissions: "weak" },
      layer: "edge",
    },
    "account-deactivated": {
      when: any(
        member("code", /^account_deactivated$/),
        body(
          oneOf(
            /OpenAI\s+account\s+(?:associated\s+with\s+this\s+API\s+key\s+)?has\s+been\s+deactivated/i,
            /This\s+key\s+is\s+associated\s+with\s+a\s+deactivated\s+account/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "OpenAI knows the key, and says that its account is deactivated.",
      source: "https://github.com/ChatGPTNextWeb/NextChat/issues/4175",
      also: { authentication: "moderate" },
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  country: {
    headline: "OpenAI does not serve the country of your address.",
    meaning:
      "The address from which the request came lies in a country or region that is not supported. A new key does not help. A router in between passes the same refusal on.",
    fix: [
      "Check from which address the request leaves: a server, proxy or VPN may stand elsewhere than you do.",
      "Run the calling server in a supported country, if OpenAI's terms allow your use there.",
    ],
  },
  "model-access": {
    headline: "Your project has no access to this model.",
    meaning: "The key works; the model is not released to your project, or its name is wrong.",
    fix: [
      {
        do: "List the models that the key may use.",
        snippet: 'curl https://api.openai.com/v1/models -H "Authorization: Bearer $OPENAI_API_KEY"',
      },
      "Allow the model in the project's limits, or verify the organisation where the model asks for it.",
    ],
  },
  "ip-not-authorized": {
    headline: "OpenAI's IP allow list does not hold your address.",
    meaning: "An administrator limited the organisation or the project to listed addresses. The key is good.",
    fix: [
      "Add the address under Settings, Security, IP allowlist; the project can have a list of its own.",
      "Send the request from a listed address.",
    ],
  },
  "chatgpt-edge": {
    headline: "ChatGPT's edge refused the request.",
    meaning:
      "The site takes the address or the client for one that it does not serve: a VPN, a data centre, or a program that is not a known one. Signing in again does not help.",
    fix: [
      "Try from another network, and without a VPN.",
      "Update the client, such as Codex, and do not change what it sends.",
      "In a program of your own, use the API with an API key at api.openai.com.",
      "Look at the status page: valid addresses have been refused by mistake.",
    ],
  },
  "account-deactivated": {
    headline: "The OpenAI account of this key is deactivated.",
    meaning: "A new key of the same account does not help. OpenAI wrote to the account's e-mail address about it.",
    fix: [
      "Read the mail from OpenAI, and appeal through its help center.",
      "In somebody else's app, tell its developer: it is their account.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  country: {
    matches: [
      '{"error":{"code":"unsupported_country_region_territory","message":"Country, region, or territory not supported","param":null,"type":"request_forbidden"}}',
    ],
  },
  "model-access": {
    matches: [
      '{"error":{"message":"Project `proj_1` does not have access to model `gpt-x`","type":"invalid_request_error","code":"model_not_found"}}',
      "openai.PermissionDeniedError: Error code: 403 - {'error': {'message': 'You are not allowed to sample from this model', 'type': 'invalid_request_error', 'param': None, 'code': None}}",
    ],
    ignores: [
      '{"error":{"message":"The model `tiny` does not exist.","code":"model_not_found"}}',
      '{"message":"does not have access to model"}',
    ],
  },
  "ip-not-authorized": {
    matches: ['{"error":{"message":"IP not authorized","code":"ip_not_authorized"}}'],
    ignores: ['{"message":"IP not authorized"}'],
  },
  "chatgpt-edge": {
    matches: [
      "unexpected status 403 Forbidden: Unknown error, url: https://chatgpt.com/backend-api/codex/responses, cf-ray: 0123456789abcdef-FRA",
      "403: <html><head><style global>body{font-family:Arial}.logo{color:#8e8ea0}.scale-appear{animation:enlarge-appear .4s ease-out}</style>",
      "403 <html><head><style global>.scale-appear{animation:enlarge-appear .4s ease-out}</style></head>",
    ],
    ignores: [
      "unexpected status 403 Forbidden: Unknown error, url: https://api.example.com/responses, cf-ray: 0123456789abcdef-FRA",
    ],
  },
  "account-deactivated": {
    matches: [
      '{"error":{"message":"The OpenAI account associated with this API key has been deactivated. If you are the developer for this OpenAI app, please check your email for more information.","type":"invalid_request_error","param":null,"code":"account_deactivated"}}',
      '{"error":{"message":"This key is associated with a deactivated account. If you feel this is an error, contact us through our help center at help.openai.com.","type":"invalid_request_error","param":null,"code":null}}',
    ],
  },
};
