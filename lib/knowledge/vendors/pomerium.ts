import { all, any, body, header, setsCookie, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const texts403 = "https://github.com/pomerium/pomerium/blob/main/internal/httputil/httputil.go";
const pomerium = any(setsCookie(/^_pomerium/), header("x-pomerium-intercepted-response"), body(/\bpomerium\b/i));

export const refusals = vendor(
  { name: "Pomerium", layer: "identity", seen: pomerium, ids: ["x-request-id"] },
  {
    device: {
      when: any(
        body(/your\s+device\s+fails\s+to\s+meet\s+the\s+requirements\s+necessary\s+to\s+access\s+this\s+page/i),
        all(body(/device\s+not\s+authorized/i), pomerium),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Pomerium knows the user, whose device is not approved.",
      source: texts403,
    },
    "client-certificate": {
      when: all(
        body(/a\s+valid\s+client\s+certificate\s+is\s+required\s+to\s+access\s+this\s+page/i),
        any(pomerium, status(495)),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Pomerium got no client certificate, or one that it does not accept.",
      source: "https://www.pomerium.com/docs/reference/downstream-mtls-settings",
    },
    policy: {
      when: any(all(pomerium, status(403)), body(/(?:allow-why-false|deny-why-true)[^\]]{1,90}-unauthorized/)),
      cause: "permissions",
      strength: "strong",
      because: "Pomerium's policy of the route does not let this user in.",
      source: "https://github.com/pomerium/documentation/blob/main/content/docs/guides/jit.mdx",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  device: {
    headline: "Pomerium does not approve this device.",
    meaning: "The log-in worked; the route asks for a registered device of a certain kind.",
    fix: ["Register the device on the route's page .pomerium.", "Ask the administrator to approve it."],
  },
  "client-certificate": {
    headline: "Pomerium wants a client certificate.",
    meaning: "The route uses mutual TLS. A log-in alone does not help.",
    fix: [
      { do: "Send the certificate.", snippet: "curl --cert client.pem --key client.key {url}" },
      "Check that its authority is the one that the route trusts, and that it has not expired or been revoked.",
    ],
  },
  policy: {
    headline: "Pomerium's policy does not let you in.",
    meaning:
      "You are signed in; no rule of this route allows your account, group or claim. The service behind never saw the request.",
    fix: [
      "Open `/.pomerium` on the route's host to see which account and groups you have.",
      "Sign out there, and sign in with the right account.",
      "The administrator finds the reason in the authorize log under the request id.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  device: {
    matches: [
      "HTTP/1.1 450 \n\ndevice not authorized: your device fails to meet the requirements necessary to access this page, please contact your administrator for assistance",
    ],
    ignores: ['{"message":"device not authorized"}'],
  },
  "client-certificate": {
    matches: ["HTTP/1.1 495 \n\na valid client certificate is required to access this page"],
    ignores: ['{"message":"a valid client certificate is required to access this page"}'],
  },
  policy: {
    matches: [
      '{"level":"info","service":"authorize","path":"/","host":"app.example.com","allow":false,"allow-why-false":["claim-unauthorized","domain-unauthorized"],"deny":false,"message":"authorize check"}',
      "HTTP/2 403\nserver: envoy\nx-pomerium-intercepted-response: true\n\n<title>403 Forbidden</title>",
    ],
    ignores: ["HTTP/2 403\nserver: envoy\n\nRBAC: access denied"],
  },
};
