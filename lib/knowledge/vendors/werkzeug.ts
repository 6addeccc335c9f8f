import { body, header } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Werkzeug and Flask", layer: "application", seen: header("server", /^Werkzeug\//) },
  {
    "abort-403": {
      when: body(
        inARow(
          /You don.{1,6}t have the permission to access the requested\s+resource\.?\s+It is either /i,
          /read-protected or not\s+readable by the server/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "This is Werkzeug's default text, which Flask sends for abort(403).",
      source: "https://github.com/pallets/werkzeug/blob/HEAD/src/werkzeug/exceptions.py",
      also: { authentication: "moderate", headers: "weak" },
    },
    "untrusted-host": {
      when: body(/Host .{1,260}? is not trusted\./),
      cause: "headers",
      strength: "strong",
      because: "Werkzeug does not trust the host name of the request.",
      source: "https://github.com/pallets/werkzeug/blob/HEAD/src/werkzeug/sansio/utils.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "abort-403": {
    headline: "A Flask application refused with its default text.",
    meaning:
      "The code called abort(403) or raised Forbidden, without giving a reason. Files are seldom behind it, in spite of the words.",
    fix: [
      "Check that you are logged in as a user with the right role.",
      "If you are the owner: search the code for abort(403), and give it a description.",
    ],
  },
  "untrusted-host": {
    headline: "The application does not trust the host name of this request.",
    meaning:
      "The application has a list of trusted hosts (`TRUSTED_HOSTS` in Flask 3.1 and later), and this name is not in it. The status is 400.",
    fix: [
      "Use the host name that the application knows.",
      "If you are the owner: add it to `TRUSTED_HOSTS`, or to `trusted_hosts` of your Request class.",
      "Behind a proxy, have the proxy pass on the Host that the client sent.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "abort-403": {
    matches: [
      "HTTP/1.1 403 FORBIDDEN\nServer: Werkzeug/3.0.1 Python/3.12.1\n\n<!doctype html>\n<html lang=en>\n<title>403 Forbidden</title>\n<h1>Forbidden</h1>\n<p>You don&#39;t have the permission to access the requested resource. It is either read-protected or not readable by the server.</p>",
      '{"message": "You don\'t have the permission to access the requested resource. It is either read-protected or not readable by the server."}',
    ],
    ignores: ["You don't have permission to access this resource."],
  },
  "untrusted-host": {
    matches: ["werkzeug.exceptions.SecurityError: 400 Bad Request: Host 'app.example.com' is not trusted."],
  },
};
