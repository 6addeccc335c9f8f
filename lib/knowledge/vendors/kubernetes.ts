import { any, body, header, member } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const authorization = "https://kubernetes.io/docs/reference/access-authn-authz/authorization/";
const authentication = "https://kubernetes.io/docs/reference/access-authn-authz/authentication/";
const probes = "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/";

const proxy = "https://kubernetes.io/docs/reference/kubectl/generated/kubectl_proxy/";

export const refusals = vendor(
  {
    name: "Kubernetes",
    layer: "application",
    seen: any(header("x-kubernetes-pf-flowschema-uid"), member("apiVersion", /^v1$/)),
    ids: ["audit-id"],
  },
  {
    "proxy-path": {
      when: body(/Filter\s+rejecting\s+[A-Z]+\s+\S+\s+(?:localhost|127\.0\.0\.1|\[::1\])/),
      cause: "resource",
      strength: "strong",
      because: "`kubectl proxy` passes neither this path nor this method on, whoever asks.",
      source: proxy,
      also: { "server-config": "moderate" },
      layer: "proxy",
    },
    "proxy-host": {
      when: body(/Filter\s+rejecting\s+[A-Z]+\s+\S+\s+\w/),
      cause: "headers",
      strength: "strong",
      because: "`kubectl proxy` takes requests for the machine's own name only, and Host names another.",
      source: proxy,
      also: { "server-config": "moderate" },
      layer: "proxy",
    },
    "health-check": {
      when: body(/HTTP\s+probe\s+failed\s+with\s+statuscode:\s+40[13]/i),
      cause: "authentication",
      strength: "moderate",
      because: "The kubelet asked for the health of a container and sent no credential; the application refused it.",
      source: probes,
      also: { "server-config": "moderate", headers: "weak" },
      actor: "you",
    },
    anonymous: {
      when: body(/User\s+\\*["']system:anonymous\\*["']\s+cannot|Forbidden \(user=system:anonymous,/i),
      cause: "authentication",
      strength: "decisive",
      because: "The API server took the caller for system:anonymous: no credential was recognised.",
      source: authentication,
    },
    "quota-exceeded": {
      when: body(/is forbidden:\s+exceeded\s+quota:/i),
      cause: "rate-limit",
      strength: "strong",
      because: "The namespace's resource quota is used up; the caller may create, but not more.",
      source: "https://kubernetes.io/docs/concepts/policy/resource-quotas/",
      also: { permissions: "weak" },
      actor: "account-admin",
      retry: "no",
    },
    "quota-unspecified": {
      when: body(/is forbidden:\s+failed\s+quota:/i),
      cause: "permissions",
      strength: "strong",
      because: "The namespace's quota counts a resource for which the object names no request or limit.",
      source: "https://kubernetes.io/docs/concepts/policy/resource-quotas/",
      also: { "rate-limit": "weak" },
    },
    "namespace-terminating": {
      when: body(
        inARow(
          /unable\s+to\s+create\s+new\s+content\s+in\s+namespace\s+(?<namespace>\S{1,80})\s+because\s+it\s+is/i,
          /\s+being\s+terminated/i,
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The namespace {namespace} is being deleted, and nothing may be created in it meanwhile.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#namespacelifecycle",
      also: { permissions: "against" },
      retry: "maybe",
    },
    "pod-security": {
      when: body(/is forbidden:\s+(?:violates PodSecurity|unable to validate against any)/i),
      cause: "permissions",
      strength: "decisive",
      because: "Pod security admission, or OpenShift's security context constraints, refused the pod's settings.",
      source: "https://kubernetes.io/docs/concepts/security/pod-security-admission/",
    },
    "limit-range": {
      when: body(
        inARow(
          /is forbidden:[^\n]{0,200}\b(?:maximum|minimum)\s+(?<what>[\w./-]{2,40})(?:\s+usage)?\s+per\s+/i,
          /(?:Container|Pod|PersistentVolumeClaim)\s+is\b/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because:
        "The caller may create this; a LimitRange of the namespace does not allow so much, or so little, {what}.",
      source: "https://kubernetes.io/docs/tasks/administer-cluster/manage-resources/memory-constraint-namespace/",
      also: { "server-config": "weak", "rate-limit": "weak" },
    },
    "service-account-missing": {
      when: body(
        oneOf(
          /is forbidden:\s+error\s+looking\s+up\s+service\s+account\s+(?<account>[^\s:]{1,160}):/i,
          /is forbidden:\s+service\s+account\s+\S{1,160}\s+was\s+not\s+found/i,
        ),
      ),
      cause: "resource",
      strength: "strong",
      because: "The pod names a service account that its namespace does not hold.",
      source: "https://github.com/kubernetes/kubernetes/issues/75117",
      also: { "server-config": "moderate", permissions: "against" },
      retry: "maybe",
    },
    escalation: {
      when: body(/attempting\s+to\s+grant\s+RBAC\s+permissions\s+not\s+currently\s+held/i),
      cause: "permissions",
      strength: "decisive",
      because: "The API server lets nobody hand out rights that they do not hold themselves.",
      source:
        "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#restrictions-on-role-binding-creation-or-update",
    },
    "node-restriction": {
      when: body(
        inARow(
          /is\s+forbidden:\s+(?:node\s+\S{1,160}\s+)?(?:cannot|is\s+not\s+allowed\s+to)\s+modify\s+/i,
          /(?:node|labels|taints)\b/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A node may change itself alone, and of that only some labels; the credential is a node's.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction",
    },
    admission: {
      when: body(
        oneOf(
          /admission\s+webhook\s+\S{1,160}\s+denied\s+the\s+request/i,
          /ValidatingAdmissionPolicy\s+\S{1,160}\s+with\s+binding\s+\S{1,160}\s+denied\s+request/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The caller may create this; a policy of the cluster refused the object as it is written.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/",
      also: { "server-config": "weak" },
    },
    rbac: {
      when: body(/User\s+\\*["'](?<user>[^"'\\]{1,120})\\*["']\s+cannot\s+(?<verb>\w+)\s+resource/i),
      cause: "permissions",
      strength: "decisive",
      because: "The API server knows {user} and says that no role lets it {verb} this resource.",
      source: authorization,
    },
    kubelet: {
      when: body(/Forbidden \(user=(?<user>[^,\s]{1,160}), verb=(?<verb>\w+), resource=(?<what>\w+)/),
      cause: "permissions",
      strength: "decisive",
      because: "The kubelet knows {user}, whom no role lets {verb} this part of {what}.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "proxy-path": {
    headline: "kubectl proxy does not pass this path on.",
    meaning:
      "By default it refuses `exec` and `attach` of pods, and with `--reject-methods` certain methods. The cluster was not asked.",
    fix: [
      "Use `kubectl exec` or `kubectl attach` itself.",
      "If you started the proxy for yourself alone, set `--reject-paths` to what you mean to keep out.",
    ],
  },
  "proxy-host": {
    headline: "kubectl proxy does not take this Host.",
    meaning:
      "Without `--accept-hosts` it answers to localhost, 127.0.0.1 and [::1] only, so that no web page can use it.",
    fix: [
      { do: "Call it by its own name.", snippet: "curl http://127.0.0.1:8001/api/v1/namespaces" },
      "Behind another name, name that in `--accept-hosts`, and keep others out by other means.",
    ],
  },
  "health-check": {
    headline: "Your application refused Kubernetes' health check.",
    meaning:
      "The kubelet calls the path of the probe at the address of the pod, with no credential but what `httpHeaders` names. Any status below 200 or from 400 on counts as a failure, and the pod is restarted or gets no traffic.",
    fix: [
      "Give the probe a path that needs no log-in, and leave that path out of the application's access rules.",
      {
        do: "See what the application answers there.",
        snippet: "kubectl exec POD -- curl -si http://localhost:8080/healthz",
      },
      "Where the application checks the Host, name it in `httpHeaders`: without that it is the pod's address.",
      "Where it lets in certain addresses only, let in the nodes'.",
    ],
  },
  anonymous: {
    headline: "The Kubernetes API server does not know who you are.",
    meaning:
      "The request carried no credential that it recognises, so it was judged as `system:anonymous`. A role for that user is rarely the right cure.",
    fix: [
      { do: "See which identity the request has.", snippet: "kubectl auth whoami" },
      "In a pod, send the service account's token from `/var/run/secrets/kubernetes.io/serviceaccount/token` as a bearer token.",
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
  "quota-unspecified": {
    headline: "The namespace's quota wants requests or limits that the pod does not name.",
    meaning:
      "RBAC let you through, and the quota need not be used up. Where a quota counts CPU or memory, each container must say how much it takes; the message lists what is missing.",
    fix: [
      "Set the listed values under `resources.requests` and `resources.limits` of every container, also of init containers.",
      "Or have a LimitRange in the namespace, whose defaults fill them in.",
      { do: "See what the quota counts.", snippet: "kubectl describe resourcequota --namespace NAMESPACE" },
    ],
  },
  "namespace-terminating": {
    headline: "The namespace is being deleted.",
    meaning:
      "Kubernetes creates nothing in a namespace that is on its way out. Roles are not the problem, and the refusal lasts until the namespace is gone and made anew.",
    fix: [
      { do: "See its state, and what keeps it.", snippet: "kubectl get namespace NAMESPACE -o yaml" },
      "Wait until it is gone, create it again, then apply your objects.",
      "If it stays in Terminating, look in its conditions for objects with finalizers whose controller is gone, and settle those first.",
    ],
  },
  "pod-security": {
    headline: "The pod's security settings are not allowed here.",
    meaning:
      "The pod asks for settings that the namespace's security level forbids; the message lists them. On OpenShift no security context constraint that the pod may use allows them.",
    fix: [
      "Change the listed settings of the pod.",
      "If the workload needs them, ask for a namespace with another level: its label `pod-security.kubernetes.io/enforce`.",
      {
        do: "On OpenShift, have an administrator give the service account a constraint that allows them.",
        snippet: "oc adm policy add-scc-to-user SCC -z SERVICEACCOUNT -n NAMESPACE",
      },
    ],
  },
  "limit-range": {
    headline: "A LimitRange of the namespace refused the values of this object.",
    meaning:
      "RBAC let you through. The message gives the limit and the value that was sent; a value may also come from a default that nobody wrote into the manifest.",
    fix: [
      { do: "See the limits and the defaults.", snippet: "kubectl describe limitrange -n NAMESPACE" },
      "Set requests and limits of every container between the minimum and the maximum.",
      "Ask whoever runs the namespace when the workload needs more.",
    ],
  },
  "service-account-missing": {
    headline: "The pod's service account does not exist.",
    meaning:
      "Kubernetes admits a pod only when its service account is there. The caller's rights are not the problem. Right after a namespace was made, its `default` account may be a moment away.",
    fix: [
      { do: "See which accounts the namespace holds.", snippet: "kubectl get serviceaccounts --namespace NAMESPACE" },
      "Create the account, or correct `serviceAccountName` in the pod's template.",
      "If `default` is missing, wait and try again; if it stays missing, check whether the controller manager runs.",
    ],
  },
  escalation: {
    headline: "You may not grant rights that you do not hold.",
    meaning:
      "You may write roles or bindings, but this one holds rights beyond your own. The answer lists those that are missing.",
    fix: [
      "Let someone who holds these rights, such as a cluster administrator, apply the role.",
      "Or have the verb `escalate` on roles, or `bind` on the role that you bind. Both are as good as the rights themselves.",
      "Or leave the listed rules out of the role.",
    ],
  },
  "node-restriction": {
    headline: "A node's credential may not change this node or label.",
    meaning:
      "The NodeRestriction plugin lets a kubelet change only the node whose name stands in its certificate (`system:node:NAME`), and not the labels kept for administrators.",
    fix: [
      {
        do: "Compare the name in the kubelet's certificate with the name under which it registers.",
        snippet: "openssl x509 -noout -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem",
      },
      "Make them one: `--hostname-override`, or the private DNS name that the cloud provider wants, when the node joins.",
      "Labels under `node-restriction.kubernetes.io/` set with an administrator's credential.",
    ],
  },
  admission: {
    headline: "An admission policy of the cluster refused this object.",
    meaning:
      "Your role is not the problem. A webhook such as Gatekeeper or Kyverno, or an admission policy, looks at what is to be stored; the words after the name say which rule it broke.",
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
  kubelet: {
    headline: "The kubelet knows you, but no role allows this.",
    meaning:
      "Kubelets ask the API server whether a caller may read their statistics, metrics, logs or run commands. The message names the caller and what is missing: a subresource of nodes.",
    fix: [
      "Add the subresource (nodes/stats, nodes/metrics, nodes/log or nodes/proxy) with that verb to the caller's ClusterRole.",
      { do: "Check it.", snippet: "kubectl auth can-i get nodes/stats --as=system:serviceaccount:NAMESPACE:NAME" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "proxy-path": {
    matches: ["proxy_server.go:135] Filter rejecting POST /api/v1/namespaces/default/pods/web-0/exec 127.0.0.1"],
    ignores: ["Filter rejecting POST /api/v1/namespaces/default/pods/web-0/exec"],
  },
  "proxy-host": {
    matches: ["proxy_server.go:135] Filter rejecting GET /api/v1/namespaces k8s.example.test"],
    ignores: ["The filter is rejecting GET requests"],
  },
  "health-check": {
    matches: [
      "Warning  Unhealthy  4s (x3 over 24s)  kubelet  Readiness probe failed: HTTP probe failed with statuscode: 403",
    ],
    ignores: ["Warning  Unhealthy  4s  kubelet  Readiness probe failed: HTTP probe failed with statuscode: 503"],
  },
  anonymous: {
    matches: [
      '{"kind":"Status","status":"Failure","message":"pods is forbidden: User \\"system:anonymous\\" cannot list resource \\"pods\\" in API group \\"\\"","reason":"Forbidden","code":403}',
      "Forbidden (user=system:anonymous, verb=get, resource=nodes, subresource=proxy)",
    ],
  },
  "quota-exceeded": {
    matches: [
      'Error from server (Forbidden): pods "web" is forbidden: exceeded quota: compute, requested: pods=1, used: pods=10, limited: pods=10',
    ],
  },
  "quota-unspecified": {
    matches: [
      'Error from server (Forbidden): error when creating "pod.yaml": pods "web" is forbidden: failed quota: compute: must specify limits.cpu for: app; requests.memory for: app',
    ],
    ignores: ['pods "web" is forbidden: exceeded quota: compute, requested: pods=1, used: pods=10, limited: pods=10'],
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
  "limit-range": {
    matches: [
      'Error from server (Forbidden): error when creating "pod.yaml": pods "example" is forbidden: maximum memory usage per Container is 1Gi, but limit is 1536Mi',
      'pods "example" is forbidden: minimum memory usage per Container is 500Mi, but request is 100Mi',
    ],
    ignores: ['pods "example" is forbidden: exceeded quota: compute, requested: memory=2Gi, used: memory=4Gi'],
  },
  "service-account-missing": {
    matches: [
      'Error from server (Forbidden): error when creating "pod.yaml": pods "web" is forbidden: error looking up service account demo/web: serviceaccount "web" not found',
      'Error creating: pods "agent-" is forbidden: service account demo/agent was not found, retry after the service account is created',
    ],
    ignores: ['Error from server (NotFound): serviceaccounts "web" not found'],
  },
  escalation: {
    matches: [
      'Error from server (Forbidden): error when creating "role.yaml": roles.rbac.authorization.k8s.io "reader" is forbidden: user "dev@example.com" (groups=["system:authenticated"]) is attempting to grant RBAC permissions not currently held:\n{APIGroups:[""], Resources:["secrets"], Verbs:["get"]}',
    ],
    ignores: ['secrets is forbidden: User "dev@example.com" cannot list resource "secrets" in API group ""'],
  },
  "node-restriction": {
    matches: [
      'nodes "node-b" is forbidden: node "node-a" cannot modify node "node-b"',
      'Error from server (Forbidden): nodes "node-a" is forbidden: is not allowed to modify labels: node-restriction.kubernetes.io/tier',
    ],
    ignores: ['Error: cannot modify node "a" (status: running)'],
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
  kubelet: {
    matches: ["Forbidden (user=system:serviceaccount:monitoring:agent, verb=get, resource=nodes, subresource=metrics)"],
    ignores: ["Forbidden (user=system:anonymous, verb=get, resource=nodes, subresource=proxy)"],
  },
};
