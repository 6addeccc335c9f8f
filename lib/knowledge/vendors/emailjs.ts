import { body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "EmailJS", layer: "application", seen: url(/^https:\/\/api\.emailjs\.com\//) },
  {
    "non-browser": {
      when: body(/\bAPI\s+(?:calls|access)\s[^.\n]{0,40}\bnon-browser\b/i),
      cause: "permissions",
      strength: "strong",
      because: "The account lets web pages send alone, as it does until its owner allows other programs.",
      source: "https://github.com/emailjs-com/emailjs-nodejs/issues/4",
      also: { resource: "moderate", cors: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "non-browser": {
    headline: "The EmailJS account does not let programs outside a browser send.",
    meaning:
      "The keys are in order: the same call passes from a web page. Servers, scripts and mobile apps are refused until the account allows them.",
    fix: [
      "In the dashboard, under Account, Security, tick that non-browser applications may use the API.",
      "Then send the private key too, as `accessToken`: the public key alone can be copied from any page.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "non-browser": {
    matches: [
      'ERROR {"status": 403, "text": "API calls are disabled for non-browser applications"}',
      "HTTP/2 403\ncontent-type: text/plain\n\nAPI access from non-browser environments is currently disabled",
    ],
    ignores: ["HTTP/2 403\n\nAPI calls are not allowed from this origin"],
  },
};
