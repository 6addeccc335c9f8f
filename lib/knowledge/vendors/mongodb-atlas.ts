import { any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "MongoDB Atlas", layer: "application" },
  {
    "access-list": {
      when: any(
        member("errorCode", /^(?:IP_ADDRESS_NOT_ON_ACCESS_LIST|RESOURCE_REQUIRES_ACCESS_LIST)$/),
        body(/IP_ADDRESS_NOT_ON_ACCESS_LIST|is\s+not\s+allowed\s+to\s+access\s+this\s+resource/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Atlas says that the key's access list does not hold the caller's address.",
      source: "https://www.mongodb.com/docs/atlas/configure-api-access/",
      actor: "account-admin",
    },
    role: {
      when: member(
        "errorCode",
        /^(?:USER_UNAUTHORIZED|NOT_ORG_GROUP_CREATOR|USER_CANNOT_ACCESS_ORG|USER_CANNOT_ACCESS_GROUP)$/,
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
    meaning: "Atlas keys work from listed addresses only. The key and its roles are not the reason.",
    fix: [
      "Add the address that the message names to the access list of the API key.",
      "From CI, use a runner with a fixed address.",
    ],
  },
  role: {
    headline: "Your Atlas key lacks a role.",
    meaning: "The key is valid; its roles in the organisation or project do not cover the call.",
    fix: ["Give the key the role that the endpoint documents, in the right project."],
  },
};

export const samples: Samples<typeof refusals> = {
  "access-list": {
    matches: [
      '{"detail":"IP address 192.0.2.7 is not allowed to access this resource.","error":403,"errorCode":"IP_ADDRESS_NOT_ON_ACCESS_LIST","reason":"Forbidden"}',
    ],
  },
  role: {
    matches: [
      '{"error":403,"errorCode":"USER_UNAUTHORIZED","detail":"Current user is not authorized to perform this action."}',
    ],
  },
};
