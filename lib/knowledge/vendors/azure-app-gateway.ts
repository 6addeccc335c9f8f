import { all, any, body, header, status, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes";

const gateway = any(
  header("server", /^Microsoft-Azure-Application-Gateway\b/i),
  body(/<center>\s*Microsoft-Azure-Application-Gateway/i),
);

const bodyShown = body(/\S/);

export const refusals = vendor(
  {
    name: "Azure Application Gateway",
    layer: "gateway",
    seen: header("server", /^Microsoft-Azure-Application-Gateway\b/i),
  },
  {
    "client-certificate": {
      when: all(gateway, body(/No\s+required\s+SSL\s+certificate\s+was\s+sent|The\s+SSL\s+certificate\s+error/i)),
      cause: "authentication",
      strength: "decisive",
      because: "The gateway's listener wants a client certificate, and got none or one that it does not trust.",
      source: codes,
    },
    "waf-block": {
      when: any(
        all(body(/<h1>\s*403 Forbidden\s*<\/h1>/i), body(/<center>\s*Microsoft-Azure-Application-Gateway/i)),
        all(
          header("server", /^Microsoft-Azure-Application-Gateway\b/i),
          status(403),
          body(/The\s+request\s+is\s+blocked\b|<center>\s*<h1>\s*403 Forbidden/i),
        ),
        // A backend's answer keeps the backend's own Server field.
        all(header("server", /^Microsoft-Azure-Application-Gateway\/v2/i), status(403), without(bodyShown)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "This is the gateway's own page: a rule of its firewall matched the request.",
      source: codes,
      also: { headers: "moderate", geo: "weak", "rate-limit": "weak" },
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "client-certificate": {
    headline: "Azure Application Gateway wants a client certificate.",
    meaning: "Mutual TLS is on for this host. A token does not replace the certificate.",
    fix: [
      {
        do: "Send the certificate with its key and the chain.",
        snippet: "curl --cert client-chain.pem --key client.key '{url}'",
      },
      "If you own the gateway: put the issuing authority into the listener's SSL profile.",
    ],
  },
  "waf-block": {
    headline: "The firewall of Azure Application Gateway blocked the request.",
    meaning:
      "The backend did not see it. Managed rules look at the payload, at bots' user agents and at reputation; custom rules at addresses and countries.",
    fix: [
      "Send the same call with a harmless body, then with a browser's User-Agent: what passes shows what matched.",
      "Ask the site's owner; name the time and your address.",
      {
        do: "If you own the gateway: find the rule. Logs in resource-specific mode lie in the table AGWFirewallLogs.",
        snippet:
          'AzureDiagnostics | where Category == "ApplicationGatewayFirewallLog" | project TimeGenerated, clientIp_s, ruleId_s, Message, details_message_s',
      },
      "Then add an exclusion for the field, or correct the custom rule; do not switch off the whole set.",
    ],
  },
};

const page = (title: string) =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>Microsoft-Azure-Application-Gateway/v2</center>\r\n</body>\r\n</html>`;

export const samples: Samples<typeof refusals> = {
  "client-certificate": {
    matches: [
      "<html>\r\n<head><title>400 No required SSL certificate was sent</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>No required SSL certificate was sent</center>\r\n<hr><center>Microsoft-Azure-Application-Gateway/v2</center>\r\n</body>\r\n</html>",
    ],
    ignores: ["<center>No required SSL certificate was sent</center>\r\n<hr><center>nginx/1.24.0</center>"],
  },
  "waf-block": {
    matches: [
      `HTTP/1.1 403 Forbidden\nServer: Microsoft-Azure-Application-Gateway/v2\nContent-Type: text/html\n\n${page("403 Forbidden")}`,
      page("403 Forbidden"),
    ],
    ignores: [
      page("502 Bad Gateway"),
      "<html><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>",
    ],
  },
};
