import { all, any, body, header, member, url, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors =
  "https://support.sendgrid.com/hc/en-us/articles/18322114821403-4XX-API-Errors-and-Troubleshooting-Suggestions";

export const refusals = vendor(
  {
    name: "SendGrid",
    layer: "application",
    seen: any(
      header("x-no-cors-reason", /sendgrid/i),
      header("access-control-allow-origin", /sendgrid/i),
      url(/^https:\/\/api\.(?:eu\.)?sendgrid\.com\//i),
    ),
    ids: ["x-message-id"],
  },
  {
    "sender-identity": {
      when: body(/from\s+address\s+does\s+not\s+match\s+a\s+verified\s+Sender\s+Identity/i),
      cause: "permissions",
      strength: "decisive",
      because: "SendGrid says that the From address is not a verified sender of this account.",
      source: "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/sender-identity",
    },
    "address-not-allowed": {
      when: body(/requestor.{0,8}s\s+IP\s+Address\s+is\s+not\s+(?:whitelisted|allowlisted|allowed)/i),
      cause: "ip-block",
      strength: "decisive",
      because: "The account lets in listed addresses only, and yours is not listed.",
      source: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/ip-access-management",
      actor: "account-admin",
    },
    "sending-disabled": {
      when: body(/Authenticated\s+user\s+is\s+not\s+authorized\s+to\s+send\s+mail/i),
      cause: "permissions",
      strength: "decisive",
      because: "SendGrid knows the account, and does not let it send for now.",
      source: errors,
    },
    "credits-used": {
      when: all(body(/Maximum\s+credits\s+exceeded/i), member("help")),
      cause: "rate-limit",
      strength: "strong",
      because: "The plan's sending quota is used up.",
      source: errors,
    },
    "grant-invalid": {
      when: all(
        body(/provided\s+authorization\s+grant\s+is\s+invalid,\s+expired,?\s+or\s+revoked/i),
        any(body(/sendgrid|\bfield\b/i), url(/sendgrid/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "SendGrid does not accept the API key.",
      source: errors,
      also: { "token-expired": "weak", headers: "weak" },
    },
    "legacy-campaigns": {
      when: all(
        member("message", /^access forbidden$/),
        url(/^https:\/\/api\.(?:eu\.)?sendgrid\.com\/v3\/(?:senders|campaigns|contactdb)\b/i),
      ),
      cause: "resource",
      strength: "strong",
      because: "The call belongs to the legacy Marketing Campaigns, which SendGrid has closed to newer accounts.",
      source: "https://github.com/sendgrid/sendgrid-python/issues/942",
      also: { permissions: "moderate" },
    },
    "access-forbidden": {
      when: all(member("message", /^access forbidden$/), member("field", /^null$/)),
      cause: "permissions",
      strength: "strong",
      because: "SendGrid accepted the key, and says that its scopes do not reach this.",
      source: errors,
      also: { "ip-block": "weak" },
      actor: "you",
    },
    "client-403": {
      when: all(
        body(/python_http_client\b|@sendgrid\/|\bsendgrid\b/i),
        body(/ForbiddenError|HTTP Error 403|Error: Forbidden|status code 403/),
        without(body(/errors['\x22]?\s?:\s?\[\s{0,20}\{\s{0,20}['\x22]?message['\x22]?\s?:\s?['\x22]/)),
      ),
      cause: "permissions",
      strength: "strong",
      because:
        "SendGrid's client says no more than 403; in practice the sender is not verified or the key lacks a scope.",
      source: "https://github.com/sendgrid/sendgrid-python/issues/885",
      also: { resource: "weak", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "sender-identity": {
    headline: "SendGrid has not verified your From address.",
    meaning: "The key is good. The address, or its domain, must be verified in the same account or subuser.",
    fix: [
      "Verify the sender or authenticate the domain under Settings, Sender Authentication.",
      "Check the spelling of the From address and which subuser the key belongs to.",
    ],
  },
  "address-not-allowed": {
    headline: "SendGrid lets in only listed addresses for this account.",
    meaning: "The key is good; the address you call from is not on the list of IP Access Management.",
    fix: [
      "Add the outgoing address of your server under Settings, IP Access Management.",
      "Use a fixed outgoing address.",
    ],
  },
  "sending-disabled": {
    headline: "SendGrid does not let this account send.",
    meaning: "The account or subuser is not active yet, or is suspended or under review; or the key may not send.",
    fix: [
      "Sign in and look for a notice; else write to support.",
      "Check that the key has the scope Mail Send.",
      "For a subuser, check that it is enabled.",
    ],
  },
  "credits-used": {
    headline: "Your SendGrid quota is used up.",
    meaning: "The plan's number of mails is reached; it is renewed with the next period.",
    fix: ["Look at the usage under Account Details.", "Wait for the next period, or take a larger plan."],
  },
  "grant-invalid": {
    headline: "SendGrid does not accept this API key.",
    meaning: "It is wrong, deleted or cut off.",
    fix: ["Make a new key, and send it as Authorization: Bearer.", "Look for quotes or a line break in the variable."],
  },
  "legacy-campaigns": {
    headline: "SendGrid keeps this legacy endpoint for older accounts.",
    meaning:
      "Accounts that never used the legacy Marketing Campaigns are refused there, whatever the key may do. A key without the scope gets the same words.",
    fix: [
      {
        do: "Call the present Marketing API, whose paths start with `/v3/marketing`.",
        snippet: 'curl -H "Authorization: Bearer $SENDGRID_API_KEY" https://api.sendgrid.com/v3/marketing/senders',
      },
      {
        do: "When the account is an older one, check whether the key has the scope.",
        snippet: 'curl -H "Authorization: Bearer $SENDGRID_API_KEY" https://api.sendgrid.com/v3/scopes',
      },
    ],
  },
  "access-forbidden": {
    headline: "Your SendGrid key lacks a scope.",
    meaning: "The key is valid, but was made with restricted access, or the plan lacks the feature.",
    fix: [
      {
        do: "List the key's scopes.",
        snippet: 'curl -H "Authorization: Bearer $SENDGRID_API_KEY" https://api.sendgrid.com/v3/scopes',
      },
      "Edit the key and add the scope, for sending: Mail Send.",
    ],
  },
  "client-403": {
    headline: "SendGrid refused; its client does not say why.",
    meaning:
      "The body of the answer names the reason and is not printed. Mostly the From address is not a verified sender, or the key has not the scope Mail Send.",
    fix: [
      { do: "Print the body.", snippet: "except Exception as e:\n    print(e.body)" },
      "Verify the From address or its domain under Sender Authentication, and use it exactly.",
      "Give the key the scope Mail Send.",
      "After many bad requests SendGrid refuses for a time: pause, and correct them.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "sender-identity": {
    matches: [
      '{"errors":[{"message":"The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.","field":"from","help":null}]}',
    ],
  },
  "address-not-allowed": {
    matches: ['{"errors":[{"field":null,"message":"The requestor\'s IP Address is not whitelisted"}]}'],
  },
  "sending-disabled": {
    matches: ["Error: 403 Forbidden: Authenticated user is not authorized to send mail"],
  },
  "credits-used": {
    matches: ['{"errors":[{"message":"Maximum credits exceeded","field":null,"help":null}]}'],
  },
  "grant-invalid": {
    matches: [
      '{"errors":[{"message":"The provided authorization grant is invalid, expired, or revoked","field":null,"help":null}]}',
    ],
    ignores: ['{"message":"provided authorization grant is invalid, expired or revoked"}'],
  },
  "legacy-campaigns": {
    matches: [
      {
        evidence: '403\n{"errors":[{"field":null,"message":"access forbidden"}]}',
        request: "POST /v3/contactdb/lists HTTP/1.1\nHost: api.sendgrid.com\nAuthorization: Bearer SG.EXAMPLE\n\n",
      },
    ],
    ignores: [
      {
        evidence: '{"errors":[{"message":"access forbidden","field":null,"help":null}]}',
        request: "GET /v3/marketing/senders HTTP/1.1\nHost: api.sendgrid.com\n\n",
      },
    ],
  },
  "access-forbidden": {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: application/json\n\n{"errors":[{"message":"access forbidden","field":null,"help":null}]}',
      '{"errors":[{"field":null,"message":"access forbidden"}]}',
    ],
    ignores: ['{"message":"access forbidden"}'],
  },
  "client-403": {
    matches: [
      "python_http_client.exceptions.ForbiddenError: HTTP Error 403: Forbidden",
      "Error: Forbidden\n    at Request.http (node_modules/@sendgrid/client/src/classes/client.js:124)",
    ],
    ignores: [
      "urllib.error.HTTPError: HTTP Error 403: Forbidden",
      "Error: Forbidden, sendgrid: { errors: [ { message: 'The account is on hold', field: null } ] }",
    ],
  },
};
