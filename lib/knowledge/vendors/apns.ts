import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation =
  "https://developer.apple.com/documentation/usernotifications/setting_up_a_remote_notification_server/handling_notification_responses_from_apns";

export const refusals = vendor(
  {
    name: "Apple Push Notification service",
    layer: "application",
    seen: any(header("apns-id"), url(/^https:\/\/api\.(?:sandbox\.|development\.)?push\.apple\.com/i)),
    ids: ["apns-id", "apns-unique-id"],
  },
  {
    "provider-token-expired": {
      when: body(/\bExpiredProviderToken\b/),
      cause: "token-expired",
      strength: "decisive",
      because: "APNs says that the provider token is too old: it counts for one hour from iat.",
      source: documentation,
    },
    "provider-token-invalid": {
      when: body(/\bInvalidProviderToken\b/),
      cause: "authentication",
      strength: "decisive",
      because: "APNs could not verify the provider token's signature, or its key id and team id do not fit.",
      source: documentation,
    },
    "provider-token-missing": {
      when: body(/\bMissingProviderToken\b/),
      cause: "authentication",
      strength: "decisive",
      because: "APNs got neither a client certificate nor a provider token.",
      source: documentation,
      also: { headers: "moderate" },
    },
    environment: {
      when: body(/\bBadCertificateEnvironment\b|\bBadEnvironmentKeyInToken\b|\bBadEnvironmentKeyIdInToken\b/),
      cause: "authentication",
      strength: "strong",
      because: "The certificate or key is for the other environment, sandbox or production.",
      source: documentation,
      also: { resource: "weak" },
    },
    "token-updates": {
      when: body(/\bTooManyProviderTokenUpdates\b/),
      cause: "rate-limit",
      strength: "decisive",
      because: "The provider token was renewed more often than once in 20 minutes.",
      source: documentation,
    },
    certificate: {
      when: member("reason", /^BadCertificate$/),
      cause: "authentication",
      strength: "strong",
      because: "APNs does not accept the provider certificate.",
      source: documentation,
      also: { "token-expired": "moderate" },
    },
    forbidden: {
      when: all(
        member("reason", /^Forbidden$/),
        any(header("apns-id"), url(/push\.apple\.com/i), body(/\bapns\b|push\.apple\.com/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "APNs knows the provider and does not allow the action.",
      source: documentation,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "provider-token-expired": {
    headline: "Your APNs provider token is too old.",
    meaning: "A token is valid for one hour from its `iat`. A clock that runs wrong makes even a new one look old.",
    fix: [
      "Make a new token every 20 to 60 minutes, and share it among all connections.",
      "Set `iat` in seconds, not milliseconds, and check the machine's clock.",
    ],
  },
  "provider-token-invalid": {
    headline: "APNs does not accept your provider token.",
    meaning: "The key, its `kid` and the team id in `iss` must belong together, and the algorithm must be ES256.",
    fix: [
      "Put the key's id in the header as `kid`, and the team id in the payload as `iss`.",
      "Check that the .p8 file is the one of that `kid`, is not revoked, and was read with its line breaks.",
      "Check that the key is allowed for this environment and topic, when it was made for one only.",
      "Send it as `authorization: bearer TOKEN`.",
    ],
  },
  "provider-token-missing": {
    headline: "APNs got no credential.",
    meaning: "Neither a provider certificate in the TLS connection nor a token in authorization arrived.",
    fix: [
      "Send `authorization: bearer TOKEN` with every request, over HTTP/2.",
      "With a certificate: check that the client presents it, and that no proxy ends the TLS connection in between.",
    ],
  },
  environment: {
    headline: "Your APNs credential is for the other environment.",
    meaning: "Development builds use the sandbox host, builds of TestFlight and the App Store the production host.",
    fix: [
      "Use api.sandbox.push.apple.com with a development certificate, api.push.apple.com with a production one.",
      "A .p8 key that is not limited to an environment works for both.",
    ],
  },
  "token-updates": {
    headline: "You renew the APNs token too often.",
    meaning: "A new token for every push is refused. Keep one for 20 to 60 minutes.",
    fix: ["Store the token, and share it among processes.", "Make a new one at most every 20 minutes."],
  },
  certificate: {
    headline: "APNs does not accept your certificate.",
    meaning: "It has expired, was revoked, or belongs to another app.",
    fix: [
      { do: "Look at its end and its subject.", snippet: "openssl x509 -in cert.pem -noout -enddate -subject" },
      "Make a new certificate in the developer account, or use a .p8 key, which does not expire.",
    ],
  },
  forbidden: {
    headline: "APNs does not allow this action.",
    meaning: "The credential was accepted; it may not be used for this topic or push type.",
    fix: [
      "Check that apns-topic is a bundle id of the same team, with the suffix that the push type needs.",
      "Check that the key or certificate covers that app.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "provider-token-expired": {
    matches: [
      'HTTP/2 403\napns-id: 00000000-0000-0000-0000-000000000001\n\n{"reason":"ExpiredProviderToken"}',
      "APNSResponse(status=403, reason='ExpiredProviderToken')",
    ],
  },
  "provider-token-invalid": {
    matches: ["{ device: 'EXAMPLE', status: '403', response: { reason: 'InvalidProviderToken' } }"],
  },
  "provider-token-missing": {
    matches: ['HTTP/2 403\napns-id: 00000000-0000-0000-0000-000000000001\n\n{"reason":"MissingProviderToken"}'],
  },
  environment: {
    matches: ['{"reason":"BadCertificateEnvironment"}'],
  },
  "token-updates": {
    matches: ['HTTP/2 429\n\n{"reason":"TooManyProviderTokenUpdates"}'],
  },
  certificate: {
    matches: ['HTTP/2 403\napns-id: 00000000-0000-0000-0000-000000000001\n\n{"reason":"BadCertificate"}'],
  },
  forbidden: {
    matches: ['HTTP/2 403\napns-id: 00000000-0000-0000-0000-000000000001\n\n{"reason":"Forbidden"}'],
    ignores: ['{"kind":"Status","status":"Failure","reason":"Forbidden","code":403}'],
  },
};
