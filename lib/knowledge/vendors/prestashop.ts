import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "PrestaShop", layer: "application" },
  {
    "key-rights": {
      when: body(/is\s+not\s+allowed\s+(?:for\s+the\s+resource\s[^\n]{1,60}\s)?with\s+this\s+authentication\s+key/i),
      cause: "permissions",
      strength: "decisive",
      because: "PrestaShop knows the key, which has no right on this resource.",
      source: "https://github.com/PrestaShop/PrestaShop/blob/HEAD/classes/webservice/WebserviceRequest.php",
      also: { authentication: "excludes" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-rights": {
    headline: "The PrestaShop key has no right on this resource.",
    meaning: "Each key of the web service lists the resources and methods that it may use. The key itself is good.",
    fix: [
      "In the back office open Advanced parameters, Webservice, then the key, and tick the resource and the method.",
      "Compare the resource's name in the path with the list.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-rights": {
    matches: [
      'HTTP/1.1 401 Unauthorized\n\n{"errors":[{"code":26,"message":"Resource of type \\"carts\\" is not allowed with this authentication key"}]}',
    ],
    ignores: ['{"errors":[{"code":19,"message":"Invalid authentication key"}]}'],
  },
};
