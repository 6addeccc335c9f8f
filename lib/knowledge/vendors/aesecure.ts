import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "aeSecure", layer: "edge" },
  {
    denied: {
      when: any(header("aesecure-code"), body(/aesecure_denied\.png|aesecure-code:\s{0,4}\d/i)),
      cause: "ip-block",
      strength: "strong",
      because: "aeSecure marks requests that its rules refuse with a code.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/aesecure.py",
      also: { headers: "weak", geo: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  denied: {
    headline: "aeSecure, which guards the site by rules in .htaccess, refused you.",
    meaning: "A rule on the URL, the User-Agent or the address matched. The number in aesecure-code names the rule.",
    fix: [
      { do: "Try a plain User-Agent and no query.", snippet: 'curl -i -A "my-app/1.2" {url}' },
      "Send the value of aesecure-code, with time and address, to the owner of the site.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  denied: {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Apache\naeSecure-code: 8\n\nForbidden",
      '<img src="/aesecure/assets/aesecure_denied.png" alt="Access denied">',
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: Apache\n\nForbidden"],
  },
};
