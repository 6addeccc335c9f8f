import { all, any, body, without } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Django", layer: "application" },
  {
    "csrf-origin": {
      when: body(/Origin checking failed - /i),
      cause: "cors",
      strength: "decisive",
      because: "Django refuses the Origin: it is not in CSRF_TRUSTED_ORIGINS.",
      source: "https://docs.djangoproject.com/en/stable/ref/settings/",
    },
    "csrf-referer": {
      when: body(/Referer\s+checking\s+failed - /i),
      cause: "headers",
      strength: "strong",
      because: "Django's CSRF check over HTTPS did not accept the Referer field.",
      source: "https://docs.djangoproject.com/en/stable/ref/csrf/",
      also: { cors: "moderate" },
    },
    "csrf-token": {
      when: any(
        body(/CSRF\s+verification\s+failed\.\s+Request\s+aborted/i),
        body(/Forbidden\s+\(CSRF\s+(?:cookie|token)\b/i),
        body(
          oneOf(
            /CSRF\s+cookie\s+not\s+set/i,
            /CSRF\s+token\s+from\s+(?:POST|the\s).{1,60}?\s(?:incorrect|has\s+incorrect\s+length)/i,
          ),
        ),
      ),
      cause: "headers",
      strength: "strong",
      because: "Django's CSRF check found no matching token and cookie.",
      source: "https://docs.djangoproject.com/en/stable/ref/csrf/",
      also: { cors: "moderate" },
    },
    "user-agent": {
      when: body(/PermissionDenied\(?\W{1,3}Forbidden\s+user\s+agent/),
      cause: "headers",
      strength: "decisive",
      because: "Django's CommonMiddleware found the User-Agent in DISALLOWED_USER_AGENTS.",
      source: "https://docs.djangoproject.com/en/stable/ref/settings/",
      also: { "ip-block": "moderate" },
    },
    "permission-denied": {
      when: all(
        body(/django\.core\.exceptions\.PermissionDenied|Forbidden\s+\(Permission\s+denied\):\s+\//),
        without(body(/Ratelimited|SignatureExpired|BadSignature/)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Django's PermissionDenied was raised by a view or a permission check.",
      source: "https://docs.djangoproject.com/en/stable/ref/exceptions/",
      also: { "rate-limit": "weak" },
    },
    "view-forbids": {
      when: body(/\bdjango\.request\b[^\n\w]{1,8}Forbidden:\s\/|\bForbidden:\s\/[^\n]{0,300}\n[^\n]{0,80}\bdjango\./),
      cause: "permissions",
      strength: "moderate",
      because:
        "Django logs the answer of a view in this form. Its own CSRF check and PermissionDenied would stand in brackets.",
      source: "https://docs.djangoproject.com/en/stable/ref/logging/",
      also: { authentication: "weak", headers: "weak" },
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
    headline: "Django's CSRF check found no valid token.",
    meaning:
      "A request that writes needs the csrftoken cookie and the same token in `X-CSRFToken` or the form. Other credentials do not replace it.",
    fix: [
      {
        do: "Send the cookie and the token, and over HTTPS a Referer of the same host, which Django demands too.",
        snippet:
          "curl -b csrftoken=TOKEN -H 'X-CSRFToken: TOKEN' -e https://example.com/ -X POST https://example.com/api/",
      },
      "Check that the browser keeps the cookie: Secure, SameSite and domain decide.",
      "Exempt a view that is called by machines and uses no cookie login.",
    ],
  },
  "user-agent": {
    headline: "Django refuses programs of this name.",
    meaning: "`DISALLOWED_USER_AGENTS` holds patterns, and the User-Agent of the request matches one.",
    fix: [
      "Send a User-Agent that names your program and a contact.",
      "If the site is yours, narrow the pattern in `DISALLOWED_USER_AGENTS`.",
    ],
  },
  "permission-denied": {
    headline: "A Django view denies this user the action.",
    meaning: "The view raised PermissionDenied, as `permission_required` does for a user without the permission.",
    fix: [
      "Give the user or its group the permission that the view asks for.",
      "Read the traceback: its last lines name the check.",
      "django-ratelimit raises the same exception when a view's limit is used up: look for its decorator.",
    ],
  },
  "view-forbids": {
    headline: "A Django view answered 403.",
    meaning:
      "The log names the path and not the reason. With Django REST framework it can be a missing permission, a missing login, or its own CSRF check of a session.",
    fix: [
      "Read the body of the answer: Django REST framework writes the reason in `detail`.",
      "Look at the view's permission classes and at what returns HttpResponseForbidden.",
      "When a browser with a session writes, send the CSRF token too; behind a proxy set `CSRF_TRUSTED_ORIGINS`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "csrf-origin": {
    matches: [
      "Forbidden (Origin checking failed - https://app.example.com does not match any trusted origins.): /login/",
    ],
    ignores: ['{"message":"Origin checking failed"}'],
  },
  "csrf-referer": {
    matches: ["Forbidden (Referer checking failed - no Referer.): /api/items/"],
    ignores: ['{"message":"Referer checking failed"}'],
  },
  "csrf-token": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: gunicorn\n\n<h1>Forbidden <span>(403)</span></h1>\n<p>CSRF verification failed. Request aborted.</p>",
      "Forbidden (CSRF cookie not set.): /api/items/",
    ],
  },
  "user-agent": {
    matches: [
      "Forbidden (Permission denied): /orders/\n    raise PermissionDenied('Forbidden user agent')\ndjango.core.exceptions.PermissionDenied: Forbidden user agent",
    ],
    ignores: ["PermissionDenied: this user may not choose an agent"],
  },
  "permission-denied": {
    matches: [
      'Traceback (most recent call last):\n  File "views.py", line 9, in post\n    raise PermissionDenied\ndjango.core.exceptions.PermissionDenied',
      "[pid: 41|app: 0|req: 7/9] 192.0.2.7 () {30 vars in 355 bytes} [Mon Nov 23 10:11:12 2026] GET /reports/ => generated 22 bytes in 4 msecs (HTTP/1.1 403) 3 headers in 100 bytes (1 switches on core 1)\nForbidden (Permission denied): /reports/",
    ],
    ignores: [
      "Forbidden (Permission denied): /login/\n    raise Ratelimited()\ndjango_ratelimit.exceptions.Ratelimited",
    ],
  },
  "view-forbids": {
    matches: [
      '2026-06-12 05:34:59,001 WARNING django.request Forbidden: /api/v1/peers/\n2026-06-12 05:34:59,003 WARNING django.server "POST /api/v1/peers/ HTTP/1.1" 403 193',
      'Forbidden: /api/v1/peers/\n[12/Jun/2026 05:34:59] WARNING [django.server:161] "POST /api/v1/peers/ HTTP/1.1" 403 58',
    ],
    ignores: ["Forbidden: /api/v1/peers/", "WARNING django.request Forbidden (CSRF cookie not set.): /api/v1/peers/"],
  },
};
