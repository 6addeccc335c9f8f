import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Sinatra and Rack::Protection", layer: "application" },
  {
    host: {
      when: body(/^\s{0,5}Host not permitted\s{0,5}$|attack prevented by Rack::Protection::HostAuthorization/i),
      cause: "headers",
      strength: "decisive",
      because: "Sinatra's host authorization does not know the host name of the request.",
      source: "https://github.com/sinatra/sinatra/blob/HEAD/README.md",
    },
    origin: {
      when: body(/attack prevented by Rack::Protection::(?:HttpOrigin|RemoteReferrer|JsonCsrf)/),
      cause: "cors",
      strength: "decisive",
      because: "Rack::Protection refuses the Origin or Referer of the request.",
      source: "https://github.com/sinatra/sinatra/blob/HEAD/rack-protection/lib/rack/protection/base.rb",
    },
    token: {
      when: body(/attack prevented by Rack::Protection::\w{1,40}/),
      cause: "headers",
      strength: "strong",
      because: "Rack::Protection stopped the request; its log names the check.",
      source: "https://github.com/sinatra/sinatra/blob/HEAD/rack-protection/lib/rack/protection/base.rb",
      also: { cors: "weak", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  host: {
    headline: "Sinatra refuses the host name of this request.",
    meaning:
      "Since version 4.1, in development only localhost, names under .localhost and .test, and plain addresses are permitted. `X-Forwarded-Host` is checked as well.",
    fix: [
      {
        do: "If you are the owner: permit the host.",
        snippet: 'set :host_authorization, { permitted_hosts: ["app.example.com"] }',
      },
    ],
  },
  origin: {
    headline: "Rack::Protection does not accept where the request comes from.",
    meaning: "The client sees only Forbidden; this line is in the server's log.",
    fix: [
      { do: "Permit the origin.", snippet: 'set :protection, permitted_origins: ["https://app.example.com"]' },
      "Permitted origins do not open JsonCsrf and RemoteReferrer, which want a Referer of the same host: hand on Host, or send `X-Requested-With: XMLHttpRequest` for JSON.",
      "Behind a TLS proxy, hand on `X-Forwarded-Proto` and Host: the check compares Origin with the base URL.",
    ],
  },
  token: {
    headline: "Rack::Protection stopped the request.",
    meaning:
      "AuthenticityToken and RemoteToken miss the form's token; SessionHijacking saw another client with the same session; CookieTossing saw the session cookie twice; IPSpoofing found `X-Real-IP` or `Client-IP` missing in `X-Forwarded-For`.",
    fix: [
      "Read which check the log names.",
      "For a token: send the field `authenticity_token` or `X-CSRF-Token` with the session cookie.",
      { do: "Turn off one check, not all.", snippet: "set :protection, except: :ip_spoofing" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  host: {
    matches: ["HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nHost not permitted"],
    ignores: ["Invalid Host header"],
  },
  origin: {
    matches: ["W, [2026-01-05T10:11:12.000000 #1]  WARN -- : attack prevented by Rack::Protection::HttpOrigin"],
  },
  token: { matches: ["attack prevented by Rack::Protection::AuthenticityToken"] },
};
