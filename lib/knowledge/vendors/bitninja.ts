import { body } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "BitNinja", layer: "edge" },
  {
    "visitor-check": {
      when: body(
        oneOf(
          /Security\s+check\s+by\s+BitNinja|Visitor\s+anti-robot\s+validation/i,
          /your\s+IP\s+will\s+be\s+removed\s+from\s+BitNinja/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "This is BitNinja's captcha page for addresses on its greylist.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/bitninja.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "visitor-check": {
    headline: "BitNinja on the hosting server has your address on its greylist.",
    meaning: "Each address on the list must pass a captcha, which a program cannot. Keys and headers do not matter.",
    fix: [
      "Open the site in a browser from the same address and pass the check: the address is then taken off.",
      "For a server: ask the hosting company to whitelist its address in BitNinja.",
      "Look for an infected machine or a shared exit if it comes back.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "visitor-check": {
    matches: [
      "<html><head><title>Visitor anti-robot validation</title></head><body><h1>Security check by BitNinja.IO</h1></body></html>",
    ],
    ignores: ["<title>Security check</title> Please complete the captcha"],
  },
};
