import { all, any, body, header, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const block =
  "https://learn.microsoft.com/en-us/azure/web-application-firewall/afds/waf-front-door-configure-custom-response-code";

const blocked = any(
  all(header("x-azure-ref"), body(/The\s+request\s+is\s+blocked\./i)),
  body(
    /id=.{0,2}(?:errorref|azure_?ref).{0,2}>|The\s+request\s+is\s+blocked\.[\s\S]{0,80}?\b\d{8}T\d{6}Z-[\w]{10,60}/i,
  ),
);

export const refusals = vendor(
  { name: "Azure Front Door", layer: "edge", seen: header("x-azure-ref"), ids: ["x-azure-ref"] },
  {
    "rate-limited": {
      when: all(status(429), header("x-azure-ref"), body(/The\s+request\s+is\s+blocked\./i)),
      cause: "rate-limit",
      strength: "strong",
      because: "Front Door's firewall answers 429 when a rate limit rule blocks, and 403 for other rules.",
      source: block,
      also: { "ip-block": "weak" },
    },
    "waf-block": {
      when: all(blocked, body(/The\s+request\s+is\s+blocked\./i)),
      cause: "ip-block",
      strength: "strong",
      because: "This is the default page of Front Door's firewall: a rule matched the request.",
      source: block,
      also: { geo: "moderate", headers: "weak", "rate-limit": "weak" },
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "rate-limited": {
    headline: "A rate limit rule at Azure Front Door stopped you.",
    meaning: "The rule counts requests per client address over one or five minutes. Credentials were not looked at.",
    fix: [
      "Wait a few minutes, then send fewer calls.",
      "Ask the site's owner which rate is allowed; quote the tracking reference.",
    ],
  },
  "waf-block": {
    headline: "The firewall at Azure Front Door blocked the request.",
    meaning:
      "A rule on the payload, the address, the country or the client matched. The origin did not see the request, and your credential played no part.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, a managed rule matched the content.",
      "Ask the site's owner to let it pass; quote the reference on the page or `x-azure-ref`.",
      {
        do: "If you own the site: find the rule in the log.",
        snippet:
          'AzureDiagnostics | where Category =~ "FrontDoorWebApplicationFirewallLog" | where trackingReference_s == "YOUR-REFERENCE"',
      },
      "Then exclude the field from the managed rule, or correct the custom rule.",
    ],
  },
};

const page =
  "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN'><html><head><title>Service unavailable</title></head><body><div id='content'><div id='message'><h2>The request is blocked.</h2></div><div id='errorref'><span>0AbCdEfEXAMPLE</span></div></div></body></html>";

export const samples: Samples<typeof refusals> = {
  "rate-limited": {
    matches: [
      "HTTP/2 429\nx-azure-ref: 20261120T101112Z-15bd9c8cEXAMPLE\n\nThe request is blocked.\n\n20261120T101112Z-15bd9c8cEXAMPLE",
    ],
  },
  "waf-block": {
    matches: [
      `HTTP/2 403\ncontent-type: text/html\nx-azure-ref: 20261120T101112Z-15bd9c8cEXAMPLE\n\n${page}`,
      page,
      "The request is blocked.\n\n20261120T101112Z-15bd9c8cEXAMPLE00000000",
    ],
    ignores: [
      "HTTP/2 403\nserver: Microsoft-Azure-Application-Gateway/v2\n\nThe request is blocked.",
      "The request is blocked.",
    ],
  },
};
