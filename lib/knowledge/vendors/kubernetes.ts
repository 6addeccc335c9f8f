import { any, body, header, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const authorization = "https://kubernetes.io/docs/reference/access-authn-authz/authorization/";
const authentication = "https://kubernetes.io/docs/reference/access-authn-authz/authentication/";

export const refusals = vendor(
  {
    name: "Kubernetes",
    layer: "application",
    seen: any(header("x-kubernetes-pf-flowschema-uid"), member("apiVersion", /^v1$/)),
    ids: ["audit-id"],
  },
  {
    anonymous: {
      when: body(/User\s+\\*["']system:anonymous\\*["']\s+cannot/i),
      cause: "authentication",
      strength: "decisive",
      because: "The API server took the caller for system:anonymous: no credential was recognised.",
      source: authentication,
    },
    "quota-exceeded": {
      when: body(/is forbidden:\s+exceeded quota:/i),
      cause: "rate-limit",
      strength: "strong",
      because: "The namespace's resource quota is used up; the caller may create, but not more.",
      source: "https://kubernetes.io/docs/concepts/policy/resource-quotas/",
      also: { permissions: "weak" },
      actor: "account-admin",
      retry: "no",
    },
    "namespace-terminating": {
      when: body(
        /unable\s+to\s+create\s+new\s+content\s+in\s+namespace\s+(?<namespace>\S{1,80})\s+because\s+it\s+is\s+being\s+terminated/i,
      ),
      cause: "resource",
      strength: "decisive",
      because: "The namespace {namespace} is being deleted, and nothing may be created in it meanwhile.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#namespacelifecycle",
      also: { permissions: "against" },
      retry: "maybe",
    },
    "pod-security": {
      when: body(/is forbidden:\s+violates PodSecurity/i),
      cause: "permissions",
      strength: "decisive",
      because: "Pod security admission refused the pod's settings.",
      source: "https://kubernetes.io/docs/concepts/security/pod-security-admission/",
    },
    admission: {
      when: body(
        /admission\s+webhook\s+\S{1,160}\s+denied\s+the\s+request|ValidatingAdmissionPolicy\s+\S{1,160}\s+with\s+binding\s+\S{1,160}\s+denied\s+request/i,
      ),
      cause: "permissions",
      strength: "strong",
      because: "The caller may create this; a policy of the cluster refused the object as it is written.",
      source: "https://github.com/open-policy-agent/gatekeeper/issues/3337",
      also: { "server-config": "weak" },
    },
    rbac: {
      when: body(/User\s+\\*["'](?<user>[^"'\\]{1,120})\\*["']\s+cannot\s+(?<verb>\w+)\s+resource/i),
      cause: "permissions",
      strength: "decisive",
      because: "The API server knows {user} and says that no role lets it {verb} this resource.",
      source: authorization,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  anonymous: {
    headline: "The Kubernetes API server does not know who you are.",
    meaning:
      "The request carried no credential that it recognises, so it was judged as system:anonymous. A role for that user is rarely the right cure.",
    fix: [
      { do: "See which identity the request has.", snippet: "kubectl auth whoami" },
      "In a pod, send the service account's token from /var/run/secrets/kubernetes.io/serviceaccount/token as a bearer token.",
      "With a client certificate, check that it is sent at all and signed by the cluster's own authority.",
    ],
  },
  "quota-exceeded": {
    headline: "The namespace's quota is used up.",
    meaning:
      "Kubernetes refuses what would exceed the resource quota. Trying again does not help until something is removed or the quota is raised.",
    fix: [
      { do: "See what is used and what is allowed.", snippet: "kubectl describe resourcequota --namespace NAMESPACE" },
      "Remove what is not needed, or ask for a larger quota.",
    ],
  },
  "namespace-terminating": {
    headline: "The namespace is being deleted.",
    meaning:
      "Kubernetes creates nothing in a namespace that is on its way out. Roles are not the matter, and the refusal lasts until the namespace is gone and made anew.",
    fix: [
      { do: "See its state, and what keeps it.", snippet: "kubectl get namespace NAMESPACE -o yaml" },
      "Wait until it is gone, create it again, then apply your objects.",
      "If it stays in Terminating, look in its conditions for objects with finalizers whose controller is gone, and settle those first.",
    ],
  },
  "pod-security": {
    headline: "Pod security admission refused the pod.",
    meaning: "The pod asks for settings that the namespace's security level forbids; the message lists them.",
    fix: [
      "Change the listed settings of the pod.",
      "If the workload needs them, ask for a namespace with another level.",
    ],
  },
  admission: {
    headline: "An admission policy of the cluster refused this object.",
    meaning:
      "Your role is not the matter. A webhook such as Gatekeeper or Kyverno, or an admission policy, looks at what is to be stored; the words after the name say which rule it broke.",
    fix: [
      "Read the rule's message and change the object: security context, image, labels, limits.",
      { do: "Try it without storing.", snippet: "kubectl apply --dry-run=server -f object.yaml" },
      "See which webhooks and policies there are, and ask their owner for an exception where the rule is wrong.",
    ],
  },
  rbac: {
    headline: "Kubernetes knows you, but no role allows this.",
    meaning:
      "Authentication worked; role-based access control found no rule for this verb on this resource in this namespace.",
    fix: [
      {
        do: "Ask the API server what the identity may do.",
        snippet: "kubectl auth can-i --list --namespace NAMESPACE",
      },
      "Have a Role or ClusterRole with that verb and resource bound to the user or service account, in that namespace.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  anonymous: {
    matches: [
      '{"kind":"Status","status":"Failure","message":"pods is forbidden: User \\"system:anonymous\\" cannot list resource \\"pods\\" in API group \\"\\"","reason":"Forbidden","code":403}',
    ],
  },
  "quota-exceeded": {
    matches: [
      'Error from server (Forbidden): pods "web" is forbidden: exceeded quota: compute, requested: pods=1, used: pods=10, limited: pods=10',
    ],
  },
  "namespace-terminating": {
    matches: [
      'Error from server (Forbidden): error when creating "app.yaml": serviceaccounts "web" is forbidden: unable to create new content in namespace demo because it is being terminated',
      '{"kind":"Status","status":"Failure","message":"pods \\"web\\" is forbidden: unable to create new content in namespace demo because it is being terminated","reason":"Forbidden","code":403}',
    ],
    ignores: ['Error from server (NotFound): namespaces "demo" not found'],
  },
  "pod-security": {
    matches: [
      'Error from server (Forbidden): pods "web" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false',
    ],
  },
  admission: {
    matches: [
      'Error from server (Forbidden): error when creating "web.yaml": admission webhook "validation.example.com" denied the request: [no-root] container must not run as root',
      "Error from server: ValidatingAdmissionPolicy 'demo-policy' with binding 'demo-binding' denied request: failed expression: object.spec.replicas <= 5",
    ],
    ignores: ['Internal error occurred: failed calling webhook "validation.example.com": connection refused'],
  },
  rbac: {
    matches: [
      'Error from server (Forbidden): secrets is forbidden: User "system:serviceaccount:ci:deployer" cannot list resource "secrets" in API group "" in the namespace "prod"',
    ],
    ignores: ['{"message":"pods is forbidden: User \\"system:anonymous\\" cannot list resource \\"pods\\""}'],
  },
};
