import { any, body, header, type Matcher, setsCookie } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const guide = "https://www.alibabacloud.com/help/en/cdn/user-guide/access-control-troubleshooting-guide";

/** The CDN's own ground, from its header or from a log that quotes it. */
function tengine(words: string): Matcher {
  return any(
    header("x-tengine-error", new RegExp(`^(?:${words})`, "i")),
    body(new RegExp(String.raw`x-tengine-error\W{1,6}(?:${words})`, "i")),
  );
}

export const refusals = vendor(
  {
    name: "Alibaba Cloud",
    layer: "edge",
    seen: any(header("x-tengine-error"), setsCookie(/^acw_(?:tc|sc__v[23])$/)),
    ids: ["x-tengine-error", "eagleid"],
  },
  {
    "cdn-signature-expired": {
      when: tengine("denied by req auth: expired"),
      cause: "token-expired",
      strength: "decisive",
      because: "Alibaba Cloud's CDN says that the time in the signed URL is over.",
      source: guide,
    },
    "cdn-signature-missing": {
      when: tengine("denied by req auth: no "),
      cause: "authentication",
      strength: "decisive",
      because: "Alibaba Cloud's CDN wants a signed URL, and this one carries no signature.",
      source: guide,
    },
    "cdn-signature-wrong": {
      when: tengine("denied by req auth"),
      cause: "authentication",
      strength: "decisive",
      because: "Alibaba Cloud's CDN computed another signature than the one in the URL.",
      source: guide,
    },
    "cdn-referer": {
      when: tengine("denied by Refer(?:er)? ACL"),
      cause: "headers",
      strength: "decisive",
      because: "The Referer, or its absence, is refused by the site's list at Alibaba Cloud's CDN.",
      source: guide,
    },
    "cdn-address": {
      when: tengine("denied by IP ACL"),
      cause: "ip-block",
      strength: "decisive",
      because: "Your address is refused by the site's list at Alibaba Cloud's CDN.",
      source: guide,
    },
    "cdn-user-agent": {
      when: tengine("black ua|not in white ua"),
      cause: "headers",
      strength: "decisive",
      because: "The User-Agent is refused by the site's list at Alibaba Cloud's CDN.",
      source: guide,
    },
    waf: {
      when: any(
        body(/request\s+has\s+been\s+blocked\s+as\s+it\s+may\s+cause\s+potential\s+threats/i),
        body(/\berrors\.aliyun\.com\b|您的访问被阻断/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "This is the block page of Alibaba Cloud's firewall; its usual 405 says nothing about the method.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/aliyundun.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "cdn-signature-expired": {
    headline: "The signed link at Alibaba Cloud's CDN has expired.",
    meaning: "The signature holds a time, and it is over. The same link never works again.",
    fix: [
      "Get a fresh link from the service that hands it out.",
      "If you sign links yourself: check the clock of the signing machine and that the time is in the unit that the signing type wants.",
      "Sign shortly before use, and set a validity that outlasts downloads and retries.",
    ],
  },
  "cdn-signature-missing": {
    headline: "Alibaba Cloud's CDN wants a signed link.",
    meaning: "The site turned on URL signing. A bare address of the file is refused, whoever asks.",
    fix: [
      "Get the link from the service, and keep its query: a client or proxy that cuts it off loses `auth_key`.",
      "If you are the owner: sign the URL with the type and key of the domain, or exempt public paths.",
    ],
  },
  "cdn-signature-wrong": {
    headline: "Alibaba Cloud's CDN did not accept the link's signature.",
    meaning: "Key, path or order of the signed parts differ from what the CDN computes.",
    fix: [
      "Use the link exactly as it was given; do not decode, shorten or rewrite its path.",
      "If you sign links yourself: compare the signing type and the key with the domain's settings, and sign the path as it is requested, encoded where it is encoded.",
      "After a change of the key, sign old links again.",
    ],
  },
  "cdn-referer": {
    headline: "The site's Referer list refused the request.",
    meaning: "The file may be loaded from certain pages only. Signature and address are not the problem.",
    fix: [
      "Host a copy of the file yourself, with leave of its owner, or link to the page in place of the file.",
      "If you are the owner: add the calling site to the Referer allow list, and decide whether an empty Referer may pass; programs and apps send none.",
      "Check whether a Referrer-Policy of your page removes the header.",
    ],
  },
  "cdn-address": {
    headline: "The site's address list at the CDN refused you.",
    meaning: "The owner blocks your address, or lets in only listed ones. The header's value tells which.",
    fix: [
      "Ask the site's owner to change the list; send the address that you call from.",
      "If you are the owner: look up the IP list of the domain; behind another proxy, all callers share its address.",
    ],
  },
  "cdn-user-agent": {
    headline: "The site's User-Agent list refused your client.",
    meaning: "The owner blocks this User-Agent, or lets in only listed ones. An empty one can be refused too.",
    fix: [
      {
        do: "Send a User-Agent that names your program.",
        snippet: 'curl -si -A "my-app/1.2 (+https://my-app.example/contact)" {url}',
      },
      "When it is still refused, ask the site's owner which clients may pass.",
    ],
  },
  waf: {
    headline: "Alibaba Cloud's firewall blocked the request.",
    meaning:
      "A rule found something in the request or the caller suspicious. The status is 405 in most cases, but another method does not help, and neither does a credential.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Send the request id on the page, the time and your address to the site's owner.",
      "If you are the owner: look up the request id in the WAF console, which names the rule, and add an allow rule for the path.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "cdn-signature-expired": {
    matches: ["HTTP/1.1 403 Forbidden\nServer: Tengine\nX-Tengine-Error: denied by req auth: expired timestamp\n\n"],
  },
  "cdn-signature-missing": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Tengine\nX-Tengine-Error: denied by req auth: no url arg auth_key\nContent-Type: text/html\n\n<h1>403 Forbidden</h1>",
      "download failed: 403, headers: {'Server': 'Tengine', 'X-Tengine-Error': 'denied by req auth: no url arg auth_key'}",
    ],
  },
  "cdn-signature-wrong": {
    matches: ["HTTP/1.1 403 Forbidden\nServer: Tengine\nX-Tengine-Error: denied by req auth: invalid md5hash\n\n"],
  },
  "cdn-referer": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Tengine\nX-Tengine-Error: denied by Referer ACL\n\n",
      "HTTP/1.1 403 Forbidden\nServer: Tengine\nX-Tengine-Error: denied by Refer ACL\n\n",
    ],
  },
  "cdn-address": {
    matches: ["HTTP/1.1 403 Forbidden\nServer: Tengine\nX-Tengine-Error: denied by IP ACL = not in whitelist\n\n"],
  },
  "cdn-user-agent": {
    matches: ["HTTP/1.1 403 Forbidden\nServer: Tengine\nX-Tengine-Error: black ua\n\n"],
  },
  waf: {
    matches: [
      "HTTP/1.1 405 Not Allowed\nServer: Tengine\nSet-Cookie: acw_tc=EXAMPLE; path=/\nContent-Type: text/html\n\n<title>405</title><p>Sorry, your request has been blocked as it may cause potential threats to the server's security.</p>",
      '<div data-spm="a3c0e"><a href="https://errors.aliyun.com/error?code=405">405</a></div>',
      "HTTP/1.1 405 Not Allowed\n\n很抱歉,由于您访问的URL有可能对网站造成安全威胁,您的访问被阻断。",
    ],
    ignores: [
      "HTTP/1.1 405 Not Allowed\nServer: Tengine\n\n<center><h1>405 Not Allowed</h1></center><hr><center>tengine</center>",
    ],
  },
};
