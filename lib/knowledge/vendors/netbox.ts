import { all, any, body, header, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(
  body(/\bpy?netbox\b|netbox_community|The request failed with code 403 Forbidden/i),
  header("api-version", /^[2-9]\.\d{1,2}$/),
  url(/\/api\/(?:dcim|ipam|circuits|tenancy|virtualization|wireless|extras)\//),
);

export const refusals = vendor(
  { name: "NetBox", layer: "application", seen: body(/\bpy?netbox\b/i) },
  {
    "source-ip": {
      when: body(
        /Source\s+IP\s+(?<address>[\da-f.:]{3,45})\s+is\s+not\s+permitted\s+to\s+authenticate\s+using\s+this\s+token/i,
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The token may be used from certain networks, and {address} is in none of them.",
      source: "https://github.com/netbox-community/netbox/blob/HEAD/netbox/netbox/api/authentication.py",
      actor: "account-admin",
    },
    "client-address": {
      when: body(/Client\s+IP\s+address\s+could\s+not\s+be\s+determined\s+for\s+validation/i),
      cause: "server-config",
      strength: "decisive",
      because: "The token is bound to networks, and the server was not told the client's address.",
      source: "https://github.com/netbox-community/netbox/blob/HEAD/netbox/netbox/api/authentication.py",
      also: { headers: "moderate", "ip-block": "against" },
    },
    "authorization-form": {
      when: body(
        inARow(
          /Invalid\s+authorization\s+header:\s+/i,
          oneOf(
            /Must\s+be\s+in\s+the\s+form\s+.{0,3}Bearer\s+<key>|Token\s+contains\s+invalid\s+characters/i,
            /Could\s+not\s+parse\s+key\s+from\s+v2\s+token/i,
          ),
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "NetBox could not read the Authorization header that was sent.",
      source: "https://github.com/netbox-community/netbox/blob/HEAD/netbox/netbox/api/authentication.py",
    },
    "token-expired": {
      when: all(mark, member("detail", /^Token expired$/i)),
      cause: "token-expired",
      strength: "decisive",
      because: "The token's expiry time has passed.",
      source: "https://github.com/netbox-community/netbox/blob/HEAD/netbox/netbox/api/authentication.py",
    },
    "token-unknown": {
      when: all(mark, member("detail", /^(?:Invalid (?:v[12] )?token|Token disabled|User inactive)\.?$/i)),
      cause: "authentication",
      strength: "decisive",
      because: "NetBox does not know this token, or it or its user was switched off.",
      source: "https://github.com/netbox-community/netbox/blob/HEAD/netbox/netbox/api/authentication.py",
    },
    "missing-permission": {
      when: all(
        mark,
        body(
          oneOf(
            inARow(
              /This\s+/i,
              oneOf(
                /token\s+does\s+not\s+permit\s+write\s+operations/i,
                /user\s+does\s+not\s+have\s+permission\s+to\s+(?:create\s+tokens|run\s+this\s+script|synchronize)/i,
              ),
            ),
            /Missing\s+permission:/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "NetBox knows the caller, and the token or user lacks this right.",
      source: "https://github.com/netbox-community/netbox/blob/HEAD/netbox/extras/api/views.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "source-ip": {
    headline: "NetBox does not take this token from your address.",
    meaning:
      "The token is bound to a list of networks. NetBox sees the address that your proxy passes on, which may be the proxy's own.",
    fix: [
      "Compare the address in the answer with yours; when it is a proxy's, have the proxy pass on the client's address.",
      "Add your network to the token's allowed IPs, or make a token for this machine.",
    ],
  },
  "client-address": {
    headline: "NetBox cannot tell your address, because its web server does not pass it on.",
    meaning:
      "The token has allowed IPs, so NetBox has to know who calls. The web server in front of it sets no header with the address. A new token with the same list is refused too.",
    fix: [
      {
        do: "On the web server in front of NetBox, set the address anew: NetBox believes the first one it finds, and a caller could make that up.",
        snippet: "proxy_set_header X-Real-IP $remote_addr;\nproxy_set_header X-Forwarded-For $remote_addr;",
      },
      "Until then, use a token without allowed IPs, if your rules permit it.",
    ],
  },
  "authorization-form": {
    headline: "The Authorization header has not the form that NetBox reads.",
    meaning:
      "NetBox has two kinds of token. An old one (v1) is sent alone after the word `Token`. A new one (v2, from NetBox 4.5 on) is sent after `Bearer`: `nbt_`, its key, a point and the secret.",
    fix: [
      { do: "Send an old token so.", snippet: 'curl -H "Authorization: Token $TOKEN" {url}' },
      {
        do: "Send a new one with `nbt_` and its key.",
        snippet: 'curl -H "Authorization: Bearer nbt_$KEY.$TOKEN" {url}',
      },
      "Look for a line break or a space in the variable that holds the token.",
    ],
  },
  "token-expired": {
    headline: "The NetBox token has expired.",
    meaning: "An API token in NetBox can carry a last day. After it every call is refused, whatever the user may do.",
    fix: [
      "Sign in to NetBox, open your API tokens, and give the token a later day or make a new one.",
      "Put the new token where the program reads it, and note its last day.",
    ],
  },
  "token-unknown": {
    headline: "NetBox does not accept this API token.",
    meaning:
      "The token is in no record, was disabled, or belongs to a user who was. A new token without `nbt_` in front is looked up as an old one: Invalid v1 token. What the user may do plays no part yet.",
    fix: [
      "Make a token in your NetBox profile, and copy all of it; the key in `configuration.py` is none.",
      "See whether the token is enabled and its user active.",
      "After NetBox was moved or restored, bring back `API_TOKEN_PEPPERS`: without the old values no v2 token fits, and all must be made anew.",
    ],
  },
  "missing-permission": {
    headline: "Your NetBox token or user may not do this.",
    meaning:
      "The token was accepted. It is read-only, or the user has no permission for this action on this kind of object.",
    fix: [
      "For a change, use a token with write enabled.",
      "Ask an administrator for the object permission that the answer names.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "source-ip": {
    matches: [
      '{"detail":"Source IP 192.0.2.9 is not permitted to authenticate using this token."}',
      "pynetbox.core.query.RequestError: The request failed with code 403 Forbidden: {'detail': 'Source IP 2001:db8::9 is not permitted to authenticate using this token.'}",
    ],
    ignores: ['{"detail":"Source IP is not permitted."}'],
  },
  "client-address": {
    matches: [
      '{"detail":"Client IP address could not be determined for validation. Check that the HTTP server is correctly configured to pass the required header(s)."}',
    ],
    ignores: ['{"detail":"Client address unknown"}'],
  },
  "authorization-form": {
    matches: [
      '{"detail":"Invalid authorization header: Must be in the form \\"Bearer <key>.<token>\\" or \\"Token <token>\\""}',
      "{'detail': \"Invalid authorization header: Could not parse key from v2 token. Did you mean to use 'Token' instead of 'Bearer'?\"}",
    ],
    ignores: ['{"detail":"Invalid authorization header."}'],
  },
  "token-expired": {
    matches: [
      {
        evidence:
          'HTTP/1.1 403 Forbidden\nContent-Type: application/json\nAPI-Version: 4.1\n\n{"detail":"Token expired"}',
        request: "",
      },
      "pynetbox.core.query.RequestError: The request failed with code 403 Forbidden: {'detail': 'Token expired'}",
    ],
    ignores: ['{"detail":"Token expired"}'],
  },
  "token-unknown": {
    matches: [
      "RequestError: The request failed with code 403 Forbidden: {'detail': 'Invalid token'}\n  File \"/app/pynetbox/core/query.py\", line 271",
      {
        evidence:
          'HTTP/1.1 403 Forbidden\nAPI-Version: 4.5\nContent-Type: application/json\n\n{"detail":"Invalid v2 token"}',
        request: "",
      },
    ],
    ignores: ['{"detail":"Invalid token"}'],
  },
  "missing-permission": {
    matches: [
      "pynetbox: The request failed with code 403 Forbidden: {'detail': 'This token does not permit write operations (running a script).'}",
    ],
    ignores: ['{"detail":"Missing permission: view"}'],
  },
};
