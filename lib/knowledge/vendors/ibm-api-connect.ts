import { all, any, header, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "IBM API Connect",
    layer: "gateway",
    seen: any(header("x-global-transaction-id"), header("x-backside-transport")),
    ids: ["x-global-transaction-id"],
  },
  {
    client: {
      when: all(member("httpCode", /^401$/), member("moreInformation", /client id|client secret|registered/i)),
      cause: "authentication",
      strength: "strong",
      because: "API Connect does not know the client id or secret, or did not find it where the API expects it.",
      source: "https://github.com/flobz/psa_car_controller/issues/1079",
      also: { permissions: "moderate", headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  client: {
    headline: "API Connect does not accept the client id or secret.",
    meaning:
      "The API cannot be called with this id or secret, or they stand in the wrong place. An id of another catalog counts as unknown.",
    fix: [
      {
        do: "Send both as the API's definition says.",
        snippet: 'curl -H "X-IBM-Client-Id: ID" -H "X-IBM-Client-Secret: SECRET" {url}',
      },
      "Check that the application is subscribed to a plan of this catalog, and that the API is published there.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  client: {
    matches: ['{"httpCode":"401","httpMessage":"Unauthorized","moreInformation":"Client id not registered."}'],
    ignores: ['{"httpCode":"404","httpMessage":"Not Found","moreInformation":"No resources match requested URI"}'],
  },
};
