import { all, any, body, type Matcher, member } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const rfc = "https://www.rfc-editor.org/rfc/rfc8555#section-6.7";
const limits = "https://letsencrypt.org/docs/rate-limits/";
const boulder = "https://github.com/letsencrypt/boulder/blob/HEAD";

/** An ACME problem's type, alone or as a client prints it. */
function problem(name: string): Matcher {
  return body(new RegExp(`\\burn:(?:ietf:params:)?acme:error:${name}\\b`, "i"));
}

const anyProblem = any(
  body(/\burn:(?:ietf:params:)?acme:error:/i),
  body(/\bacme-challenge\b|\bcertbot\b|letsencrypt|Let.{1,6}s\s+Encrypt/i),
);

export const refusals = vendor(
  {
    name: "ACME (Let's Encrypt and others)",
    layer: "application",
    seen: any(body(/\burn:(?:ietf:params:)?acme:error:/i)),
    ids: ["boulder-requester"],
  },
  {
    "old-protocol": {
      when: body(
        /Account\s+creation\s+on\s+ACMEv1\s+is\s+disabled|ACMEv1\s+(?:API\s+)?(?:is\s+)?(?:deprecated|disabled)/i,
      ),
      cause: "resource",
      strength: "decisive",
      because: "Let's Encrypt switched the first version of the protocol off.",
      source: "https://github.com/letsencrypt/website/blob/HEAD/content/en/docs/acme-protocol-updates.md",
      actor: "you",
    },
    "account-paused": {
      when: body(/account\s+is\s+temporarily\s+prevented\s+from\s+requesting\s+certificates/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "Let's Encrypt paused this account for the name, after very many failed validations in a row.",
      source: limits,
      actor: "you",
      retry: "no",
    },
    "rate-limited": {
      when: any(
        problem("rateLimited"),
        body(
          inARow(
            /too\s+many\s+/i,
            oneOf(
              /certificates\s+(?:\(\d+\)\s+)?already\s+issued|failed\s+authorizations\s+(?:\(\d+\)\s+for|recently)/i,
              /new\s+orders\s+(?:\(\d+\)|recently)|new\s+registrations\s+\(\d+\)|registrations\s+for\s+this\s+IP/i,
            ),
          ),
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "The certificate authority says that one of its limits is reached.",
      source: limits,
      retry: "after",
    },
    "caa-record": {
      when: any(problem("caa"), body(/CAA\s+record\s+for\s+\S{1,255}\s+prevents\s+issuance|\brechecking\s+caa\b/i)),
      cause: "permissions",
      strength: "strong",
      because: "A CAA record in the domain's DNS names other certificate authorities as allowed.",
      source: "https://letsencrypt.org/docs/caa/",
      also: { "server-config": "moderate" },
      actor: "you",
    },
    "external-account": {
      when: any(
        problem("externalAccountRequired"),
        body(/must\s+include\s+a\s+value\s+for\s+the\s+\W{0,2}externalAccountBinding/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "This certificate authority takes new accounts only with a key that it gave out before.",
      source: rfc,
    },
    "secondary-validation": {
      when: all(
        body(/During\s+secondary\s+validation/i),
        any(body(/acme-challenge|urn:(?:ietf:params:)?acme:error:/i)),
      ),
      cause: "ip-block",
      strength: "strong",
      because:
        "The first check passed and the one from other places did not: something before the server refuses by address.",
      source: `${boulder}/va/va.go`,
      also: { geo: "strong", "server-config": "moderate" },
      layer: "gateway",
      actor: "api-owner",
    },
    "challenge-file-refused": {
      when: body(
        inARow(
          /Invalid\s+response\s+from\s+https?:\/\/(?<host>[^/\s]{1,255})\/\S{0,300}?acme-challenge\//i,
          /[\s\S]{0,200}?/i,
          oneOf(
            /:\s{0,3}40[13]\b|\b40[13]\s+Forbidden/i,
            /<title>\s{0,3}(?:40[13]|Forbidden|Access\s+denied|Attention\s+Required|Just\s+a\s+moment)/i,
          ),
        ),
      ),
      cause: "server-config",
      strength: "strong",
      because:
        "It is {host}'s own web server that answered 403 to the check; the certificate authority only reports it.",
      source: `${boulder}/va/http.go`,
      also: { "ip-block": "moderate", geo: "weak" },
      layer: "gateway",
      actor: "api-owner",
    },
    "challenge-file-wrong": {
      when: body(
        oneOf(
          /Invalid\s+response\s+from\s+https?:\/\/(?<host>[^/\s]{1,255})\/\S{0,300}?acme-challenge/i,
          /key\s+authorization\s+file\s+from\s+the\s+server\s+did\s+not\s+match\s+this\s+challenge/i,
        ),
      ),
      cause: "server-config",
      strength: "strong",
      because:
        "The check of the domain got another answer than the challenge's file: the domain's own web server sent it.",
      source: `${boulder}/va/http.go`,
      also: { resource: "moderate" },
      layer: "gateway",
      actor: "api-owner",
    },
    "challenge-record-wrong": {
      when: body(/(?:Incorrect|No(?:\s+valid)?)\s+TXT\s+record\s[^\n]{0,300}?(?:_acme-challenge|DNS-PERSIST-01)/i),
      cause: "server-config",
      strength: "strong",
      because: "The certificate authority did not find the record that proves control of the domain.",
      source: `${boulder}/va/dns.go`,
      also: { resource: "weak" },
      actor: "you",
    },
    "name-refused": {
      when: any(
        problem("rejectedIdentifier"),
        problem("unsupportedIdentifier"),
        body(
          oneOf(
            /ACME\s+server\s+refuses\s+to\s+issue\s+a\s+certificate\s+for\s+this\s+domain\s+name/i,
            /ACME\s+server\s+has\s+disabled\s+this\s+identifier\s+type/i,
            /Domain\s+name\s+does\s+not\s+end\s+with\s+a\s+valid\s+public\s+suffix/i,
          ),
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The certificate authority does not issue for this name, whoever asks.",
      source: rfc,
      also: { permissions: "weak", geo: "weak" },
      actor: "you",
    },
    "account-not-valid": {
      when: any(
        body(/Account\s+is\s+not\s+valid,\s+has\s+status\s+\W{0,2}\w{3,20}/i),
        problem("accountDoesNotExist"),
        all(anyProblem, body(/No\s+registration\s+exists\s+matching\s+provided\s+key/i)),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The certificate authority has no live account for the key that signed the request.",
      source: `${boulder}/wfe2/verify.go`,
    },
    "order-not-ready": {
      when: problem("orderNotReady"),
      cause: "resource",
      strength: "decisive",
      because: "The order is not in the state that this step needs.",
      source: rfc,
      actor: "you",
    },
    "too-new": {
      when: body(/\bis\s+too\s+new\s+for\s+GET\s+API\b/i),
      cause: "resource",
      strength: "decisive",
      because: "The address that needs no signature gives out only what is some hours old.",
      source: `${boulder}/wfe2/wfe.go`,
      actor: "you",
    },
    "not-your-own": {
      when: all(
        anyProblem,
        body(
          oneOf(
            /account\s+(?:in\s+use\s+)?did\s+not\s+(?:issue|request)\s+(?:the\s+|specified\s+)?certificate/i,
            /does\s+not\s+control\s+all\s+identifiers\s+in\s+cert|account\s+ID\s+doesn.{1,6}t\s+match/i,
            /CSR\s+does\s+not\s+specify\s+same\s+identifiers|not\s+permitted\s+to\s+use\s+certificate\s+profile/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The account is known, and the order, certificate or profile is not its own.",
      source: `${boulder}/wfe2/wfe.go`,
      actor: "you",
    },
    "terms-or-action": {
      when: problem("userActionRequired"),
      cause: "permissions",
      strength: "strong",
      because: "The certificate authority waits for a step of yours, such as accepting new terms.",
      source: rfc,
      actor: "you",
    },
    "bad-nonce": {
      when: problem("badNonce"),
      cause: "token-expired",
      strength: "strong",
      because: "The request used a nonce that is not valid any more.",
      source: rfc,
      also: { headers: "weak" },
      retry: "maybe",
      actor: "you",
    },
    "no-authorization": {
      when: body(/No\s+authorization\s+provided\s+for\s+name\b/i),
      cause: "permissions",
      strength: "strong",
      because: "The certificate authority knows the account, which holds no authorization for this name.",
      source: "https://www.rfc-editor.org/rfc/rfc8555#section-7.6",
      also: { authentication: "weak" },
      actor: "you",
    },
    unauthorized: {
      when: any(problem("unauthorized"), all(member("type", /acme:error:unauthorized$/i))),
      cause: "server-config",
      strength: "moderate",
      because: "In ACME this mostly says that the check of the domain failed, not that your account lacks a right.",
      source: rfc,
      also: { authentication: "moderate", permissions: "moderate", "ip-block": "weak" },
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "old-protocol": {
    headline: "Let's Encrypt no longer speaks the protocol of your client.",
    meaning: "Version 1 of ACME is gone. The account and the domain are not the problem.",
    fix: [
      "Update the client: certbot, acme.sh and others have used version 2 for years.",
      "Look for `acme-v01.api.letsencrypt.org` in its settings and remove it; the directory is `https://acme-v02.api.letsencrypt.org/directory`.",
    ],
  },
  "account-paused": {
    headline: "Let's Encrypt paused your account for this name.",
    meaning: "A client went on asking for a name whose checks always fail. Waiting does not end the pause.",
    fix: [
      "Find out why the checks fail; use the staging environment until they pass.",
      "Then open the address that the message names, and lift the pause there.",
      "Remove names that no longer point at your server from the client's list.",
    ],
  },
  "rate-limited": {
    headline: "The certificate authority's rate limit stopped you.",
    meaning:
      "The message names the limit and the time after which it lets you on. Revoking certificates does not set it back, and asking again while checks fail counts too.",
    fix: [
      "Wait until the time in the message.",
      {
        do: "Test against the staging environment.",
        snippet: "certbot renew --dry-run",
      },
      "Keep the certificates and the account between deployments: containers that start empty ask for new ones each time.",
      "For the exact set of names: a renewal is what is counted, so look which program asks so often.",
    ],
  },
  "caa-record": {
    headline: "A CAA record of the domain forbids this certificate authority.",
    meaning: "The domain's DNS lists who may issue certificates. The web server and the account play no part.",
    fix: [
      { do: "Look at the record, also at the parent domain.", snippet: "dig +short CAA example.com" },
      'Add `0 issue "letsencrypt.org"`, or the name that your certificate authority documents.',
      "For wildcards look at `issuewild`; for an `accounturi` check that it is your account's.",
    ],
  },
  "external-account": {
    headline: "The certificate authority wants an external account binding.",
    meaning: "It links ACME accounts with accounts on its web site. Without its key nobody can register.",
    fix: [
      "Get the key id and the HMAC key from the certificate authority's console.",
      {
        do: "Hand them to the client.",
        snippet: "certbot register --eab-kid KEY_ID --eab-hmac-key HMAC_KEY --server DIRECTORY_URL",
      },
    ],
  },
  "secondary-validation": {
    headline: "The check of the domain failed from some of the places it is made from.",
    meaning:
      "The certificate authority looks at the domain from several places in the world. A country filter, a firewall's list or a bot protection lets some of them in and others not.",
    fix: [
      "Let `/.well-known/acme-challenge/` through for every address and country; the places are not published.",
      "Look at country rules at the CDN and the firewall first.",
      "Check that all name servers give the same answer everywhere, also over IPv6.",
      "Or use the DNS challenge, which needs no open web server.",
    ],
  },
  "challenge-file-refused": {
    headline: "The domain's own web server refused the certificate authority's check.",
    meaning:
      "The 403 comes from your side, and not from the certificate authority. A rule for dot directories, file permissions, a login, a bot protection or a country filter are usual.",
    fix: [
      {
        do: "Put a file there and fetch it from outside.",
        snippet: "curl -i http://example.com/.well-known/acme-challenge/test",
      },
      {
        do: "In nginx, let the path through before rules for hidden files.",
        snippet: "location ^~ /.well-known/acme-challenge/ { allow all; }",
      },
      "Check that the web server's account may read the whole path to the webroot.",
      "Exempt the path from logins, redirects to another host, bot challenges and country rules.",
      "Or use the DNS challenge.",
    ],
  },
  "challenge-file-wrong": {
    headline: "The certificate authority did not find the challenge's file at the domain.",
    meaning:
      "The account is good. The request for the file reached another server, another virtual host or a wrong directory.",
    fix: [
      { do: "See who answers.", snippet: "curl -i http://example.com/.well-known/acme-challenge/test" },
      {
        do: "Compare the addresses, also the IPv6 one, with your server's.",
        snippet: "dig +short A example.com; dig +short AAAA example.com",
      },
      "Check that the client's webroot is the directory that port 80 of this host serves.",
      "Look for redirects and for a proxy that takes the path.",
    ],
  },
  "challenge-record-wrong": {
    headline: "The DNS record that proves the domain is missing or old.",
    meaning: "The certificate authority read other values than the client set, or none.",
    fix: [
      { do: "See what the world sees.", snippet: "dig +short TXT _acme-challenge.example.com @1.1.1.1" },
      "Give the name servers time: raise the client's propagation wait.",
      "Remove left-over records, and check that the record stands in the zone that is really delegated.",
    ],
  },
  "name-refused": {
    headline: "The certificate authority does not issue for this name.",
    meaning:
      "The name is not public, is on the certificate authority's list of refused names, or is of a kind that it does not support. Another account does not help.",
    fix: [
      "Read the name in the message: `localhost`, `.local` and addresses of private networks get no public certificate.",
      "For a cloud's default name, such as one of amazonaws.com, use a domain of your own.",
      "For internal names run a certificate authority of your own.",
    ],
  },
  "account-not-valid": {
    headline: "The certificate authority does not know your account's key.",
    meaning:
      "The account was deactivated, belongs to another certificate authority or to staging, or the key was replaced.",
    fix: [
      "Check that the client speaks to the directory that the account was made at; staging and production are apart.",
      { do: "Register anew.", snippet: "certbot register --server https://acme-v02.api.letsencrypt.org/directory" },
      "For a client with stored state, remove the old account from it first.",
    ],
  },
  "order-not-ready": {
    headline: "The certificate order is not ready for this step.",
    meaning: "A check failed or is still running, or the order was finished already. No right is missing.",
    fix: [
      "Fetch the order and its authorizations: the failed one says why.",
      "Begin a new order; an invalid one cannot be repaired.",
      "Do not run two clients for the same name at the same time.",
    ],
  },
  "too-new": {
    headline: "Ask for this certificate with a signed request.",
    meaning: "Paths under `/get/` need no account and hold only what is older. ACME clients ask by POST-as-GET.",
    fix: [
      "Use the address that the order names, under `/acme/`, and sign the request.",
      "Or wait as long as the message says.",
    ],
  },
  "not-your-own": {
    headline: "The order or certificate belongs to another ACME account.",
    meaning: "The account that signed the request is known, and is not the one that may do this.",
    fix: [
      "Use the account that made the order or certificate.",
      "To revoke, sign with that account, with the certificate's own key, or with an account that proved all its names.",
      "Ask in the signing request for exactly the names of the order.",
    ],
  },
  "terms-or-action": {
    headline: "The certificate authority wants you to do something first.",
    meaning: "The response links to a page that says what, mostly new terms to accept.",
    fix: ["Open the address in the problem's `instance` or in the Link header, and follow it.", "Then try again."],
  },
  "bad-nonce": {
    headline: "The ACME request used an old nonce.",
    meaning: "Each answer brings a fresh one in Replay-Nonce. Clients are expected to try again with it.",
    fix: [
      "Try again with the Replay-Nonce of this very answer.",
      "When it happens always, look for a proxy that caches or for several clients that share one state.",
    ],
  },
  "no-authorization": {
    headline: "Your ACME account holds no authorization for this name.",
    meaning:
      "To revoke a certificate, an account must have issued it or be authorized for every name in it. Another account of yours may be.",
    fix: [
      "Use the account that the certificate was issued to.",
      "Or prove control of the name with this account first; or sign the revocation with the certificate's own key.",
    ],
  },
  unauthorized: {
    headline: "The certificate authority could not confirm that you control the domain.",
    meaning: "The text after the type says what was wrong: with the file, with the DNS record, or with the account.",
    fix: [
      "Read `detail`: an address in it is the one that was fetched and refused.",
      { do: "Fetch it yourself from outside.", snippet: "curl -i http://example.com/.well-known/acme-challenge/test" },
      "When the detail speaks of the account, check that it was made at this directory and is active.",
    ],
  },
};

const challenge = "http://example.com/.well-known/acme-challenge/EXAMPLE-token";

export const samples: Samples<typeof refusals> = {
  "old-protocol": {
    matches: [
      '{"type":"urn:acme:error:unauthorized","detail":"Account creation on ACMEv1 is disabled. Please upgrade your ACME client to a version that supports ACMEv2 / RFC 8555.","status":403}',
    ],
  },
  "account-paused": {
    matches: [
      '{"type":"urn:ietf:params:acme:error:rateLimited","detail":"Your account is temporarily prevented from requesting certificates for example.com and possibly others. Please visit: https://portal.example.org/sfe/v1/unpause?jwt=EXAMPLE","status":429}',
    ],
  },
  "rate-limited": {
    matches: [
      '{"type":"urn:ietf:params:acme:error:rateLimited","detail":"too many certificates (5) already issued for this exact set of identifiers in the last 168h0m0s, retry after 2026-11-21 10:11:12 UTC","status":429}',
      'An unexpected error occurred:\nToo many failed authorizations (5) for "example.com" in the last 1h0m0s, retry after 2026-11-20 11:00:00 UTC',
    ],
    ignores: ['{"error":"too many requests"}'],
  },
  "caa-record": {
    matches: [
      "urn:ietf:params:acme:error:caa :: Certification Authority Authorization (CAA) records forbid the CA from issuing a certificate :: CAA record for example.com prevents issuance",
    ],
  },
  "external-account": {
    matches: [
      '{"type":"urn:ietf:params:acme:error:externalAccountRequired","detail":"The request must include a value for the \\"externalAccountBinding\\" field","status":403}',
    ],
  },
  "secondary-validation": {
    matches: [
      `Type: unauthorized\n  Detail: During secondary validation: 192.0.2.7: Invalid response from ${challenge}: 403`,
    ],
    ignores: [`Detail: 192.0.2.7: Invalid response from ${challenge}: 403`],
  },
  "challenge-file-refused": {
    matches: [
      `{"type":"urn:ietf:params:acme:error:unauthorized","detail":"192.0.2.7: Invalid response from ${challenge}: 403","status":403}`,
      `Detail: Invalid response from ${challenge} [192.0.2.7]: "<html>\\r\\n<head><title>403 Forbidden</title></head>"`,
    ],
    ignores: [`Detail: 192.0.2.7: Invalid response from ${challenge}: 404`],
  },
  "challenge-file-wrong": {
    matches: [
      `Failed authorization procedure. example.com (http-01): urn:ietf:params:acme:error:unauthorized :: The client lacks sufficient authorization :: Invalid response from ${challenge}: 404`,
    ],
  },
  "challenge-record-wrong": {
    matches: [
      '{"type":"urn:ietf:params:acme:error:unauthorized","detail":"Incorrect TXT record \\"abc\\" found at _acme-challenge.example.com","status":403}',
      "Detail: No TXT record found at _acme-challenge.example.com",
    ],
  },
  "name-refused": {
    matches: [
      '{"type":"urn:ietf:params:acme:error:rejectedIdentifier","detail":"Invalid identifiers requested :: Cannot issue for \\"localhost\\": Domain name needs at least one dot","status":400}',
      "The ACME server refuses to issue a certificate for this domain name, because it is forbidden by policy",
    ],
  },
  "account-not-valid": {
    matches: [
      '{"type":"urn:ietf:params:acme:error:unauthorized","detail":"Account is not valid, has status \\"deactivated\\"","status":403}',
    ],
  },
  "order-not-ready": {
    matches: [
      '{"type":"urn:ietf:params:acme:error:orderNotReady","detail":"Order\'s status (\\"invalid\\") is not acceptable for finalization","status":403}',
    ],
  },
  "too-new": {
    matches: [
      '{"type":"urn:ietf:params:acme:error:unauthorized","detail":"Order is too new for GET API. You should only use this non-standard API to access resources created more than 1h0m0s ago","status":403}',
    ],
  },
  "not-your-own": {
    matches: [
      '{"type":"urn:ietf:params:acme:error:unauthorized","detail":"Account in use did not issue specified certificate","status":403}',
    ],
  },
  "terms-or-action": {
    matches: [
      '{"type":"urn:ietf:params:acme:error:userActionRequired","detail":"Terms of service have changed","status":403}',
    ],
  },
  "bad-nonce": {
    matches: [
      '{"type":"urn:ietf:params:acme:error:badNonce","detail":"JWS has an invalid anti-replay nonce","status":400}',
    ],
  },
  "no-authorization": {
    matches: [
      '{"type":"urn:ietf:params:acme:error:unauthorized","detail":"No authorization provided for name example.org","status":403}',
    ],
    ignores: ["No authorization provided"],
  },
  unauthorized: {
    matches: [
      '{"type":"urn:ietf:params:acme:error:unauthorized","detail":"The client lacks sufficient authorization","status":403}',
    ],
    ignores: ['{"type":"unauthorized","detail":"The client lacks sufficient authorization"}'],
  },
};
