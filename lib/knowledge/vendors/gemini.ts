import { all, any, body, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://ai.google.dev/gemini-api/docs/troubleshooting";
const reasons = "https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto";
const mine = any(
  body(/generativelanguage\.googleapis\.com|Generative\s+Language\s+API|google\.ai\.generativelanguage|gemini/i),
  url(/^https:\/\/generativelanguage\.googleapis\.com\//i),
);

export const refusals = vendor(
  {
    name: "Gemini API",
    layer: "gateway",
    seen: url(/^https:\/\/generativelanguage\.googleapis\.com\//i),
    ids: ["x-goog-request-id"],
  },
  {
    "location-unsupported": {
      when: body(/User\s+location\s+is\s+not\s+supported\s+for\s+the\s+API\s+use/i),
      cause: "geo",
      strength: "decisive",
      because: "Google says that the API is not offered where the call comes from.",
      source: "https://ai.google.dev/gemini-api/docs/available-regions",
    },
    "key-leaked": {
      when: body(/Your\s+API\s+key\s+was\s+reported\s+as\s+leaked/i),
      cause: "authentication",
      strength: "decisive",
      because: "Google found this key in public and blocked it.",
      source: `${errors}#google-security-measures`,
    },
    "key-expired": {
      when: body(/API\s+key\s+expired\.\s+Please\s+renew\s+the\s+API\s+key/i),
      cause: "token-expired",
      strength: "decisive",
      because: "Google says that the API key has expired.",
      source: reasons,
    },
    "key-invalid": {
      when: all(mine, any(member("reason", /^API_KEY_INVALID$/), body(/API\s+key\s+not\s+valid/i))),
      cause: "authentication",
      strength: "decisive",
      because: "Google does not know this API key.",
      source: reasons,
    },
    "no-key": {
      when: all(mine, body(/Method\s+doesn.t\s+allow\s+unregistered\s+callers/i)),
      cause: "authentication",
      strength: "decisive",
      because: "The request held neither an API key nor a token.",
      source: "https://ai.google.dev/gemini-api/docs/api-key",
    },
    "project-denied": {
      when: all(
        body(/Your\s+project\s+has\s+been\s+denied\s+access/i),
        body(/PERMISSION_DENIED|gemini|generativelanguage/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Google shut the project out of the API.",
      source:
        "https://discuss.ai.google.dev/t/403-permission-denied-my-gemini-api-project-has-been-denied-access/174713",
    },
    "service-disabled": {
      when: all(mine, any(member("reason", /^SERVICE_DISABLED$/), body(/has\s+not\s+been\s+used\s+in\s+project/i))),
      cause: "resource",
      strength: "decisive",
      because: "The Generative Language API is not enabled in the key's project.",
      source: "https://cloud.google.com/service-usage/docs/enable-disable",
      actor: "account-admin",
    },
    "key-restricted": {
      when: all(
        mine,
        any(
          member("reason", /^API_KEY_SERVICE_BLOCKED$/),
          body(/Requests\s+to\s+this\s+API\s+[\w.\s]{1,160}are\s+blocked/i),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The key is valid, but its API restrictions do not hold this API.",
      source: "https://cloud.google.com/docs/authentication/api-keys#adding-api-restrictions",
      actor: "account-admin",
    },
    "scope-insufficient": {
      when: all(
        mine,
        any(member("reason", /^ACCESS_TOKEN_SCOPE_INSUFFICIENT$/), body(/insufficient\s+authentication\s+scopes/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The OAuth token was made without the scope of this API.",
      source: "https://ai.google.dev/gemini-api/docs/oauth",
      actor: "you",
    },
    "not-yours": {
      when: body(
        oneOf(
          inARow(
            /You\s+do\s+not\s+have\s+permission\s+to\s+access\s+(?:the\s+)?(?:File|tuned\s+model|Corpus)\s+/i,
            /\S{1,80}\s+or\s+it/i,
          ),
          /CachedContent\s+not\s+found\s+\(or\s+permission\s+denied\)/i,
        ),
      ),
      cause: "resource",
      strength: "moderate",
      because: "Google does not tell whether the file, cache or model is gone or belongs to another project.",
      source: "https://ai.google.dev/gemini-api/docs/files",
      also: { permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "location-unsupported": {
    headline: "Google does not offer the Gemini API where you call from.",
    meaning:
      "The address of the calling machine decides, not the key. In some countries only the free tier is not offered.",
    fix: [
      "Compare the country with the list of available regions.",
      "When a server makes the call, check in which region it runs.",
      "Where only the free tier is missing, set up billing for the project in AI Studio.",
      "Where the list does not hold your country, ask Google about Vertex AI.",
    ],
  },
  "key-leaked": {
    headline: "Google blocked your Gemini key because it leaked.",
    meaning: "The key stays dead. Whoever published it must be found first, or the next one goes the same way.",
    fix: [
      "Make a new key in AI Studio, and delete the old one.",
      "Remove keys from code, from web pages and from the repository's history.",
    ],
  },
  "key-expired": {
    headline: "Your Gemini key has expired.",
    meaning: "It was valid before; a new one does.",
    fix: ["Make a new key in AI Studio and replace the old one."],
  },
  "key-invalid": {
    headline: "Google does not know this Gemini key.",
    meaning: "It is mistyped, deleted, or of another service.",
    fix: ["Copy the key again from AI Studio, and look which variable your program really reads."],
  },
  "no-key": {
    headline: "The request to Gemini held no key.",
    meaning: "Google saw an anonymous caller; the variable with the key is likely empty.",
    fix: [
      {
        do: "Send the key.",
        snippet: 'curl -H "x-goog-api-key: $GEMINI_API_KEY" https://generativelanguage.googleapis.com/v1beta/models',
      },
    ],
  },
  "project-denied": {
    headline: "Google denies your project the Gemini API.",
    meaning:
      "The project is barred from generating; new keys of the same project do not help. Listing the models can still work with the same key.",
    fix: [
      "Look for a notice on the Projects and Billing pages of AI Studio.",
      "When nothing there explains it, write to Google's Cloud Billing support.",
    ],
  },
  "service-disabled": {
    headline: "The Generative Language API is off in your project.",
    meaning: "The key is good; its project has not enabled the API.",
    fix: [
      {
        do: "Enable it in the project that the message names.",
        snippet: "gcloud services enable generativelanguage.googleapis.com --project PROJECT",
      },
      "Wait a few minutes, then try again.",
    ],
  },
  "key-restricted": {
    headline: "Your key is restricted to other Google APIs.",
    meaning: "The key is valid elsewhere; its list of APIs does not hold this one.",
    fix: [
      "Open the key under APIs & Services, Credentials, and add the Generative Language API, or use another key.",
      "Do not lift all restrictions instead: since June 2026 the Gemini API refuses standard keys that have none.",
      "Or make a new key in AI Studio: it is restricted to this API from the start.",
    ],
  },
  "scope-insufficient": {
    headline: "Your Google token lacks the scope for Gemini.",
    meaning: "Scopes are granted at log-in; the old token keeps the old ones.",
    fix: [
      {
        do: "Log in again with the scopes, through an OAuth client of your own project.",
        snippet:
          "gcloud auth application-default login --client-id-file=client_secret.json --scopes=https://www.googleapis.com/auth/cloud-platform,https://www.googleapis.com/auth/generative-language.retriever",
      },
      "Or use an API key.",
    ],
  },
  "not-yours": {
    headline: "The Gemini file, cache or model is gone or not yours.",
    meaning: "Uploaded files live for 48 hours, and belong to the project of the key that made them.",
    fix: ["Upload the file or make the cache again.", "Use a key of the same project for all calls."],
  },
};

export const samples: Samples<typeof refusals> = {
  "location-unsupported": {
    matches: [
      '{"error":{"code":400,"message":"User location is not supported for the API use.","status":"FAILED_PRECONDITION"}}',
    ],
  },
  "key-leaked": {
    matches: [
      "google.genai.errors.ClientError: 403 PERMISSION_DENIED. {'error': {'code': 403, 'message': 'Your API key was reported as leaked. Please use another API key.', 'status': 'PERMISSION_DENIED'}}",
    ],
  },
  "key-expired": {
    matches: [
      '{"error":{"code":400,"message":"API key expired. Please renew the API key.","status":"INVALID_ARGUMENT"}}',
    ],
  },
  "key-invalid": {
    matches: [
      '{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","details":[{"reason":"API_KEY_INVALID","metadata":{"service":"generativelanguage.googleapis.com"}}]}}',
    ],
  },
  "no-key": {
    matches: [
      "[GoogleGenerativeAI Error]: Error fetching from https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent: [403 Forbidden] Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
    ],
  },
  "project-denied": {
    matches: [
      '{"error":{"code":403,"message":"Your project has been denied access. Please contact support.","status":"PERMISSION_DENIED"}}',
    ],
  },
  "service-disabled": {
    matches: [
      '{"error":{"code":403,"message":"Generative Language API has not been used in project 123 before or it is disabled.","status":"PERMISSION_DENIED"}}',
    ],
    ignores: ['{"error":{"code":403,"message":"Maps API has not been used in project 123 before or it is disabled."}}'],
  },
  "key-restricted": {
    matches: [
      '{"error":{"code":403,"message":"Requests to this API generativelanguage.googleapis.com method google.ai.generativelanguage.v1beta.GenerativeService.GenerateContent are blocked.","status":"PERMISSION_DENIED"}}',
    ],
  },
  "scope-insufficient": {
    matches: [
      '{"error":{"code":403,"message":"Request had insufficient authentication scopes.","details":[{"reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT","metadata":{"service":"generativelanguage.googleapis.com"}}]}}',
    ],
  },
  "not-yours": {
    matches: [
      '{"error":{"code":403,"message":"You do not have permission to access the File abc123 or it may not exist.","status":"PERMISSION_DENIED"}}',
    ],
    ignores: ['{"message":"You do not have permission to access File"}'],
  },
};
