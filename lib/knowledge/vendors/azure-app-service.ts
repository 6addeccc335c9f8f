import { all, any, body, header, setsCookie, status, url } from "../matchers";
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
      when: body(
        /This\s+web\s+app\s+is\s+stopped|web\s+app\s+you\s+have\s+attempted\s+to\s+reach\s+is\s+currently\s+stopped/i,
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
        body(/\b403\s+\(?Ip\s+Forbidden\)?|HTTP\/[\d.]{1,3}\s+403\s+Ip\s+Forbidden/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "App Service names your address as refused: an access restriction of the app does not let it in.",
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
      source:
        "https://learn.microsoft.com/en-us/python/api/azure-mgmt-web/azure.mgmt.web.models.globalvalidation?view=azure-python",
      layer: "identity",
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
      source: "https://github.com/Azure/azure-functions-ux/issues/2471",
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
      "For the Kudu site, check that the browser sends Referer; without it the same page came.",
      "Else tell the app's owner.",
    ],
  },
  "access-restriction": {
    headline: "An access restriction of the Azure app refuses your address.",
    meaning: "The header x-ms-forbidden-ip holds the address as the app sees it. No credential was looked at.",
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
  "platform-page": {
    headline: "Azure App Service itself refused the request.",
    meaning: "The text is the platform's and not the app's. It does not say which rule it was.",
    fix: [
      "Look for the header x-ms-forbidden-ip: it names an access restriction.",
      "If it is yours: check Networking, then Authentication, then whether the files are deployed under wwwroot.",
      "For an app behind Front Door or a private endpoint, call it through that.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  stopped: {
    matches: [
      "HTTP/1.1 403 Site Disabled\nContent-Type: text/html\n\n<title>Web App - Unavailable</title><h1>Error 403 - This web app is stopped.</h1><p>The web app you have attempted to reach is currently stopped and does not accept any requests.</p>",
      "Error 403 - This web app is stopped.",
    ],
  },
  "access-restriction": {
    matches: [
      "HTTP/1.1 403 Ip Forbidden\nContent-Type: text/html\nx-ms-forbidden-ip: 192.0.2.7\n\n<title>Web App - Unavailable</title>",
      "* using HTTP/1.1\n> GET / HTTP/1.1\n> Host: my-app.azurewebsites.net\n>\n< HTTP/1.1 403 Ip Forbidden\n< x-ms-forbidden-ip: 2001:db8::7\n<\n",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: Microsoft-IIS/10.0\n\n403 - Forbidden: Access is denied."],
  },
  "built-in-login": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="my-app.azurewebsites.net"\n\nYou do not have permission to view this directory or page.',
    ],
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
