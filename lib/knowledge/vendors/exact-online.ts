import { any, body, header, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documented = "https://github.com/picqer/exact-php-client/pull/451";

export const refusals = vendor(
  { name: "Exact Online", layer: "application", seen: url(/^https:\/\/start\.exactonline\./i) },
  {
    reason: {
      when: any(
        header(
          "reason",
          /^(?:BlockedUser|InactiveUser|BlockedCustomer|LicenseExpired|DivisionBlocked|NoDivisionAccess)$/,
        ),
        body(
          /\(Reason: (?:BlockedUser|InactiveUser|BlockedCustomer|LicenseExpired|DivisionBlocked|NoDivisionAccess)\)/,
        ),
        body(/Application\s+Scope\s+Violated/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because:
        "Exact Online knows the caller and names what stands in the way: the user, the licence, the division or the app's scope.",
      source: documented,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  reason: {
    headline: "Exact Online does not let this user or app in here.",
    meaning:
      "The token is good. The `reason` field says what is missing: `LicenseExpired` is the customer's licence, not the token; a blocked or inactive user, customer or division is so in Exact Online itself.",
    fix: [
      "For `NoDivisionAccess`, ask for the user's divisions and call one of them, or have an administrator give the user access.",
      "For a licence or a block, the customer settles it with Exact Online; the app can only say so.",
      "For `Application Scope Violated`, add the scope to the app's registration and have the user consent again.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  reason: {
    matches: [
      "HTTP/1.1 403 Forbidden\nCache-Control: private\nreason: NoDivisionAccess\nContent-Length: 0\n\n",
      "Picqer\\Financials\\Exact\\ApiException: Error 403: Forbidden (Reason: LicenseExpired)",
      "Picqer\\Financials\\Exact\\ApiException: Error 403: Forbidden - Application Scope Violated. Cannot read",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nreason: Unknown\nContent-Length: 0\n\n"],
  },
};
