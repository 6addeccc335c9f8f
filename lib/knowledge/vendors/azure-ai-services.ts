import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const authentication = "https://learn.microsoft.com/en-us/azure/ai-services/authentication";

export const refusals = vendor(
  { name: "Azure AI services (Vision, Language, Translator)", layer: "gateway", ids: ["apim-request-id"] },
  {
    "custom-subdomain": {
      when: body(/provide\s+a\s+custom\s+subdomain\s+for\s+token\s+authentication/i),
      cause: "headers",
      strength: "strong",
      because: "Microsoft Entra tokens work at a resource's own host name only, and the call went to a regional one.",
      source: authentication,
      also: { authentication: "moderate", resource: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "custom-subdomain": {
    headline: "This Azure AI host does not take Entra tokens.",
    meaning: "Tokens need the resource's custom host name. Your role may be right.",
    fix: [
      {
        do: "Set a custom name; it cannot be changed later.",
        snippet: "az cognitiveservices account update --name my-ai --resource-group my-group --custom-domain my-ai",
      },
      "Call https://my-ai.cognitiveservices.azure.com in place of the regional host.",
      "Or send the key at the regional host.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "custom-subdomain": {
    matches: [
      '{"error":{"code":"BadRequest","message":"Please provide a custom subdomain for token authentication, otherwise API key is required."}}',
    ],
  },
};
