import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "ingress-nginx", layer: "gateway" },
  {
    "client-certificate": {
      when: body(/^\s{0,5}client certificate unauthorized\s{0,5}$/i),
      cause: "authentication",
      strength: "decisive",
      because: "The annotation auth-tls-match-cn of ingress-nginx does not accept the certificate's subject.",
      source:
        "https://github.com/kubernetes/ingress-nginx/blob/HEAD/docs/user-guide/nginx-configuration/annotations.md",
      also: { permissions: "weak" },
    },
    "snippets-disabled": {
      when: body(/annotation cannot be used\.\s+Snippet directives are disabled by the Ingress administrator/i),
      cause: "permissions",
      strength: "decisive",
      because: "The administrator of ingress-nginx has turned snippets off.",
      source: "https://github.com/kubernetes/ingress-nginx/blob/HEAD/internal/ingress/controller/controller.go",
    },
    "risky-annotation": {
      when: body(/annotation group \S{1,80} contains risky annotation based on ingress configuration/i),
      cause: "permissions",
      strength: "decisive",
      because: "The risk level that the administrator set does not admit this annotation.",
      source:
        "https://github.com/kubernetes/ingress-nginx/blob/HEAD/docs/user-guide/nginx-configuration/annotations-risk.md",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "client-certificate": {
    headline: "ingress-nginx does not accept this client certificate.",
    meaning:
      "The certificate's subject does not match the pattern of the annotation auth-tls-match-cn. Where a certificate is optional, none at all gives the same.",
    fix: [
      { do: "Look at the subject of your certificate.", snippet: "openssl x509 -in client.crt -noout -subject" },
      "If you are the owner: compare it with the annotation; the pattern is case-sensitive.",
    ],
  },
  "snippets-disabled": {
    headline: "ingress-nginx does not allow snippet annotations here.",
    meaning:
      "The controller runs with allow-snippet-annotations: false, which is the default, so its webhook refuses the Ingress. Your own rights in Kubernetes do not matter.",
    fix: [
      "Use an annotation made for the purpose in place of the snippet.",
      "The controller's administrator can set allow-snippet-annotations: true in its ConfigMap, and since version 1.12 must also raise annotations-risk-level.",
    ],
  },
  "risky-annotation": {
    headline: "ingress-nginx refuses this annotation as too risky.",
    meaning: "Each annotation has a risk level, and the controller admits them up to annotations-risk-level.",
    fix: [
      "Look up the annotation's level, and do without it when you can.",
      "The controller's administrator can raise annotations-risk-level in its ConfigMap.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "client-certificate": {
    matches: ["HTTP/1.1 403 Forbidden\nContent-Type: application/octet-stream\n\nclient certificate unauthorized"],
  },
  "snippets-disabled": {
    matches: [
      'admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: nginx.ingress.kubernetes.io/configuration-snippet annotation cannot be used. Snippet directives are disabled by the Ingress administrator',
    ],
  },
  "risky-annotation": {
    matches: [
      'admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: annotation group ConfigurationSnippet contains risky annotation based on ingress configuration',
    ],
  },
};
