import { all, any, body, header, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Directus", layer: "application", seen: header("x-powered-by", /^Directus$/i) },
  {
    forbidden: {
      when: any(
        all(member("code", /^FORBIDDEN$/), body(/You don.{1,6}t have permission to (?:access|perform)/i)),
        all(member("code", /^FORBIDDEN$/), header("x-powered-by", /Directus/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Directus's code FORBIDDEN: the caller's role lacks the permission, or the item does not exist.",
      source: "https://directus.com/docs/guides/connect/errors",
      also: { resource: "moderate", authentication: "moderate" },
    },
    "token-expired": {
      when: all(member("code", /^TOKEN_EXPIRED$/), body(/\bextensions\b/), body(/\berrors\b/)),
      cause: "token-expired",
      strength: "decisive",
      because: "Directus's code says that the token has expired.",
      source: "https://directus.com/docs/guides/connect/errors",
    },
    "token-invalid": {
      when: all(member("code", /^INVALID_(?:TOKEN|CREDENTIALS|OTP)$/), body(/\bextensions\b/), body(/\berrors\b/)),
      cause: "authentication",
      strength: "decisive",
      because: "Directus's code says that the credential is not valid.",
      source: "https://directus.com/docs/guides/connect/errors",
    },
    address: {
      when: all(member("code", /^INVALID_IP$/), body(/\bextensions\b/)),
      cause: "ip-block",
      strength: "decisive",
      because: "Directus's code says that the address is not on the user's list.",
      source: "https://directus.com/docs/guides/connect/errors",
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  forbidden: {
    headline: "Directus does not let this role do that, or there is no such item.",
    meaning:
      "Directus gives the same answer for items, fields and collections that do not exist, so that nobody can probe for them.",
    fix: [
      "Check the spelling of collection and fields, and that the item exists.",
      "Give the role, or Public when no token is sent, the permission in its access policy.",
      "Ask only for fields that the role may read.",
      "A policy with IP access counts only for calls from its addresses.",
    ],
  },
  "token-expired": {
    headline: "Your Directus token has expired.",
    meaning: "Access tokens live for minutes.",
    fix: ["Refresh it at `/auth/refresh`, or use a static token for servers."],
  },
  "token-invalid": {
    headline: "Directus does not accept this credential.",
    meaning: "The token is unknown or belongs to another instance. `INVALID_TOKEN` comes with 403.",
    fix: ["Log in again, or copy the static token again.", "Check that SECRET is the same on all instances."],
  },
  address: {
    headline: "Directus does not admit this address for the user.",
    meaning: "The role or policy of the user lists addresses.",
    fix: [
      "Add the address to the policy's IP access.",
      "Behind a proxy, set `IP_TRUST_PROXY`, which is off since version 12.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  forbidden: {
    matches: [
      '{"errors":[{"message":"You don\'t have permission to access this.","extensions":{"code":"FORBIDDEN"}}]}',
    ],
    ignores: ['{"errors":[{"message":"Not allowed","extensions":{"code":"FORBIDDEN"}}]}'],
  },
  "token-expired": { matches: ['{"errors":[{"message":"Token expired.","extensions":{"code":"TOKEN_EXPIRED"}}]}'] },
  "token-invalid": {
    matches: [
      'HTTP/1.1 403 Forbidden\nX-Powered-By: Directus\n\n{"errors":[{"message":"Invalid token.","extensions":{"code":"INVALID_TOKEN"}}]}',
    ],
  },
  address: { matches: ['{"errors":[{"message":"Invalid IP address.","extensions":{"code":"INVALID_IP"}}]}'] },
};
