import { any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Django REST framework", layer: "application" },
  {
    "csrf-origin": {
      when: body(/CSRF\s+Failed:\s+Origin checking failed/i),
      cause: "cors",
      strength: "decisive",
      because: "Django refuses the Origin: it is not in CSRF_TRUSTED_ORIGINS.",
      source: "https://docs.djangoproject.com/en/stable/ref/settings/",
    },
    "csrf-referer": {
      when: body(/CSRF\s+Failed:\s+Referer\s+checking\s+failed/i),
      cause: "headers",
      strength: "strong",
      because: "Django's CSRF check over HTTPS did not accept the Referer field.",
      source: "https://docs.djangoproject.com/en/stable/ref/csrf/",
      also: { cors: "moderate" },
    },
    "csrf-token": {
      when: body(/CSRF\s+Failed:/i),
      cause: "headers",
      strength: "strong",
      because: "The session login enforces CSRF, and the token or cookie is missing or wrong.",
      source: "https://www.django-rest-framework.org/api-guide/authentication/",
    },
    "not-authenticated": {
      when: body(/Authentication\s+credentials\s+were\s+not\s+provided/i),
      cause: "authentication",
      strength: "decisive",
      because: "The framework says that it found no credential at all.",
      source: "https://www.django-rest-framework.org/api-guide/exceptions/",
      also: { headers: "moderate" },
    },
    "expired-token": {
      when: any(
        member("detail", /^(?:Token is (?:invalid or )?expired|Signature has expired)/i),
        body(/\btoken_not_valid\b/i),
      ),
      cause: "token-expired",
      strength: "moderate",
      because: "The token is refused as expired, or as invalid.",
      source:
        "https://github.com/jazzband/djangorestframework-simplejwt/blob/HEAD/rest_framework_simplejwt/exceptions.py",
      also: { authentication: "moderate" },
    },
    "user-inactive": {
      when: member("detail", /^User (?:inactive or deleted\.|is inactive$)/),
      cause: "permissions",
      strength: "strong",
      because: "The token was found, and its user is switched off.",
      source: "https://github.com/encode/django-rest-framework/blob/HEAD/rest_framework/authentication.py",
      also: { authentication: "moderate" },
    },
    "invalid-token": {
      when: member("detail", /^(?:Invalid token\.|Invalid username\/password\.|Invalid (?:basic|token) header\.)/i),
      cause: "authentication",
      strength: "strong",
      because: "The framework's authentication class refuses the credential.",
      source: "https://www.django-rest-framework.org/api-guide/authentication/",
    },
    "permission-denied": {
      when: member("detail", /^You do not have permission to perform this action/i),
      cause: "permissions",
      strength: "strong",
      because: "The framework writes this for a caller whom a permission class refuses.",
      source: "https://www.django-rest-framework.org/api-guide/permissions/",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "csrf-origin": {
    headline: "Django does not trust the Origin of this request.",
    meaning:
      "The CSRF check compares Origin with the host and with `CSRF_TRUSTED_ORIGINS`. A proxy that changes scheme or host breaks it as well.",
    fix: [
      { do: "Add the origin, with its scheme.", snippet: "CSRF_TRUSTED_ORIGINS = ['https://app.example.com']" },
      "Behind a TLS proxy that sets the scheme's header itself, set `SECURE_PROXY_SSL_HEADER` and pass Host on.",
    ],
  },
  "csrf-referer": {
    headline: "Django's CSRF check wants a matching Referer.",
    meaning: "Over HTTPS, without an Origin, Django needs a Referer of a trusted host.",
    fix: [
      "Do not set Referrer-Policy: no-referrer on the page that sends the form.",
      "Add the other host to `CSRF_TRUSTED_ORIGINS` when the request comes from there.",
    ],
  },
  "csrf-token": {
    headline: "Session authentication wants a CSRF token.",
    meaning: "You came with a session cookie, so a request that writes needs `X-CSRFToken` too.",
    fix: [
      "Send `X-CSRFToken` with the value of the csrftoken cookie; over HTTPS a script must send a Referer of the host as well.",
      "A client that is not a browser should use a token and send no session cookie.",
    ],
  },
  "not-authenticated": {
    headline: "The API found no credential in your request.",
    meaning:
      "Either none was sent, or it was not in the form that the API's authentication classes read. With session authentication first in the list this is 403, not 401.",
    fix: [
      {
        do: "Send the token with the scheme that the API uses.",
        snippet: "curl -H 'Authorization: Token YOUR_TOKEN' https://api.example.com/items/",
      },
      "Under Apache with `mod_wsgi`, the owner must set WSGIPassAuthorization On.",
    ],
  },
  "expired-token": {
    headline: "The API refuses your token as expired.",
    meaning: "The signature or lifetime check of the token failed.",
    fix: ["Fetch a new token with the refresh token or by logging in.", "Compare the clocks of both machines."],
  },
  "user-inactive": {
    headline: "The token's user is switched off.",
    meaning:
      "The credential is a right one; `is_active` of its user is false. A new token of the same user will not help.",
    fix: ["Ask the API's owner to activate the user again, or use the token of another one."],
  },
  "invalid-token": {
    headline: "The API does not accept your credential.",
    meaning: "A credential was read and is not valid.",
    fix: ["Check that the token belongs to this server and is complete.", "Create a new token."],
  },
  "permission-denied": {
    headline: "You are known, but a permission class refuses this action.",
    meaning: "The credential was accepted. The view's permission classes or object permissions say no.",
    fix: [
      "Ask the API's owner which role or group the view needs.",
      "Check that the object belongs to the user of this token.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "csrf-origin": {
    matches: [
      'HTTP/1.1 403 Forbidden\ncontent-type: application/json\n\n{"detail":"CSRF Failed: Origin checking failed - https://app.example.com does not match any trusted origins."}',
    ],
  },
  "csrf-referer": { matches: ['{"detail":"CSRF Failed: Referer checking failed - no Referer."}'] },
  "csrf-token": {
    matches: ['HTTP/1.1 403 Forbidden\nallow: GET, POST\n\n{"detail":"CSRF Failed: CSRF token missing."}'],
  },
  "not-authenticated": { matches: ['{"detail":"Authentication credentials were not provided."}'] },
  "expired-token": {
    matches: ['{"detail":"Signature has expired."}'],
    ignores: ['{"message":"Token is expired"}', '{"message":"You have no access: Signature has expired"}'],
  },
  "user-inactive": {
    matches: ['{"detail":"User inactive or deleted."}', '{"detail":"User is inactive","code":"user_inactive"}'],
  },
  "invalid-token": { matches: ['{"detail":"Invalid token."}'], ignores: ['{"detail":"Invalid token"}'] },
  "permission-denied": {
    matches: [
      'HTTP/1.1 403 Forbidden\nallow: GET, HEAD\n\n{"detail":"You do not have permission to perform this action."}',
    ],
    ignores: ['{"message":"You do not have permission to perform this action"}'],
  },
};
