import { all, any, body, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(
  body(/appstoreconnect|developer\.apple\.com|\bapple\b|\bspaceship\b|fastlane/i),
  url(/appstoreconnect\.apple\.com/i),
);

export const refusals = vendor(
  { name: "App Store Connect API", layer: "application", seen: url(/^https:\/\/api\.appstoreconnect\.apple\.com\//i) },
  {
    agreement: {
      when: body(
        oneOf(
          /REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED|A\s+required\s+agreement\s+is\s+missing\s+or\s+has\s+expired/i,
          /Account\s+Holder\s+must\s+agree\s+to\s+the\s+latest\s+Program\s+License\s+Agreement/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Apple blocks the team's API until the Account Holder accepts a new agreement.",
      source: "https://github.com/rorkai/App-Store-Connect-CLI/pull/2124",
      actor: "account-admin",
    },
    token: {
      when: any(
        body(/Provide\s+a\s+properly\s+configured\s+and\s+signed\s+bearer\s+token/i),
        all(member("code", /^NOT_AUTHORIZED$/), mark),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Apple could not verify the token: key id, issuer id, signature, audience or time do not fit.",
      source: "https://github.com/egodigital/node-appstore-connect/issues/3",
      also: { "token-expired": "moderate" },
    },
    operation: {
      when: body(
        inARow(
          /\bThe\s+resource\s+.{1,60}?\s+does\s+not\s+allow\s+.{0,3}?(?<operation>[A-Z]{3,12}_?[A-Z]{0,12})\b/,
          /.{0,3}?\.\s+Allowed\s+operations?\s+(?:are|is)/,
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "Apple's API does not offer {operation} for this resource, and lists what it offers.",
      source: "https://github.com/fastlane/fastlane/issues/20239",
      also: { permissions: "against" },
    },
    forbidden: {
      when: any(
        body(/This\s+request\s+is\s+forbidden\s+for\s+security\s+reasons\W{1,5}The\s+API\s+key/i),
        all(member("code", /^FORBIDDEN(?:_ERROR)?(?:\.|$)/), mark),
        all(member("title"), member("detail"), member("code", /^FORBIDDEN_ERROR(?:\.|$)/)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Apple knows the key, and its role does not allow this.",
      source: "https://github.com/fastlane/fastlane/issues/20794",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  agreement: {
    headline: "Apple waits for your team to accept an agreement.",
    meaning: "Every call of the team is refused until then. New keys and other roles do not help.",
    fix: [
      "Let the Account Holder sign in at developer.apple.com/account and accept the Program License Agreement.",
      "Also look under Business in App Store Connect for agreements about paid apps.",
      "Wait a few minutes, then try again.",
    ],
  },
  token: {
    headline: "App Store Connect does not accept your token.",
    meaning: "The token must be signed with ES256 by the key of `kid`, name your issuer id, and end within 20 minutes.",
    fix: [
      "Check `kid`, `iss`, `aud` (`appstoreconnect-v1`) and `exp` (at most 20 minutes ahead), in seconds.",
      "Check that the key is not revoked under Users and Access, Integrations.",
      "An individual key has no issuer id: set `sub` to `user` instead of `iss`.",
    ],
  },
  operation: {
    headline: "App Store Connect does not offer this operation.",
    meaning:
      "The resource exists, but not with this operation. No role changes that. Apple does take operations away, so a tool that worked can break.",
    fix: [
      "Use one of the operations that the answer lists, or a related resource that can be listed.",
      "Update the tool that makes the call, such as fastlane.",
    ],
  },
  forbidden: {
    headline: "Your App Store Connect key may not do this.",
    meaning:
      "The token was accepted. A key's role is fixed when it is made, and some endpoints are closed to some roles and to individual keys.",
    fix: [
      "Make a team key with a role that covers the endpoint: Admin for certificates, profiles and users; Finance for reports.",
      "Check that the app belongs to the team of the key.",
      "Check whether an agreement waits for acceptance: the same 403 may hide it.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  agreement: {
    matches: [
      '{"errors":[{"id":"EXAMPLE","status":"403","code":"FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED","title":"A required agreement is missing or has expired.","detail":"This request requires an in-effect agreement that has not been signed or has expired."}]}',
      "handle_error': A required agreement is missing or has expired. - This request requires an in-effect agreement that has not been signed or has expired. (Spaceship::ProgramLicenseAgreementUpdated)",
    ],
  },
  token: {
    matches: [
      '{"errors":[{"status":"401","code":"NOT_AUTHORIZED","title":"Authentication credentials are missing or invalid.","detail":"Provide a properly configured and signed bearer token, and make sure that it has not expired. Learn more about Generating Tokens for API Requests https://developer.apple.com/go/?id=api-generating-tokens"}]}',
    ],
  },
  operation: {
    matches: [
      `{"errors":[{"status":"403","code":"FORBIDDEN_ERROR","title":"The given operation is not allowed","detail":"The resource 'apps' does not allow 'DELETE'. Allowed operations are: GET_COLLECTION, GET_INSTANCE, UPDATE"}]}`,
      "The given operation is not allowed - The resource 'apps' does not allow 'CREATE'. Allowed operations are: GET_COLLECTION, GET_INSTANCE",
    ],
    ignores: ["The resource does not allow this."],
  },
  forbidden: {
    matches: [
      '{"errors":[{"id":"EXAMPLE","status":"403","code":"FORBIDDEN_ERROR","title":"This request is forbidden for security reasons","detail":"The API key in use does not allow this request"}]}',
    ],
    ignores: ['{"message":"This request is forbidden for security reasons"}', '{"code":"FORBIDDEN","message":"no"}'],
  },
};
