import { all, body, header, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const server = header("server", /^Netdata/i);

export const refusals = vendor(
  { name: "Netdata", layer: "application", seen: server },
  {
    "address-list": {
      when: all(server, status(403, 451), body(/You\s+(?:are\s+not\s+allowed|need\s+to\s+be\s+authorized)/)),
      cause: "ip-block",
      strength: "decisive",
      because: "The agent allows this to certain addresses only, management to its own machine.",
      source: "https://github.com/netdata/netdata/blob/master/src/web/api/health/README.md",
      also: { permissions: "against" },
      actor: "api-owner",
    },
    "wrong-token": {
      when: all(server, body(/^Auth\s+Error/i)),
      cause: "authentication",
      strength: "decisive",
      because: "The token is missing, or not the one in the agent's `netdata.api.key`.",
      source: "https://github.com/netdata/netdata/blob/master/src/web/api/health/README.md",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-list": {
    headline: "The Netdata agent takes this call from certain addresses only.",
    meaning:
      "The token was not looked at. `allow management from`, and its like for the dashboard, name the addresses.",
    fix: [
      "Call from the agent's own machine, or through a tunnel to it.",
      {
        do: "Or add the address in `netdata.conf`, and restart the agent.",
        snippet: "[web]\n    allow management from = localhost 10.20.*",
      },
    ],
  },
  "wrong-token": {
    headline: "The Netdata agent does not know this token.",
    meaning: "The address may manage it. The secret is written on the agent's disk when it starts.",
    fix: [
      {
        do: "Send what the file holds as `X-Auth-Token`.",
        snippet: "cat /var/lib/netdata/netdata.api.key",
      },
      "Where it is not there, `http://NODE:19999/netdata.conf` shows its path, under `[registry]`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-list": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Netdata Embedded HTTP Server v1.44.0\nContent-Type: text/plain\n\nYou are not allowed to access this resource.",
      "HTTP/1.1 451 Unavailable For Legal Reasons\nServer: Netdata Embedded HTTP Server v2.2.0\n\nYou need to be authorized to access this resource",
    ],
    ignores: ["You are not allowed to access this resource."],
  },
  "wrong-token": {
    matches: ["HTTP/1.1 403 Forbidden\nServer: Netdata Embedded HTTP Server v1.44.0\n\nAuth Error\n"],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: nginx\n\nAuth Error\n"],
  },
};
