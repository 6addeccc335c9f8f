import { all, any, body, not, requestHeader, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

/** The answer, which says less than the log: the same words for every rule and every caller. */
const answer = body(/Forbidden\s+request:\s+\/\S{1,200}\s+\(method\s+:\w{1,10}\)/i);

export const refusals = vendor(
  { name: "Puppet Server", layer: "application" },
  {
    "token-refused": {
      when: body(/\(method\s+:\w{1,10}\)\.\s+RBAC\s+Message/),
      cause: "authentication",
      strength: "strong",
      because: "The service that checks tokens did not take the one in X-Authentication.",
      source:
        "https://github.com/puppetlabs/trapperkeeper-authorization/blob/HEAD/src/puppetlabs/trapperkeeper/authorization/rules.clj",
      also: { "token-expired": "moderate" },
    },
    "not-authenticated": {
      when: any(
        body(/\(authenticated:\s+false\)\s+denied\s+by\s+rule/i),
        all(
          answer,
          not(any(requestHeader("x-authentication"), requestHeader("x-client-verify"))),
          without(requestHeader("user-agent", /^Puppet/i)),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The caller showed no client certificate that the server trusts, and the rule wants one.",
      source:
        "https://github.com/puppetlabs/trapperkeeper-authorization/blob/HEAD/src/puppetlabs/trapperkeeper/authorization/rules.clj",
      also: { permissions: "moderate" },
    },
    "no-rule": {
      when: any(
        body(/denied\s+by\s+rule\s+.{0,6}puppetlabs\s+deny\s+all/i),
        body(/global\s+deny\s+all\s+-\s+no\s+rules\s+matched/i),
      ),
      cause: "server-config",
      strength: "strong",
      because: "No rule of the server's `auth.conf` lets anyone do this on this path.",
      source:
        "https://github.com/puppetlabs/trapperkeeper-authorization/blob/HEAD/src/puppetlabs/trapperkeeper/authorization/rules.clj",
      also: { permissions: "moderate", authentication: "against" },
    },
    "denied-by-rule": {
      when: any(body(/Forbidden\s+request:\s[^\n]{1,300}denied\s+by\s+rule\s+.{0,2}\S/i), answer),
      cause: "permissions",
      strength: "strong",
      because: "A rule of the server's `auth.conf` lists who may do this, and the caller is not among them.",
      source:
        "https://github.com/puppetlabs/trapperkeeper-authorization/blob/HEAD/src/puppetlabs/trapperkeeper/authorization/rules.clj",
      also: { "server-config": "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-refused": {
    headline: "Puppet Server did not accept the token.",
    meaning: "What stands after RBAC Message says why. No certificate was accepted in its place.",
    fix: [{ do: "Get a new token, and send it as `X-Authentication`.", snippet: "puppet access login" }],
  },
  "not-authenticated": {
    headline: "Puppet Server did not see a client certificate that it trusts.",
    meaning: "The caller was not authenticated. The rule allows certain certificates only.",
    fix: [
      {
        do: "Call with the agent's certificate.",
        snippet:
          "curl --cert $(puppet config print hostcert) --key $(puppet config print hostprivkey) --cacert $(puppet config print localcacert) {url}",
      },
      "Where a proxy ends TLS, have it pass the certificate's headers, and let the server trust them.",
      "See whether the certificate was signed by this CA and not revoked.",
    ],
  },
  "no-rule": {
    headline: "Puppet Server's `auth.conf` holds no rule for this path.",
    meaning:
      "The certificate was read. The last rule denies all that no earlier one allows, so a path for which a stanza is missing is refused to everyone.",
    fix: [
      "Read the line in the server's log; it names the caller, the path and the method.",
      {
        do: "Allow the name on exactly that path in `/etc/puppetlabs/puppetserver/conf.d/auth.conf`, between the package's rules and the last one (601 to 998), and reload.",
        snippet:
          '{ name: "allow my path", sort-order: 601, allow: ["client.example.com"], match-request: { path: "/puppet/v3/my_path", type: path } }',
      },
      "Keep the path narrow: the first rule that fits decides, so a wide one that stands earlier shuts out whom a later rule lets in.",
      "When a module writes that file, give the rule to the module.",
      "After an upgrade, compare the file with the one that the package brings.",
    ],
  },
  "denied-by-rule": {
    headline: "A rule in Puppet Server's `auth.conf` refuses this caller.",
    meaning:
      "The rule for this path allows other names: an agent may fetch its own catalog and no other's, and the CA's endpoints are for few. The answer does not name the rule; the server's log does.",
    fix: [
      "Read the line in the server's log; it names the caller, the path and the rule.",
      "Compare the name in the certificate with those that the rule allows.",
      "Add the name to the rule in `/etc/puppetlabs/puppetserver/conf.d/auth.conf` if it belongs there, and reload.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-refused": {
    matches: [
      "Forbidden request: /puppet/v3/environments (method :get). RBAC Message: The token has been revoked. Please see the server logs for details.",
    ],
    ignores: ["Forbidden request: /puppet/v3/environments (method :get). Please see the server logs for details."],
  },
  "not-authenticated": {
    matches: [
      "ERROR [qtp1-60] [p.t.a.rules] Forbidden request: 192.0.2.8(192.0.2.8) access to /puppet/v3/catalog/web1.example.com (method :get) (authenticated: false) denied by rule 'puppetlabs v3 catalog from agents'.",
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nServer: Jetty(9.4.44)\n\nForbidden request: /puppet/v3/status/web1 (method :get). Please see the server logs for details.",
        request: "curl -ik https://puppet.example.com:8140/puppet/v3/status/web1",
      },
    ],
    ignores: [
      {
        evidence: "Forbidden request: /puppet/v3/status/web2 (method :get). Please see the server logs for details.",
        request: "curl --cert web1.pem --key web1.key https://puppet.example.com:8140/puppet/v3/status/web2",
      },
      "Forbidden request: web1.example.com(192.0.2.8) access to /puppet-ca/v1/sign (method :post) (authenticated: true) denied by rule 'puppetlabs deny all'",
    ],
  },
  "no-rule": {
    matches: [
      "ERROR [qtp7-71] [p.t.a.rules] Forbidden request: puppet.example.com(192.0.2.3) access to /puppet-ca/v1/certificate_statuses/any_key (method :get) (authenticated: true) denied by rule 'puppetlabs deny all'.",
    ],
    ignores: [
      "Forbidden request: web1.example.com(192.0.2.8) access to /puppet/v3/report/web2 (method :put) (authenticated: true) denied by rule 'puppetlabs report'.",
    ],
  },
  "denied-by-rule": {
    matches: [
      "Error:\n    When attempting to sign certificate requests, received:\n      code: 403\n      body: Forbidden request: /puppet-ca/v1/sign (method :post). Please see the server logs for details.",
      "Forbidden request: web1.example.com(192.0.2.8) access to /puppet/v3/report/web2 (method :put) (authenticated: true) denied by rule 'puppetlabs report'.",
    ],
    ignores: ["Forbidden request"],
  },
};
