import { body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Elsevier", layer: "application", seen: url(/^https:\/\/api\.elsevier\.com\//i) },
  {
    "outside-the-network": {
      when: body(/Requestor\s+configuration\s+settings\s+insufficient\s+for\s+access\s+to\s+this\s+resource/i),
      cause: "ip-block",
      strength: "decisive",
      because: "Elsevier finds no subscription for the address that the call comes from.",
      source: "https://github.com/muschellij2/rscopus/issues/16",
      actor: "you",
      also: { permissions: "moderate" },
    },
    "address-of-no-account": {
      when: body(/Client\s+IP\s+Address\b.{0,80}?\bdoes\s+not\s+resolve\s+to\s+an\s+account/i),
      cause: "ip-block",
      strength: "decisive",
      because: "Elsevier says that the address belongs to no institution it knows.",
      source: "https://github.com/muschellij2/rscopus/issues/1",
      actor: "you",
    },
    "view-not-yours": {
      when: body(
        /requestor\s+is\s+not\s+authorized\s+to\s+access\s+the\s+requested\s+view\s+or\s+fields\s+of\s+the\s+resource/i,
      ),
      cause: "permissions",
      strength: "strong",
      because: "Elsevier knows the key, and keeps the asked view for subscribers.",
      source: "https://github.com/pybliometrics-dev/pybliometrics/issues/181",
      also: { "ip-block": "moderate", authentication: "excludes" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "outside-the-network": {
    headline: "Elsevier opens this only to calls from a subscriber's network.",
    meaning:
      "The key by itself is not enough: the address of the calling machine tells which institution subscribes. A new key made at home changes nothing.",
    fix: [
      "Call from the institution's network, or through its VPN with all traffic sent over it.",
      "For calls from elsewhere, ask Elsevier's support for an institutional token and send it as `X-ELS-Insttoken` beside the key, from a server only.",
      "Notebooks in a cloud call from the cloud's address: run them at the institution.",
    ],
  },
  "address-of-no-account": {
    headline: "Elsevier does not know your address as an institution's.",
    meaning:
      "The address in the answer is the one that Elsevier saw, mostly of a hoster, a home or a VPN's other exit.",
    fix: [
      "Call from the institution's network, or ask for an institutional token.",
      "If you are in that network, have the library tell Elsevier the address in the answer.",
    ],
  },
  "view-not-yours": {
    headline: "Elsevier's key is good, and the view or the fields are for subscribers.",
    meaning: "Without a subscription, or from outside its network, most keys get the standard view only.",
    fix: [
      {
        do: "Ask for the standard view, in place of another `view` in the URL.",
        snippet: 'curl -G -H "X-ELS-APIKey: $KEY" -d view=STANDARD "{url}"',
      },
      "In pybliometrics, pass `subscriber=False` to searches.",
      "For the full views, call from the subscriber's network, or with an institutional token.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "outside-the-network": {
    matches: [
      '{"service-error":{"status":{"statusCode":"AUTHENTICATION_ERROR","statusText":"Requestor configuration settings insufficient for access to this resource."}}}',
      '$content$`service-error`$status$statusText\n[1] "Requestor configuration settings insufficient for access to this resource."',
    ],
    ignores: ['{"statusCode":"AUTHENTICATION_ERROR","statusText":"Invalid API Key"}'],
  },
  "address-of-no-account": {
    matches: ["Client IP Address: 192.0.2.7 does not resolve to an account"],
    ignores: ["The name does not resolve to an account"],
  },
  "view-not-yours": {
    matches: [
      "pybliometrics.scopus.exception.Scopus401Error: The requestor is not authorized to access the requested view or fields of the resource",
      'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"service-error":{"status":{"statusCode":"AUTHORIZATION_ERROR","statusText":"The requestor is not authorized to access the requested view or fields of the resource"}}}',
    ],
    ignores: ["You are not authorized to access the requested view"],
  },
};
