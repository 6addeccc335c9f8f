import { all, any, body, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const readme = "https://github.com/Tecnativa/docker-socket-proxy/blob/master/README.md";

const page = body(/Request\s+forbidden\s+by\s+administrative\s+rules/i);
const dockerApi = url(
  oneOf(
    /:237[56]\b/,
    inARow(
      /\/(?:v1\.\d{2}\/)?/,
      /(?:containers|images|volumes|networks|services|swarm|tasks|secrets|configs|plugins|exec)/,
      /(?:\/(?:json|create|prune)|\?|$)/,
    ),
  ),
);

export const refusals = vendor(
  { name: "Docker socket proxy", layer: "gateway", seen: body(/docker-?socket-?proxy|\bdockerproxy\b/i) },
  {
    "section-revoked": {
      when: any(
        all(page, dockerApi),
        body(
          inARow(
            /(?:Error\s+response\s+from\s+daemon:\s+|docker[^\n]{0,120}?)<html><body><h1>403\s+Forbidden<\/h1>\s*/i,
            /(?:\\n)?\s*Request\s+forbidden\s+by\s+administrative\s+rules/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "A HAProxy before the Docker socket does not grant this section of the Docker API.",
      source: readme,
      also: { "server-config": "moderate", resource: "moderate", "ip-block": "excludes" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "section-revoked": {
    headline: "The proxy before the Docker socket does not allow this call.",
    meaning:
      "Each section of the Docker API is granted by an environment variable of the proxy's container; most are off, and so is everything but reading. Docker itself never saw the call.",
    fix: [
      "See which section the call belongs to: `/containers/json` is `CONTAINERS`, `/images/…` is `IMAGES`.",
      {
        do: "Grant it to the proxy's container, and POST for calls that change something. Then create that container anew.",
        snippet: "environment:\n  CONTAINERS: 1\n  POST: 1",
      },
      "`CONTAINERS` with POST lets a service create containers too. To start, stop or restart alone, grant POST with `ALLOW_START`, `ALLOW_STOP` or `ALLOW_RESTARTS` in place of it.",
      "Grant no more than the service needs: access to the socket can mean root on the host.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "section-revoked": {
    matches: [
      "Error response from daemon: <html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\n\n<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>",
    ],
  },
};
