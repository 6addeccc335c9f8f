import { all, any, body, header, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const networks = "https://learn.microsoft.com/en-us/azure/ai-services/cognitive-services-virtual-networks";
const roles = "https://learn.microsoft.com/en-us/azure/ai-foundry/openai/how-to/role-based-access-control";

export const refusals = vendor(
  {
    name: "Azure AI services",
    layer: "gateway",
    seen: any(
      header("x-ms-region"),
      url(
        oneOf(
          /^https:\/\/[\w-]{1,63}\.(?:openai|cognitiveservices|services\.ai)\.azure\.com\//i,
          /\.api\.cognitive\.microsoft\.com\//i,
        ),
      ),
    ),
    ids: ["apim-request-id", "x-request-id", "x-ms-client-request-id"],
  },
  {
    "firewall-rules": {
      when: body(
        oneOf(
          /Access\s+denied\s+due\s+to\s+Virtual\s+Network\/Firewall\s+rules/i,
          /Public\s+access\s+is\s+disabled\.\s+Please\s+configure\s+private\s+endpoint/i,
          /Traffic\s+is\s+not\s+from\s+an\s+approved\s+private\s+endpoint/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The resource's network rules do not let in the address of the caller.",
      source: networks,
      actor: "account-admin",
    },
    "network-bound-host": {
      when: body(/A\s+Virtual\s+Network\s+is\s+configured\s+for\s+this\s+resource/i),
      cause: "ip-block",
      strength: "strong",
      because: "The resource is bound to a virtual network, and the shared host of the region does not serve it.",
      source: networks,
      also: { resource: "moderate", "server-config": "weak" },
      actor: "account-admin",
    },
    "quota-used": {
      when: body(
        /Out\s+of\s+call\s+volume\s+quota(?:\.\s+Quota\s+will\s+be\s+replenished\s+in\s+(?<wait>[\w.:]{1,20}))?/i,
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Azure says that the call volume of the tier is used up.",
      source: "https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies",
      retry: "after",
    },
    "key-login-disabled": {
      when: any(
        member("code", /^AuthenticationTypeDisabled$/),
        body(/Key\s+based\s+authentication\s+is\s+disabled\s+for\s+this\s+resource/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The resource takes Microsoft Entra tokens only, and the request came with a key.",
      source: "https://learn.microsoft.com/en-us/azure/ai-services/disable-local-auth",
      also: { permissions: "weak" },
    },
    "data-action-missing": {
      when: any(
        body(/lacks\s+the\s+required\s+data\s+action\s+[\w`'/.*]{1,160}/i),
        body(/Principal\s+does\s+not\s+have\s+access\s+to\s+API\/Operation/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Azure knows the caller, and says that no role of it holds this data action.",
      source: roles,
    },
    "invalid-key": {
      when: body(/Access\s+denied\s+due\s+to\s+(?:invalid|missing)\s+subscription\s+key/i),
      cause: "authentication",
      strength: "strong",
      because: "Azure does not know the key at this endpoint.",
      source: "https://learn.microsoft.com/en-us/azure/ai-services/authentication",
    },
    "resource-blocked": {
      when: all(
        body(/(?:resource|subscription)\s+has\s+been\s+(?:temporarily\s+)?(?:blocked|disabled)/i),
        body(/behavior\s+that\s+may\s+violate/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Microsoft blocked the resource because of what it was used for.",
      source: "https://learn.microsoft.com/en-us/azure/foundry/openai/how-to/troubleshoot-errors",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "firewall-rules": {
    headline: "The Azure resource's network rules shut you out.",
    meaning: "Key and role may be right. The resource lets in chosen networks or private endpoints only.",
    fix: [
      "Ask the resource's owner to add your outgoing address under Networking, Firewalls and virtual networks.",
      "From inside a virtual network, use the private endpoint, and check that its DNS name resolves to a private address.",
    ],
  },
  "network-bound-host": {
    headline: "This Azure resource answers at its own host name only, and from its own network.",
    meaning:
      "A virtual network is set for the resource. The host that all resources of a region share cannot tell the networks apart, so it refuses. Key and role may be right.",
    fix: [
      {
        do: "Look up the resource's own endpoint, and call that.",
        snippet: "az cognitiveservices account show --name my-ai --resource-group my-group --query properties.endpoint",
      },
      "When it has none yet, give the resource a custom subdomain name.",
      "Call from the allowed network, or let the owner add your address under Networking, Firewalls and virtual networks.",
    ],
  },
  "quota-used": {
    headline: "The call quota of your Azure resource is used up.",
    meaning: "The free tier has a quota for its period; retrying at once does not help.",
    fix: ["Wait for the time that the message names.", "Or move the resource to a paid tier."],
  },
  "key-login-disabled": {
    headline: "This Azure resource does not take keys.",
    meaning: "Local authentication is off, often by policy. A new key does not help.",
    fix: [
      {
        do: "Use a Microsoft Entra token, with a role such as Cognitive Services OpenAI User.",
        snippet: "az account get-access-token --resource https://cognitiveservices.azure.com",
      },
    ],
  },
  "data-action-missing": {
    headline: "Your Azure identity lacks a role on this AI resource.",
    meaning: "Owner and Contributor manage the resource, but hold no data action. New roles take a few minutes.",
    fix: [
      {
        do: "Assign a data role; for other services than Azure OpenAI, Cognitive Services User.",
        snippet:
          "az role assignment create --role 'Cognitive Services OpenAI User' --assignee $ID --scope $RESOURCE_ID",
      },
      "Wait a few minutes and get a new token.",
    ],
  },
  "invalid-key": {
    headline: "Azure does not know this key at this endpoint.",
    meaning: "Key and endpoint must belong to the same resource; regional and custom hosts are not the same.",
    fix: [
      "Copy key and endpoint together from Keys and Endpoint.",
      "Azure OpenAI takes the key in the header `api-key`, the other AI services in `Ocp-Apim-Subscription-Key`.",
    ],
  },
  "resource-blocked": {
    headline: "Microsoft blocked this Azure AI resource.",
    meaning: "Its use was taken for a breach of the acceptable use policy. Keys and roles do not matter.",
    fix: [
      "Open a support request in the Azure portal: name the subscription, the resource and what it is used for.",
      "Say in it what you changed so that it does not happen again.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "firewall-rules": {
    matches: [
      '{"error":{"code":"AccessDenied","message":"Access denied due to Virtual Network/Firewall rules."}}',
      "openai.PermissionDeniedError: Error code: 403 - {'error': {'code': '403', 'message': 'Public access is disabled. Please configure private endpoint.'}}",
    ],
  },
  "network-bound-host": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":{"code":"403","message":"A Virtual Network is configured for this resource. Please use the correct endpoint for making requests. Check https://aka.ms/cogsvc-vnet for more details."}}',
      "openai.PermissionDeniedError: Error code: 403 - {'error': {'code': '403', 'message': 'A Virtual Network is configured for this resource.'}}",
    ],
    ignores: ['{"error":{"code":"AccessDenied","message":"Access denied due to Virtual Network/Firewall rules."}}'],
  },
  "quota-used": {
    matches: [
      '{"error":{"code":"403","message":"Out of call volume quota for TextTranslation F0 pricing tier."}}',
      '{"statusCode":403,"message":"Out of call volume quota. Quota will be replenished in 2.12:53:07."}',
    ],
  },
  "key-login-disabled": {
    matches: [
      '{"error":{"code":"AuthenticationTypeDisabled","message":"Key based authentication is disabled for this resource."}}',
    ],
  },
  "data-action-missing": {
    matches: [
      '{"error":{"code":"PermissionDenied","message":"The principal `3f1` lacks the required data action `Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action` to perform `POST /openai/deployments/{deployment-id}/chat/completions` operation."}}',
    ],
    ignores: ['{"error":{"code":"PermissionDenied","message":"Forbidden"}}'],
  },
  "invalid-key": {
    matches: [
      '{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource."}}',
    ],
  },
  "resource-blocked": {
    matches: [
      '{"error":{"code":"403","message":"Your resource has been temporarily blocked because we detected behavior that may violate our content policy."}}',
    ],
  },
};
