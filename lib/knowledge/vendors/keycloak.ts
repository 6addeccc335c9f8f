import { all, any, body, header, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const bodies = "https://skycloak.io/blog/keycloak-403-forbidden-troubleshooting";
const authorization = "https://www.keycloak.org/docs/latest/authorization_services/index.html";

export const refusals = vendor(
  {
    name: "Keycloak",
    layer: "identity",
    seen: any(
      url(/\/realms\/[^/?#]{1,100}\/(?:protocol|account|broker|login-actions|authz)\b|\/admin\/realms\b/i),
      body(/[/]realms[/][\w.-]{1,100}[/]protocol[/]openid-connect/i),
      header("set-cookie", /^(?:KC_RESTART|KC_AUTH_SESSION_HASH|KEYCLOAK_(?:IDENTITY|SESSION))=/),
    ),
  },
  {
    "https-required": {
      when: any(
        member("error_description", /^HTTPS required$/i),
        body(/We\s+are\s+sorry[^a-z]{0,12}HTTPS\s+required/i),
      ),
      cause: "server-config",
      strength: "strong",
      because: "Keycloak says that the realm wants HTTPS, and that the request reached it over plain HTTP.",
      source: "https://github.com/keycloak/keycloak/issues/30112",
      also: { headers: "moderate" },
      actor: "api-owner",
    },
    "web-origin": {
      when: all(
        member("error", /^Invalid origin$/i),
        any(
          url(/\/realms\//),
          header("access-control-allow-origin"),
          body(/^\s*\{[^}]{0,40}Invalid origin[^}]{0,12}\}/i),
        ),
      ),
      cause: "cors",
      strength: "strong",
      because: "Keycloak says that the page's origin is not among the client's web origins.",
      source: bodies,
    },
    "realm-access": {
      when: any(
        member("error", /^No realm access$/i),
        body(/Token\s+issued\s+for\s+an\s+application\s+that\s+is\s+not\s+the\s+admin\s+console/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because:
        "The admin console's own endpoint refused: the account has no admin role in the realm, or the token belongs to another client.",
      source: bodies,
    },
    "admin-role": {
      when: any(
        all(
          member("error", /^(?:HTTP 403 Forbidden|unknown_error|Forbidden)$/),
          any(url(/\/admin\/realms\b/), body(/\/admin\/realms\/|keycloak/)),
        ),
        body(
          oneOf(
            /HTTP\s+403\s+Forbidden.{0,400}?org\.keycloak|keycloak.{0,200}?ForbiddenException:\s+HTTP\s+403/i,
            /keycloak\.exceptions\.\w{1,40}:\s+403:.{0,24}?unknown_error/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Keycloak's admin API accepted the token, but a role is missing in it.",
      source: "https://github.com/keycloak/keycloak/discussions/49145",
    },
    "policy-denied": {
      when: all(
        member("error", /^access_denied$/),
        member("error_description", /^(?:not_authorized|request_submitted)$/),
      ),
      cause: "permissions",
      strength: "decisive",
      because:
        "Keycloak's authorization services evaluated the policies and granted none of the permissions asked for.",
      source: authorization,
    },
    "registration-policy": {
      when: body(
        /Policy\s.{0,2}(?:Trusted Hosts|Allowed [\w ]{1,40}|Max Clients Limit|Consent Required)\S{0,2}\s+rejected/,
      ),
      cause: "permissions",
      strength: "strong",
      because: "Keycloak's policies for clients that register themselves refused this one.",
      source: "https://www.keycloak.org/securing-apps/client-registration",
      also: { "ip-block": "strong", authentication: "moderate" },
    },
    "client-flow": {
      when: member(
        "error_description",
        oneOf(
          /^Client (?:is )?not (?:allowed|enabled) (?:to|for) |^Client is not allowed to initiate/i,
          /^Public client not allowed|^Client does not have any service account/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Keycloak knows the client, and the grant it used is switched off for it.",
      source:
        "https://github.com/keycloak/keycloak/blob/HEAD/services/src/main/java/org/keycloak/protocol/oidc/grants/ClientCredentialsGrantType.java",
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "https-required": {
    headline: "Keycloak's realm refuses plain HTTP.",
    meaning:
      "The realm's setting Require SSL is on for callers outside private addresses. Behind a proxy it also comes when the proxy ends TLS and Keycloak does not learn of it. The password is not the problem.",
    fix: [
      "Call Keycloak by https.",
      {
        do: "Behind a proxy, let it send `X-Forwarded-Proto` and tell Keycloak to read it.",
        snippet: "bin/kc.sh start --proxy-headers xforwarded",
      },
      {
        do: "Only on a test machine: switch the demand off for the realm, here master.",
        snippet:
          "bin/kcadm.sh config credentials --server http://localhost:8080 --realm master --user admin\nbin/kcadm.sh update realms/master -s sslRequired=NONE",
      },
    ],
  },
  "web-origin": {
    headline: "Keycloak does not know the page that made this call.",
    meaning:
      "The browser sent an Origin that the client's Web origins do not hold. The same call from a server passes.",
    fix: [
      "In the admin console open Clients, your client, Settings, and add the page's origin to Web origins: scheme, host and port, no path and no slash at the end.",
      "A + there stands for the origins of all valid redirect URIs.",
    ],
  },
  "realm-access": {
    headline: "This token may not use Keycloak's admin console.",
    meaning:
      "The refused address belongs to the console. A script should call the admin REST API under `/admin/realms` instead.",
    fix: [
      "For a person: give the account an admin role of that realm, then sign in again.",
      "For a program: use /admin/realms/{realm}/… with a service account that holds realm-management roles.",
    ],
  },
  "admin-role": {
    headline: "Your Keycloak token lacks an admin role.",
    meaning:
      "The token is valid. The admin API wants roles of the client realm-management in that very realm; roles of another realm, or new ones that the token was issued before, do not count.",
    fix: [
      "For a service account: Clients, your client, Service accounts roles, Assign role, filter by clients, choose the role of realm-management (view-users, manage-users, …).",
      "For an administrator of the master realm: assign the roles of the client {realm}-realm.",
      "Fetch a new token and look into it: `resource_access` must hold realm-management.",
      "When it is missing, check Full scope allowed or the client's scope mappings.",
    ],
  },
  "policy-denied": {
    headline: "Keycloak's authorization policies denied this.",
    meaning:
      "The user is known. No permission with a granting policy exists for the resource and scope that were asked for.",
    fix: [
      "In the client open Authorization, Evaluate, and run it with the same user, resource and scope.",
      "Correct the policy or permission that it shows as DENY.",
      "In an adapter, check that the path and method are mapped to the right resource and scope.",
    ],
  },
  "registration-policy": {
    headline: "Keycloak does not let this client register itself.",
    meaning:
      "Without an initial access token, a client may register only from trusted hosts, with allowed scopes, and up to a number. By default no host is trusted, so the door is closed to everybody.",
    fix: [
      "Register the client in the admin console and give its id to the program.",
      "Or send an initial access token with the registration.",
      "If you are the owner: see Clients, Client registration, Anonymous access policies; Trusted Hosts wants the address that Keycloak sees, and the hosts of the redirect addresses.",
    ],
  },
  "client-flow": {
    headline: "Keycloak has this grant switched off for your client.",
    meaning: "The client exists, but may not use the flow that was tried. Other passwords or roles do not help.",
    fix: [
      "In Clients, your client, Settings, Capability config, switch on what the message names: Direct access grants, Standard flow, or Service accounts roles.",
      "For `client_credentials` the client must also be confidential: Client authentication on.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "https-required": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\nCache-Control: no-store\n\n{"error":"invalid_request","error_description":"HTTPS required"}',
      '<div id="kc-error-message">\n<p class="instruction">We are sorry...</p><p>x</p>\nWe are sorry...\nHTTPS required\n',
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"message":"HTTPS is required for this endpoint"}'],
  },
  "web-origin": {
    matches: ['HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"Invalid origin"}'],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"error":"Invalid origin","statusCode":403,"path":"/socket.io"}'],
  },
  "realm-access": {
    matches: [
      'HTTP/1.1 403 Forbidden\n\n{"error":"No realm access"}',
      '{"error":"Token issued for an application that is not the admin console: my-app"}',
    ],
  },
  "admin-role": {
    matches: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"unknown_error"}',
        request: "curl https://sso.example.com/auth/admin/realms/demo/users -H 'Authorization: Bearer EXAMPLE'",
      },
    ],
    ignores: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"HTTP 403 Forbidden"}',
      'HTTP/1.1 403 Forbidden\n\n{"error":"Forbidden"}',
    ],
  },
  "policy-denied": {
    matches: ['HTTP/1.1 403 Forbidden\n\n{"error":"access_denied","error_description":"not_authorized"}'],
    ignores: [
      'HTTP/1.1 403 Forbidden\n\n{"error":"access_denied","error_description":"The resource owner denied the request"}',
    ],
  },
  "registration-policy": {
    matches: [
      '{"error":"insufficient_scope","error_description":"Policy \'Trusted Hosts\' rejected request to client-registration service. Details: Host not trusted."}',
    ],
  },
  "client-flow": {
    matches: [
      'HTTP/1.1 400 Bad Request\n\n{"error":"unauthorized_client","error_description":"Client not allowed for direct access grants"}',
      '{"error":"unauthorized_client","error_description":"Client not enabled to retrieve service account"}',
    ],
    ignores: ['{"error":"unauthorized_client","error_description":"Invalid client or Invalid client credentials"}'],
  },
};
