import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Adobe Commerce and Magento", layer: "application" },
  {
    consumer: {
      when: body(/(?:The )?consumer is(?:n.{1,6}t| not) authorized to access %?resources/i),
      cause: "permissions",
      strength: "strong",
      because: "Magento does not grant this resource to the caller.",
      source: "https://developer.adobe.com/commerce/webapi/get-started/authentication/",
      also: { authentication: "strong", "token-expired": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  consumer: {
    headline: "Magento does not grant this resource to the caller.",
    meaning:
      "resources in the answer names the permission. Without a token, or with one that has expired, you are a guest, and get the same words.",
    fix: [
      "For an integration: give it the named resource under System, Extensions, Integrations, on its API tab, and authorize it again.",
      "For an admin token: fetch a new one; it lives four hours by default. Check the role's resources.",
      "`self` means that a customer token is needed; it lives one hour by default.",
      "Since version 2.4.4, an integration's token does not work as a bearer token by itself: sign the calls by OAuth 1.0a, or set 'Allow OAuth Access Tokens to be used as standalone Bearer tokens' under Stores, Configuration, Services, OAuth, Consumer Settings.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  consumer: {
    matches: [
      '{"message":"The consumer isn\'t authorized to access %resources.","parameters":{"resources":"Magento_Catalog::products"}}',
      '{"message":"Consumer is not authorized to access %resources","parameters":{"resources":"Magento_Customer::customer"}}',
    ],
  },
};
