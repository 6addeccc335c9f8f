import { any, body } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Ruby on Rails", layer: "application" },
  {
    "host-authorization": {
      when: body(/Blocked hosts?: (?<host>[^\s<,]{1,255})/i),
      cause: "headers",
      strength: "decisive",
      because: "Rails does not know the host name {host} of the request.",
      actor: "api-owner",
      source: "https://guides.rubyonrails.org/configuring.html#actiondispatch-hostauthorization",
    },
    "csrf-origin": {
      when: any(
        body(/HTTP Origin header \((?<origin>[^)]{1,260})\) didn.{1,6}t match request\.base_url/i),
        body(/returned a .{1,6}(?<origin>null).{1,6} origin for a request with origin-based forgery protection/i),
      ),
      cause: "cors",
      strength: "decisive",
      because: "Rails compares Origin with its own base URL, and {origin} differs.",
      source:
        "https://github.com/rails/rails/blob/HEAD/actionpack/lib/action_controller/metal/request_forgery_protection.rb",
      also: { "server-config": "moderate" },
    },
    "cross-origin-script": {
      when: body(
        /Security warning: an embedded .{1,20}script.{1,10} tag on another site requested protected JavaScript\./,
      ),
      cause: "cors",
      strength: "decisive",
      because: "Rails refuses to give JavaScript to a script tag of another site.",
      source: "https://github.com/rails/rails/blob/HEAD/guides/source/security.md",
    },
    csrf: {
      when: body(
        oneOf(
          /ActionController::(?:InvalidAuthenticityToken|InvalidCrossOriginRequest)/,
          /Can.{1,6}t verify CSRF token authenticity/,
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Rails' forgery protection found no valid authenticity token, or took the request for another site's.",
      source: "https://github.com/rails/rails/blob/HEAD/guides/source/security.md",
      also: { cors: "weak" },
    },
    "cable-origin": {
      when: body(/Request origin not allowed: (?<origin>\S{1,260})/),
      cause: "cors",
      strength: "decisive",
      because: "Action Cable does not know the origin {origin}.",
      source: "https://github.com/rails/rails/blob/HEAD/guides/source/action_cable_overview.md",
    },
    pundit: {
      when: body(/Pundit::NotAuthorizedError|\bnot allowed to \w{0,60}Policy#?\w{0,60}/),
      cause: "permissions",
      strength: "decisive",
      because: "A Pundit policy denies the action.",
      source: "https://github.com/varvet/pundit/blob/HEAD/README.md",
    },
    cancan: {
      when: body(/CanCan::AccessDenied/),
      cause: "permissions",
      strength: "decisive",
      because: "The Ability class of CanCanCan denies the action.",
      source: "https://github.com/CanCanCommunity/cancancan/blob/HEAD/docs/handling_access_denied.md",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "host-authorization": {
    headline: "Rails refuses the host name of this request.",
    meaning:
      "HostAuthorization compares Host and `X-Forwarded-Host` with `config.hosts`, before any controller. In production the body is empty and only the log says so.",
    fix: [
      { do: "If you are the owner: allow the host.", snippet: 'config.hosts << "api.example.com"' },
      'Let health checks that use an address pass with `config.host_authorization = { exclude: ->(request) { request.path == "/up" } }`.',
      "Check what a proxy puts into Host and `X-Forwarded-Host`.",
    ],
  },
  "csrf-origin": {
    headline: "Rails does not accept the request's Origin.",
    meaning:
      "Mostly it is a proxy: Rails thinks that it serves http, while the browser says https, or the host is another one. The client answer may be 422.",
    fix: [
      {
        do: "Behind nginx, hand on scheme and host.",
        snippet: "proxy_set_header X-Forwarded-Proto $scheme;\nproxy_set_header Host $host;",
      },
      "With a TLS proxy, set `config.assume_ssl = true`.",
      "If the origin is null, relax the page's Referrer-Policy from no-referrer to same-origin.",
      "Do not turn `forgery_protection_origin_check` off before you have tried this.",
    ],
  },
  "cross-origin-script": {
    headline: "Rails refuses to serve this JavaScript to another site.",
    meaning:
      "A GET that answers with JavaScript and is no XHR could leak data, so Rails stops it. Crawlers that follow such links cause it too.",
    fix: [
      "Fetch it with XHR or fetch, and `X-Requested-With: XMLHttpRequest`.",
      "Answer with HTML or JSON at this path, when it should be open.",
      "Where it is meant for script tags, skip forgery protection for that action alone.",
    ],
  },
  csrf: {
    headline: "Rails' forgery protection refused the request.",
    meaning:
      "A request that writes needs the token of the session. A client with an API token should not reach this check at all. The status is 422 by default.",
    fix: [
      "In JavaScript, send `X-CSRF-Token` with the content of the meta tag csrf-token.",
      "Check that the session cookie comes back; behind a proxy a wrong scheme can lose it.",
      "When the message names Sec-Fetch-Site, a page of another site sent the request: list its origin in `protect_from_forgery trusted_origins:` if you trust it.",
      {
        do: "For a webhook, which has no session, skip the check in its controller and verify the sender's signature.",
        snippet: "skip_forgery_protection only: :stripe",
      },
      "For an API, inherit from ActionController::API, or use `protect_from_forgery with: :null_session`.",
    ],
  },
  "cable-origin": {
    headline: "Action Cable refuses the WebSocket's origin.",
    meaning: "The page that opens the socket must be of the same origin or of a listed one. The browser gets 404.",
    fix: [
      {
        do: "If you are the owner: allow the origin.",
        snippet: 'config.action_cable.allowed_request_origins = ["https://app.example.com"]',
      },
    ],
  },
  pundit: {
    headline: "A Pundit policy denies this action.",
    meaning: "The message names the policy and the query, such as update?.",
    fix: [
      "Read that method of the policy and compare it with the current user.",
      "Check that `current_user` is the one you think of.",
      "To answer 403 in place of 500, map Pundit::NotAuthorizedError to :forbidden in `rescue_responses`.",
    ],
  },
  cancan: {
    headline: "A CanCanCan ability denies this action.",
    meaning: "No rule of the current user's ability allows this action on this subject.",
    fix: [
      "Check in app/models/ability.rb what the current user can do.",
      "Where a rule has conditions, compare them with the record: another user's record is denied as well.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "host-authorization": {
    matches: [
      "HTTP/1.1 403 Forbidden\ncontent-type: text/plain; charset=UTF-8\n\nBlocked hosts: api.example.com\n\nTo allow requests to these hosts, make sure they are valid hostnames",
      "[ActionDispatch::HostAuthorization::DefaultResponseApp] Blocked hosts: abc.ngrok.example",
      "<h1>Blocked host: abc.example.com</h1><h2>To allow requests to abc.example.com, add the following to your environment configuration:</h2>",
    ],
    ignores: ['Blocked request. This host ("abc.example.com") is not allowed.'],
  },
  "csrf-origin": {
    matches: [
      "ActionController::InvalidAuthenticityToken (HTTP Origin header (https://app.example.com) didn't match request.base_url (http://app.example.com)):",
      "ActionController::InvalidAuthenticityToken (The browser returned a 'null' origin for a request with origin-based forgery protection turned on. This usually\nmeans you have the 'no-referrer' Referrer-Policy header enabled)",
    ],
  },
  "cross-origin-script": {
    matches: [
      "ActionController::InvalidCrossOriginRequest (Security warning: an embedded <script> tag on another site requested protected JavaScript. If you know what you're doing, go ahead and disable forgery protection on this action to permit cross-origin JavaScript embedding.):",
    ],
  },
  csrf: {
    matches: [
      "ActionController::InvalidAuthenticityToken (Can't verify CSRF token authenticity.):",
      "Can't verify CSRF token authenticity.",
    ],
  },
  "cable-origin": { matches: ["Request origin not allowed: https://app.example.com"] },
  pundit: { matches: ["Pundit::NotAuthorizedError (not allowed to PostPolicy#update? this Post):"] },
  cancan: {
    matches: ["CanCan::AccessDenied (You are not authorized to access this page.):"],
    ignores: [
      '{"message":"You are not authorized to access this page."}',
      '{"error":"You are not authorized to access this page."}',
    ],
  },
};
