import { all, any, body, header, reasonPhrase, setsCookie, status, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const stopped = "https://learn.microsoft.com/en-us/archive/blogs/waws/azure-web-apps-error-403-this-web-app-is-stopped";

const onPath = any(
  setsCookie(/^ARRAffinity(?:SameSite)?$/),
  header("x-ms-forbidden-ip"),
  url(
    /^https?:\/\/[\w.-]{1,120}\.azurewebsites\.(?:net|us)[/:?]|^https?:\/\/[\w.-]{1,120}\.azurewebsites\.(?:net|us)$/i,
  ),
);

export const refusals = vendor(
  { name: "Azure App Service", layer: "gateway", seen: onPath, ids: ["x-ms-request-id"] },
  {
    stopped: {
      when: any(
        body(
          oneOf(
            /This\s+web\s+app\s+is\s+stopped/i,
            /web\s+app\s+you\s+have\s+attempted\s+to\s+reach\s+is\s+currently\s+stopped/i,
            /\b403\W{1,3}Site\s+Disabled\b|\bSite\s+Disabled\s+\(CODE:\s+403\)/i,
            /Reason\s?Phrase:\s+.?Site\s+Disabled/i,
          ),
        ),
        reasonPhrase(/^Site\s+Disabled$/i),
      ),
      cause: "server-config",
      strength: "decisive",
      because: "This is App Service's page for an app that was stopped, or that used up a quota or its budget.",
      source: stopped,
      also: { "rate-limit": "weak" },
      actor: "api-owner",
    },
    "access-restriction": {
      when: any(
        header("x-ms-forbidden-ip", /(?<address>[\d.:a-f]{3,45})/i),
        body(
          oneOf(
            /web\s+app\s+you\s+have\s+attempted\s+to\s+reach\s+has\s+blocked\s+your\s+access/i,
            /\b403\W{1,3}Ip\s+Forbidden\b|\bIp\s+Forbidden\s+\(CODE:\s+403\)/i,
          ),
        ),
        reasonPhrase(/^Ip\s+Forbidden$/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "App Service writes this when an access restriction of the app does not let your address in.",
      source: "https://github.com/Azure/static-web-apps/issues/1666",
      actor: "api-owner",
    },
    "built-in-login": {
      when: all(
        any(onPath, header("www-authenticate", /azurewebsites\.(?:net|us)/i)),
        body(/You\s+do\s+not\s+have\s+permission\s+to\s+view\s+this\s+directory\s+or\s+page\./i),
        any(status(401), header("www-authenticate", /^Bearer\b/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The app's built-in authentication stands before the code, and found no token that it accepts.",
      source: "https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization",
      layer: "identity",
    },
    "unavailable-page": {
      when: body(/<title>\s{0,10}Web\s+App\s+-\s+Unavailable\s{0,10}<\/title>/i),
      cause: "server-config",
      strength: "moderate",
      because: "App Service gives its refusals this title: for a stopped app, and for an address that it blocks.",
      source: stopped,
      also: { "ip-block": "moderate" },
      actor: "api-owner",
    },
    "platform-page": {
      when: all(
        onPath,
        status(403),
        body(/You\s+do\s+not\s+have\s+permission\s+to\s+view\s+this\s+directory\s+or\s+page/i),
      ),
      cause: "ip-block",
      strength: "moderate",
      because:
        "The platform wrote this text: an access restriction, built-in authentication or a missing default document.",
      source: "https://learn.microsoft.com/en-us/azure/app-service/configure-authentication-provider-aad",
      also: { "server-config": "moderate", authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  stopped: {
    headline: "The Azure web app is stopped.",
    meaning:
      "The platform answers in the app's place. Someone stopped it, a free plan's quota is used up, or the subscription reached its spending limit. Credentials do not matter.",
    fix: [
      { do: "If it is yours: start it.", snippet: "az webapp start --name my-app --resource-group my-group" },
      "When it stops again, look at the quotas of the plan and at the subscription's state.",
      "Else tell the app's owner.",
    ],
  },
  "access-restriction": {
    headline: "An access restriction of the Azure app refuses your address.",
    meaning:
      "The platform compared the address with the app's rules and did not look at any credential. The header `x-ms-forbidden-ip`, where it is sent, holds the address as the app sees it.",
    fix: [
      "Compare that address with the one you expect; a VPN, proxy or IPv6 may change it.",
      {
        do: "If it is yours: allow it under Networking, Access restrictions.",
        snippet:
          "az webapp config access-restriction add --name my-app --resource-group my-group --rule-name office --action Allow --ip-address 192.0.2.7/32 --priority 100",
      },
      "For the deployment site (scm), set its own rules.",
      "When the app should be reached by Front Door or a gateway only, call that address.",
    ],
  },
  "built-in-login": {
    headline: "The app's built-in authentication did not let you in.",
    meaning: "Your request did not reach the code. The token is missing, expired, or made for another audience.",
    fix: [
      "Send a token whose audience stands among the allowed token audiences of the app.",
      {
        do: "Get one for the app's registration.",
        snippet: "az account get-access-token --resource api://$APP_CLIENT_ID",
      },
      "If it is yours: exclude paths that need no login, such as a health check.",
    ],
  },
  "unavailable-page": {
    headline: "Azure App Service answered in the app's place.",
    meaning:
      "The title is the platform's own. The sentence below it tells whether the app is stopped or your address is blocked.",
    fix: [
      "Read the page's text: `is currently stopped` means that the app must be started, `has blocked your access` means an access restriction.",
      {
        do: "If it is yours: look at its state.",
        snippet: "az webapp show --name my-app --resource-group my-group --query state",
      },
      {
        do: "Then look at its access restrictions.",
        snippet: "az webapp config access-restriction show --name my-app --resource-group my-group",
      },
    ],
  },
  "platform-page": {
    headline: "Azure App Service itself refused the request.",
    meaning: "The text is the platform's and not the app's. It does not say which rule it was.",
    fix: [
      "Look for the header `x-ms-forbidden-ip`: it names an access restriction.",
      "If it is yours: check Networking, then Authentication, then whether the files are deployed under wwwroot.",
      "With Microsoft Entra as the app's identity provider, a good token gets a 403 when its client application, identity or tenant is not among the allowed ones.",
      "For an app behind Front Door or a private endpoint, call it through that.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  stopped: {
    matches: [
      "HTTP/1.1 403 Site Disabled\nContent-Type: text/html\n\n<title>Web App - Unavailable</title><h1>Error 403 - This web app is stopped.</h1><p>The web app you have attempted to reach is currently stopped and does not accept any requests.</p>",
      "Error 403 - This web app is stopped.",
      "HTTP/1.1 403 Site Disabled\nContent-Length: 1892\nContent-Type: text/html\nDate: Fri, 20 Nov 2026 10:11:12 GMT\n\n",
      "Error: Failed to deploy web package to App Service. Site Disabled (CODE: 403)",
      "StatusCode: 403, ReasonPhrase: 'Site Disabled', Version: 1.1",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: nginx\n\nThis site is disabled."],
  },
  "access-restriction": {
    matches: [
      "HTTP/1.1 403 Ip Forbidden\nContent-Type: text/html\nx-ms-forbidden-ip: 192.0.2.7\n\n<title>Web App - Unavailable</title>",
      '<body bgcolor="#00abec">\r\n<h1 id="unavailable">Error 403 - Forbidden</h1>\r\n<p id="tryAgain">The web app you have attempted to reach has blocked your access.</p>\r\n</body>',
      "Error: Failed to fetch Kudu App Settings. Ip Forbidden (CODE: 403)",
      "HTTP/1.1 403 Ip Forbidden\nContent-Length: 2061\nContent-Type: text/html\n\n",
      "* using HTTP/1.1\n> GET / HTTP/1.1\n> Host: my-app.azurewebsites.net\n>\n< HTTP/1.1 403 Ip Forbidden\n< x-ms-forbidden-ip: 2001:db8::7\n<\n",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: Microsoft-IIS/10.0\n\n403 - Forbidden: Access is denied."],
  },
  "built-in-login": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="my-app.azurewebsites.net"\n\nYou do not have permission to view this directory or page.',
    ],
  },
  "unavailable-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<html><head><title>Web App - Unavailable</title></head>",
    ],
    ignores: ["<title>Web App - Unavailable</title><h1>Error 403 - This web app is stopped.</h1>"],
  },
  "platform-page": {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\n\nYou do not have permission to view this directory or page.",
        request: "curl https://my-app.azurewebsites.net/api/a",
      },
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nYou do not have permission to view this directory or page."],
  },
};
