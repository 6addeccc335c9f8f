import { all, any, emptyBody, requestHeader, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Azure Functions",
    layer: "gateway",
    seen: any(
      requestHeader("x-functions-key"),
      url(/^https?:\/\/[\w.-]{1,120}\.azurewebsites\.(?:net|us)\/(?:api|admin|runtime\/webhooks)\//i),
    ),
  },
  {
    "access-key": {
      when: all(
        status(401, 403),
        emptyBody,
        any(
          requestHeader("x-functions-key"),
          url(/^https?:\/\/[\w.-]{1,120}\.azurewebsites\.(?:net|us)\/(?:api|admin|runtime\/webhooks)\//i),
        ),
      ),
      cause: "authentication",
      strength: "moderate",
      because:
        "The Functions host answers with an empty body when the function wants an access key that is missing or wrong.",
      source: "https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to",
      also: { headers: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "access-key": {
    headline: "The Azure function wants an access key.",
    meaning: "Its authorization level is function or admin. A bearer token is not an access key.",
    fix: [
      {
        do: "Send the key in the header, or as code in the query.",
        snippet: "curl -H 'x-functions-key: YOUR-KEY' '{url}'",
      },
      "For the level admin and for `/admin` paths, use the host's master key.",
      "Keys differ between slots and apps; copy it again from App keys.",
      "If it should be open: set the level to anonymous and deploy.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "access-key": {
    matches: [
      {
        evidence: "HTTP/1.1 401 Unauthorized\nContent-Length: 0\nDate: Fri, 20 Nov 2026 10:11:12 GMT\n\n",
        request: "curl https://my-app.azurewebsites.net/api/orders",
      },
    ],
    ignores: [
      {
        evidence: 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"token expired"}',
        request: "curl https://my-app.azurewebsites.net/api/orders",
      },
      "HTTP/1.1 401 Unauthorized\nContent-Length: 0\n\n",
    ],
  },
};
