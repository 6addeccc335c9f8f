import { all, any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const flask = any(header("server", /^Werkzeug/), body(/<p>The |400 Bad Request:|flask|CSRFError/i));

export const refusals = vendor(
  { name: "Flask-WTF", layer: "application" },
  {
    "csrf-expired": {
      when: all(body(/The CSRF token has expired\./), flask),
      cause: "token-expired",
      strength: "strong",
      because: "Flask-WTF says that the form's token is too old.",
      source: "https://github.com/wtforms/flask-wtf/blob/HEAD/src/flask_wtf/csrf.py",
      also: { headers: "moderate" },
    },
    "csrf-referrer": {
      when: all(body(/The referrer (?:does not match the host|header is missing)\./), flask),
      cause: "headers",
      strength: "decisive",
      because: "Over HTTPS, Flask-WTF wants a Referer of its own host.",
      source: "https://github.com/wtforms/flask-wtf/blob/HEAD/src/flask_wtf/csrf.py",
      also: { cors: "moderate", "server-config": "weak" },
    },
    "csrf-token": {
      when: all(
        body(/The CSRF (?:session )?token is (?:missing|invalid)\.(?!\s+Please)|The CSRF tokens do not match\./),
        flask,
      ),
      cause: "headers",
      strength: "decisive",
      because: "Flask-WTF found no valid token, or no session to compare it with.",
      source: "https://github.com/wtforms/flask-wtf/blob/HEAD/src/flask_wtf/csrf.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "csrf-expired": {
    headline: "The form's CSRF token has expired.",
    meaning: "A token lives for `WTF_CSRF_TIME_LIMIT`, an hour by default. The status is 400.",
    fix: [
      "Load the form again and send it.",
      "If you are the owner: set `WTF_CSRF_TIME_LIMIT` = None to bind the token to the session alone.",
    ],
  },
  "csrf-referrer": {
    headline: "Flask-WTF does not accept the Referer.",
    meaning:
      "Over HTTPS the Referer must name the same host. A proxy that changes Host, or a referrer policy that hides it, breaks this.",
    fix: [
      "Hand on Host in the proxy, and use ProxyFix.",
      "Do not send Referrer-Policy: no-referrer on the form's page.",
    ],
  },
  "csrf-token": {
    headline: "Flask-WTF found no valid CSRF token.",
    meaning:
      "A session token that is missing means that the session cookie did not come back; tokens that do not match belong to another session.",
    fix: [
      "Send the token as `csrf_token` in the form or in `X-CSRFToken`, with the session cookie.",
      "Use the same `SECRET_KEY` in all workers.",
      { do: "Exempt a view for machines.", snippet: "@csrf.exempt" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "csrf-expired": {
    matches: ["<title>400 Bad Request</title>\n<h1>Bad Request</h1>\n<p>The CSRF token has expired.</p>"],
    ignores: ['{"message":"The CSRF token has expired."}'],
  },
  "csrf-referrer": {
    matches: ["<p>The referrer does not match the host.</p>"],
    ignores: ['{"message":"The referrer does not match the host."}', "The referrer header is missing."],
  },
  "csrf-token": {
    matches: ["HTTP/1.1 400 BAD REQUEST\nServer: Werkzeug/3.0.1 Python/3.12.1\n\n<p>The CSRF token is missing.</p>"],
    ignores: [
      '{"message":"The CSRF token is missing."}',
      "The CSRF session token is missing.",
      "CSRF token missing or incorrect.",
    ],
  },
};
