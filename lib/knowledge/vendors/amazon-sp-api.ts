import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const docs = "https://developer-docs.amazon.com/sp-api/docs";
const connecting = "https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api";
const host = url(/\bsellingpartnerapi(?:-\w{2})?\.amazon\.com/i);

export const refusals = vendor(
  {
    name: "Amazon Selling Partner API",
    layer: "application",
    seen: any(host, header("x-amzn-ratelimit-limit"), body(/\bsellingpartnerapi(?:-\w{2})?\.amazon\.com/i)),
    ids: ["x-amzn-requestid"],
  },
  {
    "token-expired": {
      when: member("details", /^The access token you provided has expired/i),
      cause: "token-expired",
      strength: "decisive",
      because: "Amazon says that the access token has expired; it lives one hour.",
      source: connecting,
    },
    "token-invalid": {
      when: body(/access\s+token\s+you\s+provided\s+is\s+revoked,\s+malformed\s+or\s+invalid/i),
      cause: "authentication",
      strength: "decisive",
      because: "Amazon does not accept the access token in x-amz-access-token.",
      source: "https://github.com/amzn/selling-partner-api-models/issues/230",
      also: { "token-expired": "weak" },
    },
    "token-missing": {
      when: any(
        member("details", /^Access token is missing in the request header/i),
        all(member("code", /^MissingAuthenticationToken$/), body(/Access\s+to\s+requested/)),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Amazon found no access token in the request; it belongs into x-amz-access-token.",
      source: connecting,
      also: { headers: "moderate" },
    },
    "restricted-data": {
      when: body(/Application\s+does\s+not\s+have\s+access\s+to\s+one\s+or\s+more\s+requested\s+data\s+elements/i),
      cause: "permissions",
      strength: "decisive",
      because: "The application lacks the restricted role for the personal data that it asks for.",
      source: `${docs}/authorization-with-the-restricted-data-token`,
    },
    quota: {
      when: any(
        all(
          member("code", /^QuotaExceeded$/),
          any(host, body(/You\s+exceeded\s+your\s+quota\s+for\s+the\s+requested\s+resource/i)),
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "The calls exceed the rate of this operation for this seller and application.",
      source: `${docs}/usage-plans-and-rate-limits-in-the-sp-api`,
    },
    "access-denied": {
      when: all(
        body(/Access\s+to\s+(?:requested\s+resource\s+is\s+denied|the\s+resource\s+is\s+forbidden)/i),
        any(host, member("details"), body(/selling.?partner|\bsp.?api/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The token is accepted, and the application has no role for this operation or no leave of this seller.",
      source: `${docs}/roles-in-the-selling-partner-api`,
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-expired": {
    headline: "The Selling Partner API token has expired.",
    meaning: "Login with Amazon tokens live one hour. Roles and authorization are not the problem.",
    fix: [
      {
        do: "Get a new one with the refresh token.",
        snippet:
          "curl https://api.amazon.com/auth/o2/token -d grant_type=refresh_token -d refresh_token=TOKEN -d client_id=ID -d client_secret=SECRET",
      },
      "Keep the token and renew it a little before `expires_in` has passed.",
    ],
  },
  "token-invalid": {
    headline: "Amazon does not accept this access token.",
    meaning:
      "The token is cut, belongs to another application or kind of call, or the seller took the authorization back.",
    fix: [
      "Send the token of Login with Amazon alone in `x-amz-access-token`, without `Bearer`.",
      "Get it with the refresh token of this seller and the client of this application.",
      "Use the host of the seller's region (na, eu or fe), and the sandbox host for the sandbox only.",
      "Check whether the seller's yearly authorization has ended or was revoked.",
    ],
  },
  "token-missing": {
    headline: "The x-amz-access-token header is missing.",
    meaning: "The Selling Partner API does not read Authorization: Bearer; it wants the token in a header of its own.",
    fix: [
      { do: "Send it there.", snippet: "curl -H 'x-amz-access-token: TOKEN' {url}" },
      "Check whether a proxy strips the header.",
    ],
  },
  "restricted-data": {
    headline: "The application may not read this personal data.",
    meaning:
      "Names, addresses and tax data need a restricted role, and a restricted data token that asks for exactly these elements.",
    fix: [
      "Ask only for the `dataElements` that your roles cover.",
      "Request the restricted role (such as Direct-to-Consumer Shipping or Tax Invoicing) in the developer profile.",
      "After it is granted, add it to the application and have the sellers authorize anew.",
    ],
  },
  quota: {
    headline: "The rate of this Selling Partner operation is exceeded.",
    meaning:
      "Each operation has its own rate and burst, for each pair of seller and application. Many are far below one call a second.",
    fix: [
      "Read `x-amzn-ratelimit-limit`: calls per second for this operation.",
      "Queue the calls per seller and operation, and wait after a refusal.",
      "Use reports, feeds and notifications instead of many single calls.",
    ],
  },
  "access-denied": {
    headline: "The application has no access to this operation.",
    meaning:
      "Either the application lacks the role of the operation, or the seller authorized it before the role was added.",
    fix: [
      "Look up the role of the operation, and tick it in the application's settings.",
      "Then authorize anew and use the new refresh token; the old one keeps the old roles.",
      "Check path, region host and marketplace: a seller in Europe cannot be reached at the American host.",
      "For personal data, send a restricted data token.",
      "When sellers authorize an application in draft status by your link, put `version=beta` into it.",
    ],
  },
};

const errors = (message: string, details = "", code = "Unauthorized") =>
  `{"errors":[{"code":"${code}","message":"${message}","details":"${details}"}]}`;

export const samples: Samples<typeof refusals> = {
  "token-expired": {
    matches: [errors("Access to requested resource is denied.", "The access token you provided has expired.")],
    ignores: ['{"message":"The access token you provided has expired"}'],
  },
  "token-invalid": {
    matches: [
      errors(
        "Access to requested resource is denied.",
        "The access token you provided is revoked, malformed or invalid.",
      ),
    ],
  },
  "token-missing": {
    matches: [
      errors("Access to requested resource is denied.", "Access token is missing in the request header."),
      '{"errors":[{"message":"Access to requested resource is denied.","code":"MissingAuthenticationToken"}]}',
    ],
    ignores: ['{"message":"Access token is missing in the request header"}'],
  },
  "restricted-data": {
    matches: [errors("Application does not have access to one or more requested data elements: [buyerInfo]")],
  },
  quota: {
    matches: [
      `HTTP/1.1 429 Too Many Requests\nx-amzn-RequestId: EXAMPLE0000\n\n${errors("You exceeded your quota for the requested resource.", "", "QuotaExceeded")}`,
    ],
    ignores: [
      '{"message":"You exceeded your quota for the requested resource"}',
      '{"error":{"code":"QuotaExceeded","message":"The quota has been exceeded."}}',
    ],
  },
  "access-denied": {
    matches: [
      `HTTP/1.1 403 Forbidden\nx-amzn-RequestId: EXAMPLE0000\nx-amzn-ErrorType: AccessDeniedException\n\n${errors("Access to requested resource is denied.")}`,
      "CustomError: Access to requested resource is denied.\n    at SellingPartner.callAPI { code: 'Unauthorized', details: '', type: 'error' }",
    ],
    ignores: [
      '{"message":"Access to requested resource is denied"}',
      errors("Access to requested resource is denied.", "The access token you provided has expired."),
      "Access to the resource https://sqs.us-east-1.amazonaws.com/ is denied.",
    ],
  },
};
