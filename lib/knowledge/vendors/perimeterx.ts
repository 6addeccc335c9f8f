import { all, any, body, member, setsCookie } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "HUMAN (PerimeterX)", layer: "edge", seen: setsCookie(/^_px(?:hd|vid|2|3)$/) },
  {
    "json-block": {
      when: all(member("appId", /^PX\w{4,16}$/), any(member("blockScript"), member("jsClientSrc"))),
      cause: "ip-block",
      strength: "decisive",
      because: "This is HUMAN's block answer for calls that ask for JSON: it holds only what a captcha needs.",
      source: "https://github.com/HumanSecurity/perimeterx-nginx-plugin/pull/193",
    },
    "block-page": {
      when: any(
        body(/px-captcha|_pxUuid|perimeterx\.(?:com|net)\/whywasiblocked|captcha\.px-cloud\.net/i),
        body(/(?:^|[>\n])\s{0,9}Access\s+to\s+this\s+page\s+has\s+been\s+denied/i),
        body(/denied\s+because\s+we\s+believe\s+you\s+are\s+using\s+automation\s+tools/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "This is HUMAN's block page: it takes the client for an automation tool.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/perimeterx.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "json-block": {
    headline: "HUMAN's bot protection blocked your call.",
    meaning:
      "The site's bot wall judged the client by its connection and cookies, before the API saw the call. The JSON is for the site's own pages, which would show a captcha; a credential does not help.",
    fix: [
      "Look for the service's documented API: the calls of its web pages are guarded.",
      "Ask the site's owner to allow your client; send the `uuid` of the answer and the time.",
      "If you are the owner: search the `uuid` in HUMAN's console, and allow the caller or exempt the route.",
    ],
  },
  "block-page": {
    headline: "HUMAN (PerimeterX) takes your client for a bot.",
    meaning:
      "The wall looks at address, TLS connection and browser. A program cannot pass its press-and-hold check, and another User-Agent seldom helps.",
    fix: [
      "Look for the service's documented API in place of its web pages.",
      "Ask the site's owner to allow your client; send the reference id on the page and the time.",
      "In a browser: allow scripts and cookies, turn off VPN and privacy extensions, then press and hold.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "json-block": {
    matches: [
      'HTTP/2 403\ncontent-type: application/json\n\n{"appId":"PXExAmPlE1","jsClientSrc":"/ExAmPlE1/init.js","firstPartyEnabled":true,"uuid":"013b4cad-ece3-11ee-a877-09542f9a30cf","hostUrl":"/ExAmPlE1/xhr","blockScript":"/ExAmPlE1/captcha/captcha.js?a=c&u=013b4cad&v=&m=0"}',
      "SearchError: 403 {'appId': 'PXExAmPlE1', 'vid': '', 'uuid': '013b4cad', 'blockScript': '/ExAmPlE1/captcha/captcha.js'}",
    ],
    ignores: ['{"appId":"PXdemo","error":"forbidden"}'],
  },
  "block-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<title>Access to this page has been denied.</title><div id=\"px-captcha\"></div><script>window._pxAppId = 'PXExAmPlE1'; window._pxUuid = '013b4cad';</script>",
      "Access to this page has been denied because we believe you are using automation tools to browse the website.",
    ],
    ignores: [
      '{"message":"Access to this page has been denied"}',
      "Access to this page is denied by your administrator.",
    ],
  },
};
