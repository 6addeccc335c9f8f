import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

/** An error number of the API: in its JSON, or as Wrangler and Terraform print it. */
function code(number: number, words: RegExp): Matcher {
  return all(
    any(member("code", new RegExp(`^${number}$`)), body(new RegExp(String.raw`\[code: ${number}\]|\(${number}\)`))),
    body(words),
  );
}

export const refusals = vendor(
  { name: "Cloudflare API", layer: "gateway", seen: url(/^https:\/\/api\.cloudflare\.com\//i), ids: ["cf-ray"] },
  {
    "token-address": {
      when: body(/Cannot\s+use\s+the\s+access\s+token\s+from\s+location:?\s+(?<address>[\w.:]{0,45})/i),
      cause: "ip-block",
      strength: "decisive",
      because: "Cloudflare says that the token's address filter does not hold {address}.",
      source: "https://developers.cloudflare.com/fundamentals/api/how-to/restrict-tokens/",
      actor: "account-admin",
    },
    "invalid-token": {
      when: any(
        code(9109, /Invalid\s+access\s+token/i),
        code(1000, /Invalid\s+API\s+Token/i),
        code(9103, /Unknown\s+X-Auth-Key\s+or\s+X-Auth-Email/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Cloudflare does not know this token or key.",
      source: "https://github.com/cloudflare/wrangler-legacy/pull/2060",
    },
    "headers-malformed": {
      when: any(member("code", /^(?:6003|6103|6111)$/), body(/Invalid\s+format\s+for\s+X-Auth-Key\s+header/i)),
      cause: "headers",
      strength: "strong",
      because: "Cloudflare could not read the header that holds the credential.",
      source: "https://github.com/acmesh-official/acme.sh/issues/6435",
      also: { authentication: "weak" },
    },
    "resource-scope": {
      when: any(
        code(9109, /Unauthorized\s+to\s+access\s+requested\s+resource/i),
        all(member("code", /^0$/), body(/com\.cloudflare\.api\.account\.[\w.]{1,80}/)),
        body(/requires\s+permission\s+[\w'`]{0,3}com\.cloudflare\.[\w.]{1,80}/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Cloudflare knows the token, and says that it may not reach this account, zone or feature.",
      source: "https://github.com/octodns/octodns-cloudflare/issues/60",
      actor: "you",
    },
    "workers-unauthorized": {
      when: body(/workers\.api\.error\.unauthorized/),
      cause: "permissions",
      strength: "strong",
      because: "Workers' error 10023 says that the log-in or token may not change this script in this account.",
      source: "https://github.com/cloudflare/workers-sdk/issues/6240",
      also: { authentication: "moderate" },
    },
    "authentication-error": {
      when: code(10000, /Authentication\s+error/i),
      cause: "permissions",
      strength: "strong",
      because:
        "Cloudflare's error 10000 mostly means that a valid token was made without the permission or the account that this needs.",
      source: "https://github.com/cloudflare/terraform-provider-cloudflare/issues/1533",
      also: { authentication: "moderate" },
    },
    identifier: {
      when: body(/Could\s+not\s+route\s+to\s+\S{1,200},\s+perhaps\s+your\s+object\s+identifier\s+is\s+invalid/i),
      cause: "resource",
      strength: "decisive",
      because: "Cloudflare's 7003 says that the id in the path is not one: it is missing, or is a name or an address.",
      source: "https://github.com/cloudflare/workers-sdk/issues/3862",
      also: { authentication: "weak" },
      actor: "you",
    },
    "email-unverified": {
      when: body(/You\s+need\s+to\s+verify\s+your\s+email\s+address\s+to\s+use\s+Workers/i),
      cause: "permissions",
      strength: "decisive",
      because: "Cloudflare's 10034 says that the account's e-mail address is not verified.",
      source: "https://github.com/cloudflare/workers-sdk/issues/15641",
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-address": {
    headline: "Your Cloudflare token may not be used from this address.",
    meaning: "The token is valid. 'Location' is the caller's IP address here, not a country.",
    fix: [
      "Open the token under My Profile, API Tokens, or among the account's API tokens, and add the address to its Client IP Address Filtering.",
      "Check whether the call leaves over IPv6: the filter must hold that address too.",
    ],
  },
  "invalid-token": {
    headline: "Cloudflare does not accept this token.",
    meaning: "It is mistyped, deleted, expired, or of another kind than the header says.",
    fix: [
      {
        do: "Test the token by itself.",
        snippet: 'curl -H "Authorization: Bearer $TOKEN" https://api.cloudflare.com/client/v4/user/tokens/verify',
      },
      "A token that the account owns is tested at `/accounts/ACCOUNT_ID/tokens/verify` instead.",
      "Make a new one when the answer is not 'active'.",
    ],
  },
  "headers-malformed": {
    headline: "Cloudflare cannot read your credential's header.",
    meaning: "A token and a global key travel in different headers; mixing them gives this answer.",
    fix: [
      "Token: send Authorization: Bearer and nothing in `X-Auth-Key`.",
      "Global key: send `X-Auth-Email` and `X-Auth-Key` together.",
      "Look for a line break or quotes inside the value.",
    ],
  },
  "resource-scope": {
    headline: "Your Cloudflare token does not reach this resource.",
    meaning: "The token is valid, but it was made for other accounts, zones or permissions.",
    fix: [
      "Compare the account or zone id in the URL with those in the token's Resources.",
      "Edit the token and add the permission that the endpoint's page names.",
      "Check the role of the token's owner: a token never holds more than its owner.",
    ],
  },
  "workers-unauthorized": {
    headline: "Cloudflare does not let this log-in deploy the Worker.",
    meaning:
      "The token lacks the right to edit Workers scripts, or it belongs to another account than the one in the address.",
    fix: [
      { do: "See who you are and which accounts you reach.", snippet: "npx wrangler whoami" },
      "Compare the account id of the failing address with that list, and set `account_id` to the right one.",
      "With a token, add the permission Workers Scripts: Edit; with a log-in, log out and in again.",
    ],
  },
  "authentication-error": {
    headline: "Your Cloudflare token lacks a permission for this call.",
    meaning:
      "The words say 'Authentication error', but a valid token gives them too when the permission or the account is missing.",
    fix: [
      {
        do: "See whether the token itself is good.",
        snippet: 'curl -H "Authorization: Bearer $TOKEN" https://api.cloudflare.com/client/v4/user/tokens/verify',
      },
      "A token that the account owns is tested at `/accounts/ACCOUNT_ID/tokens/verify` instead.",
      "When it is active: add the permission that the endpoint's page names, and the right account under Resources.",
      "When it is not: make a new one.",
    ],
  },
  identifier: {
    headline: "The zone or account id in the path is wrong.",
    meaning:
      "The path holds a domain, an e-mail address or nothing where a zone or account id of 32 hexadecimal digits belongs.",
    fix: [
      "Copy the zone id or the account id from the overview page of the domain.",
      "Look at `CLOUDFLARE_ACCOUNT_ID` and `account_id` in the project's files.",
    ],
  },
  "email-unverified": {
    headline: "The e-mail address of the Cloudflare account is not verified.",
    meaning: "Token and permissions are fine. Workers are open to accounts with a verified address only.",
    fix: [
      "In the dashboard's profile, have the verification mail sent again and follow its link.",
      "Sign in again with `wrangler login` afterwards.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-address": {
    matches: [
      'HTTP/2 403\nserver: cloudflare\ncontent-type: application/json\n\n{"success":false,"errors":[{"code":9109,"message":"Cannot use the access token from location: 192.0.2.7"}],"messages":[],"result":null}',
    ],
  },
  "invalid-token": {
    matches: [
      '{"success":false,"errors":[{"code":9109,"message":"Invalid access token"}],"messages":[],"result":null}',
    ],
  },
  "headers-malformed": {
    matches: [
      '{"success":false,"errors":[{"code":6003,"message":"Invalid request headers","error_chain":[{"code":6103,"message":"Invalid format for X-Auth-Key header"}]}],"result":null}',
    ],
    ignores: ['{"message":"Invalid format for Authorization header"}'],
  },
  "resource-scope": {
    matches: [
      '{"success":false,"errors":[{"code":9109,"message":"Unauthorized to access requested resource"}],"messages":[],"result":null}',
    ],
    ignores: ['{"success":false,"errors":[{"code":0,"message":"Forbidden"}]}'],
  },
  "workers-unauthorized": {
    matches: [
      "✘ [ERROR] A request to the Cloudflare API (/accounts/abc/workers/scripts/app) failed.\n\n  workers.api.error.unauthorized [code: 10023]",
    ],
  },
  "authentication-error": {
    matches: [
      "✘ [ERROR] A request to the Cloudflare API (/accounts/abc/pages/projects/site) failed.\n  Authentication error [code: 10000]",
      'HTTP/2 403\nserver: cloudflare\n\n{"success":false,"errors":[{"code":10000,"message":"Authentication error"}]}',
    ],
    ignores: ['HTTP/2 403\nserver: cloudflare\n\n{"message":"Authentication error"}'],
  },
  identifier: {
    matches: [
      '{"result":null,"success":false,"errors":[{"code":7003,"message":"Could not route to /client/v4/zones/dns_records/, perhaps your object identifier is invalid?"}],"messages":[]}',
      "Could not route to\n  /client/v4/accounts/x/workers/scripts/my-service/bindings,\n  perhaps your object identifier is invalid? [code: 7003]",
    ],
  },
  "email-unverified": {
    matches: [
      "You need to verify your email address to use Workers. For more information, read our documentation\n  on verifying your email address:\n  https://developers.cloudflare.com/fundamentals/setup/account/verify-email-address/ [code: 10034]",
    ],
  },
};
