import { all, any, body, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const mine = any(url(/^https:\/\/api\.(?:exchange\.|cdp\.|developer\.)?coinbase\.com\//i), body(/coinbase/i));

export const refusals = vendor(
  {
    name: "Coinbase",
    layer: "application",
    seen: url(/^https:\/\/api\.(?:exchange\.|cdp\.|developer\.)?coinbase\.com\//i),
  },
  {
    scopes: {
      when: any(member("error_details", /^Missing required scopes$/i), all(member("id", /^invalid_scope$/), mine)),
      cause: "permissions",
      strength: "decisive",
      because: "Coinbase accepted the key, and says that it lacks a permission.",
      source: "https://docs.cdp.coinbase.com/coinbase-business/authentication-authorization/oauth2/scopes",
      actor: "you",
    },
    "permission-denied": {
      when: all(member("error", /^PERMISSION_DENIED$/), member("error_details")),
      cause: "permissions",
      strength: "strong",
      because: "Coinbase knows the key, which may not do this.",
      source: "https://docs.cdp.coinbase.com/coinbase-app/authentication-authorization/authorization",
      also: { "ip-block": "weak" },
    },
    "user-steps": {
      when: all(
        member(
          "id",
          inARow(
            /^/,
            oneOf(
              /two_factor_required|personal_details_required|identity_verification_required/,
              /jumio(?:_face_match)?_verification_required|unverified_email/,
            ),
            /$/,
          ),
        ),
        any(mine, body(/\berrors\b/)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Coinbase knows the user, who must first give a second factor, details or proof of identity.",
      source: "https://docs.cdp.coinbase.com/coinbase-app/api-architecture/error-messages",
      also: { authentication: "moderate" },
    },
    "token-revoked": {
      when: all(member("id", /^revoked_token$/), any(mine, body(/\berrors\b/))),
      cause: "authentication",
      strength: "strong",
      because: "Coinbase says that the OAuth token was revoked.",
      source: "https://docs.cdp.coinbase.com/coinbase-app/api-architecture/error-messages",
      also: { "token-expired": "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scopes: {
    headline: "Your Coinbase key lacks a permission.",
    meaning: "View, trade and transfer are ticked for each key, and a key belongs to one portfolio.",
    fix: [
      "Change the key's permissions, or make a new key with the permission and portfolio that you need.",
      "For OAuth, ask for the scope at log-in.",
    ],
  },
  "permission-denied": {
    headline: "Coinbase does not let this key do that.",
    meaning: "The key was accepted; its permissions, portfolio or the account's verification stand in the way.",
    fix: [
      "Read `error_details`, and compare with the key's permissions and portfolio.",
      "Check the key's list of addresses.",
    ],
  },
  "user-steps": {
    headline: "The Coinbase user has a step to finish first.",
    meaning:
      "The token is fine. `two_factor_required` wants the user's code; the others want personal details, proof of identity or a confirmed address.",
    fix: [
      "For `two_factor_required`, send the same request again with the code in `CB-2FA-TOKEN`.",
      "For the others, have the user sign in at Coinbase and finish what it asks.",
    ],
  },
  "token-revoked": {
    headline: "This Coinbase token was revoked.",
    meaning: "The user took the access back, or the app did. It does not come back by refreshing.",
    fix: ["Send the user through the authorization again."],
  },
};

export const samples: Samples<typeof refusals> = {
  scopes: {
    matches: [
      'HTTP/2 403\nserver: cloudflare\n\n{"error":"unknown","error_details":"Missing required scopes","message":"Missing required scopes"}',
    ],
    ignores: ['{"errors":[{"id":"invalid_scope"}]}'],
  },
  "permission-denied": {
    matches: [
      '{"error":"PERMISSION_DENIED","error_details":"Orders cannot be created in this portfolio","message":"x"}',
    ],
  },
  "user-steps": {
    matches: [
      '{"errors":[{"id":"two_factor_required","message":"Two-step verification code required to complete this request"}]}',
      'coinbase.wallet.error.PersonalDetailsRequiredError: APIError(id=personal_details_required) {"id":"personal_details_required"}',
    ],
    ignores: ['{"id":"unverified_email"}'],
  },
  "token-revoked": { matches: ['{"errors":[{"id":"revoked_token","message":"The access token was revoked"}]}'] },
};
