import { all, any, body, member, setsCookie, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const handlers = "https://github.com/portainer/portainer/blob/develop/api/http/errors/errors.go";

const portainer = any(
  setsCookie(/^portainer_api_key$/),
  url(/:9443\/|\/api\/(?:endpoints|stacks)\b|portainer/i),
  body(/\bportainer\b/i),
);

export const refusals = vendor(
  {
    name: "Portainer",
    layer: "application",
    seen: portainer,
  },
  {
    origin: {
      when: all(
        portainer,
        body(/Forbidden\s+-\s+(?:origin|referer)\s+invalid|Failed\s+to\s+validate\s+Origin\s+or\s+Referer/i),
      ),
      cause: "cors",
      strength: "strong",
      because: "The CSRF check found that the Origin is not the host that the server was called by.",
      source: "https://github.com/gorilla/csrf/blob/HEAD/csrf.go",
      also: { "server-config": "strong", headers: "weak" },
    },
    "csrf-token": {
      when: all(portainer, body(/Forbidden\s+-\s+CSRF\s+token\s+(?:invalid|not\s+found\s+in\s+request)/i)),
      cause: "headers",
      strength: "decisive",
      because: "The CSRF token was missing or does not fit the cookie.",
      source: "https://github.com/portainer/portainer/blob/develop/api/http/csrf/csrf.go",
    },
    access: {
      when: any(
        all(
          member(
            "message",
            inARow(
              /^/i,
              oneOf(
                /Permission denied to (?:access|remove|update|configure|create|delete|list|force)/i,
                /Access denied to resource|User is not authorized/i,
              ),
            ),
          ),
          member("details"),
        ),
        all(body(/Permission\s+denied\s+to\s+access\s+environment/i), portainer),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Portainer knows the user, who has no access to this environment or resource.",
      source: handlers,
    },
    "oauth-provisioning": {
      when: body(
        inARow(
          /Account\s+not\s+created\s+beforehand\s+in\s+Portainer\s+and\s+automatic\s+user\s+provisioning\s+not/i,
          /\s+enabled/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The log-in at the provider worked, and Portainer has no such user.",
      source: "https://github.com/portainer/portainer/blob/develop/api/http/handler/auth/authenticate_oauth.go",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  origin: {
    headline: "Portainer does not accept the page's origin.",
    meaning:
      "It compares Origin and Referer with Host and the scheme it sees. Behind a proxy that changes Host, drops the port or hides TLS, every changing call fails. The password is not the problem.",
    fix: [
      {
        do: "Let the proxy pass host and scheme on.",
        snippet: "proxy_set_header Host $http_host;\nproxy_set_header X-Forwarded-Proto $scheme;",
      },
      {
        do: "Or name the public host, without a scheme.",
        snippet: "portainer --trusted-origins=portainer.example.com",
      },
      "From a program use an API key in `X-API-Key`; it is not checked for its origin.",
    ],
  },
  "csrf-token": {
    headline: "The CSRF token does not fit.",
    meaning: "The page is old, or cookies were lost. Programs do not need it when they use an API key.",
    fix: [
      "Reload the page and log in again.",
      { do: "From a program use an API key and send no cookies.", snippet: 'curl -H "X-API-Key: $KEY" {url}' },
    ],
  },
  access: {
    headline: "Your Portainer user has no access to this.",
    meaning:
      "The user is known. Access is given per environment, by user or team, and resources can be restricted on top.",
    fix: [
      "An administrator gives access under Environments, the environment, Manage access.",
      "For a container, stack or volume look at its Access control.",
      "Check the environment's number in the address.",
    ],
  },
  "oauth-provisioning": {
    headline: "Portainer has no account for this user.",
    meaning: "The identity provider let you in; automatic creation of users is off.",
    fix: [
      "Create the user with the same name in Portainer.",
      "Or turn on Automatic user provisioning in the OAuth settings.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  origin: {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\n\nForbidden - origin invalid\n",
        request: "POST /api/auth HTTP/1.1\nHost: portainer.example.com\nOrigin: https://portainer.example.com\n\n",
      },
      '2025/07/24 01:49PM ERR github.com/portainer/portainer/api/http/csrf/csrf.go:100 > Failed to validate Origin or Referer | error="origin invalid" forwarded= host=192.0.2.5:9443 origin=http://192.0.2.5',
    ],
  },
  "csrf-token": {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\n\nForbidden - CSRF token invalid",
        request: "curl -X POST https://192.0.2.5:9443/api/stacks/create/standalone/string",
      },
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nForbidden - CSRF token invalid"],
  },
  access: {
    matches: ['{"message":"Permission denied to access environment","details":"Access denied to environment"}'],
    ignores: ['{"message":"Permission denied to access environment"}', '{"message":"Permission denied"}'],
  },
  "oauth-provisioning": {
    matches: [
      '{"message":"Account not created beforehand in Portainer and automatic user provisioning not enabled","details":"Unauthorized"}',
    ],
  },
};
