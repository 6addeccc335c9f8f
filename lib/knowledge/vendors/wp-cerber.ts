import { body } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "WP Cerber", layer: "application" },
  {
    "not-allowed-to-proceed": {
      when: body(
        oneOf(
          /We.{1,8}re\s+sorry,?\s+(?:but\s+)?you\s+are\s+not\s+allowed\s+to\s+proceed/i,
          /similar\s+to\s+automated\s+requests\s+from\s+spam\s+posting\s+software/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "This is WP Cerber's page for a request that it takes for a bot's or a spammer's.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cerber.py",
      also: { permissions: "against" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "not-allowed-to-proceed": {
    headline: "WP Cerber, a security plugin of the WordPress site, takes you for a bot.",
    meaning:
      "The address or the look of the request is suspicious. The sentence `not allowed to proceed` is not about your account's rights.",
    fix: [
      "Send the reference on the page, where there is one, with your address and the time to the owner of the site.",
      "If the site is yours: find the request under WP Cerber, Activity, where the event names what stopped it.",
      "Exempt that request in the settings of Traffic Inspector or Anti-spam, or put the address of your service on the White IP Access List.",
      "For programs that use the REST API: under WP Cerber, Hardening, allow logged-in users or the API's namespace.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "not-allowed-to-proceed": {
    matches: [
      "HTTP/1.1 403 Forbidden\n\n<title>403 Access Forbidden</title><h1>We're sorry, you are not allowed to proceed</h1><p>Your request looks suspicious or similar to automated requests from spam posting software.</p>",
      "<h1>We&#8217;re sorry, you are not allowed to proceed</h1>",
    ],
    ignores: ["Sorry, you are not allowed to access this page."],
  },
};
