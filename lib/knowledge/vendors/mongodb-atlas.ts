import { all, any, body, member } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "MongoDB Atlas", layer: "application" },
  {
    "access-list": {
      when: any(
        member(
          "errorCode",
          inARow(
            /^/,
            oneOf(
              /IP_ADDRESS_NOT_ON_ACCESS_LIST|(?:ORG|RESOURCE)_REQUIRES_ACCESS_LIST/,
              /(?:ORG|RESOURCE)_REQUIRES_WHITELIST/,
            ),
            /$/,
          ),
        ),
        body(
          oneOf(
            /IP_ADDRESS_NOT_ON_ACCESS_LIST/i,
            /requires\s+access\s+through\s+an?\s+(?:access\s+list|whitelist)\s+of\s+ip\s+ranges/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Atlas says that the key has no access list, or that the list does not hold the caller's address.",
      source: "https://www.mongodb.com/docs/atlas/configure-api-access/",
      actor: "account-admin",
    },
    plan: {
      when: any(
        all(
          member(
            "errorCode",
            /^(?:ACCOUNT_SUSPENDED|NO_PAYMENT_INFORMATION_FOUND|PAYMENT_METHOD_MISSING|TENANT_\w{1,60}_UNSUPPORTED)$/,
          ),
          member("detail"),
        ),
        body(/\bNO_PAYMENT_INFORMATION_FOUND\b/),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Atlas says that this needs a payment method or a larger tier.",
      source:
        "https://github.com/mongodb/terraform-provider-mongodbatlas/blob/HEAD/tools/codegen/atlasapispec/raw-multi-version-api-spec.yml",
      also: { resource: "weak" },
    },
    role: {
      when: all(
        member(
          "errorCode",
          inARow(
            /^/,
            oneOf(
              /USER_UNAUTHORIZED|NOT_ORG_GROUP_CREATOR|API_KEY_CANNOT_CREATE_(?:GROUP|ORG)/,
              /API_KEY_ACCESS_LIST_ACCESS_DENIED|USER_CANNOT_ACCESS_ORG|USER_CANNOT_ACCESS_GROUP/,
            ),
            /$/,
          ),
        ),
        member("detail"),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Atlas knows the key and says that its roles do not cover this.",
      source: "https://www.mongodb.com/docs/atlas/reference/user-roles/",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "access-list": {
    headline: "The API key's access list does not hold your address.",
    meaning:
      "Each API key and service account has an access list of its own, apart from the project's list for database clients. Where the organization requires one, an empty list refuses every call. The key and its roles are not the reason.",
    fix: [
      "Add the address that the message names to the access list of the API key, not to the project's network access.",
      "From CI, use a runner with a fixed address.",
      "Whether lists are required is set in Organization Settings: Require IP Access List for the Atlas Administration API.",
    ],
  },
  plan: {
    headline: "Atlas wants a payment method or a larger cluster tier for this.",
    meaning: "Key and roles are good. Free and shared tiers leave out parts of the API.",
    fix: ["Add a payment method to the organization.", "Use a dedicated tier, or leave the setting out."],
  },
  role: {
    headline: "Your Atlas key lacks a role.",
    meaning: "The key is valid; its roles in the organization or project do not cover the call.",
    fix: ["Give the key the role that the endpoint documents, in the right project."],
  },
};

export const samples: Samples<typeof refusals> = {
  "access-list": {
    matches: [
      '{"detail":"IP address 192.0.2.7 is not allowed to access this resource.","error":403,"errorCode":"IP_ADDRESS_NOT_ON_ACCESS_LIST","reason":"Forbidden"}',
    ],
    ignores: ['{"message":"is not allowed to access this resource"}'],
  },
  plan: {
    matches: [
      '{"error":402,"errorCode":"ACCOUNT_SUSPENDED","detail":"Group has an unpaid invoice that is more than 30 days old."}',
      '{"error":402,"errorCode":"NO_PAYMENT_INFORMATION_FOUND","reason":"Payment Required"}',
    ],
    ignores: ['{"error":403,"errorCode":"USER_UNAUTHORIZED","reason":"Forbidden"}'],
  },
  role: {
    matches: [
      '{"error":403,"errorCode":"USER_UNAUTHORIZED","detail":"Current user is not authorized to perform this action."}',
      '{"error":401,"errorCode":"API_KEY_CANNOT_CREATE_ORG","detail":"API Keys cannot create organizations.","reason":"Unauthorized"}',
    ],
    ignores: ['{"errorCode":"USER_UNAUTHORIZED","message":"You may not do this."}'],
  },
};
