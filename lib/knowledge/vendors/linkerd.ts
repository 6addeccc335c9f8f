import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Linkerd", layer: "gateway", seen: any(header("l5d-proxy-error"), header("l5d-proxy-connection")) },
  {
    policy: {
      when: any(
        header("l5d-proxy-error", /unauthorized|not authorized/i),
        body(
          /unauthorized (?:request on route|connection on \S{1,120})|client \d{1,3}\.[\d.:]{5,20} is not authorized/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Linkerd's proxy says that its authorization policy does not admit this client.",
      source: "https://linkerd.io/2/features/server-policy/",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  policy: {
    headline: "Linkerd's authorization policy does not admit this client.",
    meaning:
      "The proxy of the called pod refused; the application was not reached. A Server or a default policy denies whatever no authorization admits, also clients without a proxy of their own.",
    fix: [
      { do: "List what applies to the workload.", snippet: "linkerd viz authz -n NAMESPACE deploy/NAME" },
      "Add an AuthorizationPolicy, or ServerAuthorization, for the client's identity.",
      "Check that the client is meshed: without mutual TLS it has no identity.",
      "Admit the ingress as well, and the kubelet's probes: once a Server covers their port, they are no longer let in by default.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  policy: {
    matches: [
      "HTTP/1.1 403 Forbidden\nl5d-proxy-error: unauthorized request on route\ncontent-length: 0\n\n",
      "INFO linkerd_app_inbound::policy::http: Request denied error=unauthorized request on route",
    ],
    ignores: ["l5d-proxy-error: logical service: route default.http: backend default.service: service in fail-fast"],
  },
};
