import { any, body, header } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "SiteGround", layer: "edge" },
  {
    captcha: {
      when: any(
        header("sg-captcha", /^challenge/i),
        body(
          oneOf(
            /\/\.well-known\/(?:sg)?captcha\/|Our\s+system\s+thinks\s+you\s+might\s+be\s+a\s+robot/i,
            /sg-captcha\W{1,6}challenge/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "SiteGround's hosting answered with its captcha for suspected bots.",
      source: "https://github.com/woocommerce/woocommerce/issues/52896",
    },
    "security-rule": {
      when: body(/The\s+page\s+you\s+are\s+trying\s+to\s+access\s+is\s+restricted\s+due\s+to\s+a\s+security\s+rule/i),
      cause: "ip-block",
      strength: "strong",
      because: "SiteGround says that a security rule of the hosting matched.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/siteground.py",
      also: { headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  captcha: {
    headline: "SiteGround's anti-bot check stopped your client.",
    meaning:
      "The hosting of the site doubts your address, most often one of a cloud or data centre, and sends a small page that leads to a captcha, with status 202. The API behind it never saw the request; keys do not matter.",
    fix: [
      "Ask the owner of the site to have SiteGround's support allow your address.",
      "Call from a fixed address with a User-Agent that names your program, and spread requests out.",
      "In your code, treat a 202 with `sg-captcha: challenge` as a refusal and not as success.",
    ],
  },
  "security-rule": {
    headline: "A security rule of SiteGround's hosting refused the request.",
    meaning: "What the request holds looked like an attack to the hosting's firewall.",
    fix: [
      { do: "Compare with a plain request.", snippet: 'curl -i -A "my-app/1.2" {url}' },
      "Send the time, URL and your address to the owner of the site, who can ask SiteGround to exempt it from the rule.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  captcha: {
    matches: [
      'HTTP/2 202\nserver: nginx\nsg-captcha: challenge\ncontent-type: text/html\n\n<html><head><meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2Fwp-json%2Fwc%2Fv3%2Forders&y=ipr:192.0.2.7:1"></meta></head></html>',
      "Response Headers: {'Server': 'nginx', 'SG-Captcha': 'challenge', 'X-Robots-Tag': 'noindex'}\nResponse Status: 202",
    ],
    ignores: ['HTTP/2 202\nserver: nginx\n\n{"status":"queued"}'],
  },
  "security-rule": {
    matches: ["<h1>403 - Forbidden</h1><p>The page you are trying to access is restricted due to a security rule.</p>"],
    ignores: ['{"message":"access is restricted due to a security rule"}', "Access to this page is restricted."],
  },
};
