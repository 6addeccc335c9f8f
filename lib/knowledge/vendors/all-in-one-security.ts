import { body } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "All-In-One Security", layer: "application" },
  {
    "login-lockout": {
      when: body(
        inARow(
          /Access\s+from\s+your\s+IP\s+address\s+has\s+been\s+blocked\s+for\s+security\s+reasons\.\s+Please\s+/i,
          /contact\s+the\s+administrator/i,
        ),
      ),
      cause: "rate-limit",
      strength: "moderate",
      because: "These are the words that the plugin writes when an address is locked after too many failed log-ins.",
      source:
        "https://github.com/Arsenal21/all-in-one-wordpress-security/blob/master/all-in-one-wp-security/classes/wp-security-user-login.php",
      also: { "ip-block": "strong", authentication: "weak" },
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "login-lockout": {
    headline: "All-In-One Security locked your address after failed log-ins.",
    meaning:
      "While the lock lasts, the right password is refused too. The page comes with status 503. Other pages of the site may still open.",
    fix: [
      "Wait for the lockout to end, without trying again meanwhile.",
      "Find the program that sends a wrong password.",
      "If the site is yours: unlock the address under WP Security, Dashboard, Locked IP addresses, or use the unlock request on the page.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "login-lockout": {
    matches: [
      "HTTP/1.1 503 Service Unavailable\n\n<title>Service Temporarily Unavailable</title><p><strong>ERROR</strong>: Access from your IP address has been blocked for security reasons. Please contact the administrator.</p>",
    ],
    ignores: ["Your IP address has been blocked for security reasons."],
  },
};
