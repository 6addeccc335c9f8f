import { body } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Phoenix and Plug", layer: "application" },
  {
    "socket-origin": {
      when: body(/Could not check origin for Phoenix\.Socket transport/),
      cause: "cors",
      strength: "decisive",
      because: "Phoenix logs that the socket's origin is not allowed.",
      source: "https://github.com/phoenixframework/phoenix/blob/HEAD/lib/phoenix/socket/transport.ex",
    },
    "cross-origin-script": {
      when: body(
        oneOf(
          /Plug\.CSRFProtection\.InvalidCrossOriginRequestError/,
          inARow(
            /security warning: an embedded .{1,20}script.{1,10} tag on another site requested\s+protected /,
            /JavaScript \(if/,
          ),
        ),
      ),
      cause: "cors",
      strength: "decisive",
      because: "Plug refuses to give JavaScript to a script tag of another site.",
      source: "https://github.com/elixir-plug/plug/blob/HEAD/lib/plug/csrf_protection.ex",
    },
    csrf: {
      when: body(/Plug\.CSRFProtection\.InvalidCSRFTokenError|invalid CSRF \(Cross Site Request Forgery\) token/),
      cause: "headers",
      strength: "decisive",
      because: "Plug found no valid CSRF token.",
      source: "https://github.com/elixir-plug/plug/blob/HEAD/lib/plug/csrf_protection.ex",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "socket-origin": {
    headline: "Phoenix refuses the WebSocket's origin.",
    meaning: "The client sees an empty 403. The origin must equal the host in the endpoint's url, or be listed.",
    fix: [
      {
        do: "If you are the owner: set the public host, or list the origins.",
        snippet:
          'config :my_app, MyAppWeb.Endpoint,\n  url: [host: "app.example.com"],\n  check_origin: ["https://app.example.com"]',
      },
    ],
  },
  "cross-origin-script": {
    headline: "Plug refuses to serve JavaScript to another site.",
    meaning: "A GET that is no XHR and answers with JavaScript could leak data.",
    fix: ["Fetch it with `X-Requested-With: XMLHttpRequest`.", "Or take the route out of `protect_from_forgery`."],
  },
  csrf: {
    headline: "Phoenix found no valid CSRF token.",
    meaning: "A request that writes needs the session cookie and the token in `_csrf_token` or `x-csrf-token`.",
    fix: [
      "Send the token from the meta tag csrf-token with the session cookie.",
      "Put routes for machines in the :api pipeline.",
      "Use the same `secret_key_base` on all nodes.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "socket-origin": {
    matches: [
      "[error] Could not check origin for Phoenix.Socket transport.\n\nOrigin of the request: https://app.example.com",
    ],
  },
  "cross-origin-script": {
    matches: [
      "** (Plug.CSRFProtection.InvalidCrossOriginRequestError) security warning: an embedded <script> tag on another site requested protected JavaScript (if you know what you're doing, disable forgery protection for this route)",
    ],
  },
  csrf: {
    matches: [
      "** (Plug.CSRFProtection.InvalidCSRFTokenError) invalid CSRF (Cross Site Request Forgery) token, please make sure that:",
    ],
  },
};
