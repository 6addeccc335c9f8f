import { all, any, body, header, member, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://docs.adyen.com/development-resources/error-codes";
const forbidden = "https://docs.adyen.com/errors/forbidden";
const unauthorized = "https://docs.adyen.com/errors/unauthorized";
const host = url(/^https:\/\/[\w.-]{1,80}\.adyen(?:payments)?\.com\//i);
const mark = any(host, header("pspreference"), member("pspReference"), member("errorType"), body(/adyen/i));

export const refusals = vendor(
  { name: "Adyen", layer: "application", seen: any(host, header("pspreference")), ids: ["pspreference"] },
  {
    "merchant-account": {
      when: any(all(member("errorCode", /^901$/), mark), all(body(/Invalid\s+Merchant\s+Account/i), mark)),
      cause: "permissions",
      strength: "strong",
      because: "Adyen's error 901 says that this credential has no access to the merchant account in the request.",
      source: codes,
      also: { resource: "weak" },
    },
    "role-missing": {
      when: any(
        all(member("errorCode", /^(?:010|00_403)$/), mark),
        all(body(/\b010\W{1,8}Not\s+allowed/i), mark),
        all(member("message", /^Not allowed$/i), member("errorType", /^security$/)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Adyen knows the API credential, and says that it lacks the role for this call.",
      source: forbidden,
    },
    "not-authenticated": {
      when: any(
        all(member("errorCode", /^(?:000|00_401)$/), any(member("errorType", /^security$/), mark)),
        all(status(401), body(/HTTP\s+Status\s+Response\s+-\s+Unauthorized/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Adyen does not accept the API key or the user name and password.",
      source: unauthorized,
      also: { permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "merchant-account": {
    headline: "Your Adyen credential has no access to this merchant account.",
    meaning:
      "The key is valid. The name in `merchantAccount` is misspelled, is the company account's, or was not given to the credential.",
    fix: [
      "Copy the merchant account's name from the Customer Area; upper and lower case count.",
      "Under Developers, API credentials, add the merchant account to the credential.",
      "Check that key and host are both of test or both of live.",
    ],
  },
  "role-missing": {
    headline: "Your Adyen API credential lacks a role.",
    meaning: "The credential is known and was refused for this operation. Retrying does not help.",
    fix: [
      "Look at the roles of the credential under Developers, API credentials, and compare with those the endpoint needs.",
      "For the Management API an administrator of the company sets them; for others ask Adyen's support.",
      "Check that an endpoint such as payouts or recurring uses its own credential.",
    ],
  },
  "not-authenticated": {
    headline: "Adyen does not accept your API credential.",
    meaning: "The key is wrong, was regenerated, or belongs to the other environment. Test keys fail at live hosts.",
    fix: [
      "Send the key in `X-API-Key`, or the user name ws@Company.… with its password as Basic authentication.",
      "Generate a new key, and save the credential afterwards: an unsaved key is not active.",
      "Live calls go to the host with your own prefix.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "merchant-account": {
    matches: [
      '{"status":403,"errorCode":"901","message":"Invalid Merchant Account","errorType":"security","pspReference":"EXAMPLE"}',
    ],
    ignores: ['{"error":"Invalid Merchant Account"}'],
  },
  "role-missing": {
    matches: [
      '{"status":403,"errorCode":"010","message":"Not allowed","errorType":"security","pspReference":"EXAMPLE"}',
    ],
    ignores: ['{"message":"Not allowed"}'],
  },
  "not-authenticated": {
    matches: [
      '{"status":401,"errorCode":"000","message":"HTTP Status Response - Unauthorized","errorType":"security"}',
    ],
  },
};
