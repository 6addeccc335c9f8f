import { all, header, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const server = header("server", /^AdGuardHome\//);

export const refusals = vendor(
  { name: "AdGuard Home", layer: "application", seen: server },
  {
    "set-up-over": {
      when: all(server, status(403), url(/\/install[/.]/)),
      cause: "resource",
      strength: "decisive",
      because: "AdGuard Home answers on the addresses of the set-up at its first run only.",
      source: "https://github.com/AdguardTeam/AdGuardHome/blob/master/internal/home/control.go",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "set-up-over": {
    headline: "AdGuard Home is set up, and its installation addresses are closed.",
    meaning: "Nobody gets them any more, whatever the credential.",
    fix: [
      "Use the API for running servers: `/control/status` and its neighbours.",
      "To set it up anew, stop it, move `AdGuardHome.yaml` away, and start it.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "set-up-over": {
    matches: [
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\nServer: AdGuardHome/v0.107.50\n\nForbidden\n",
        request: "curl -i http://192.0.2.53/control/install/check_config",
      },
    ],
    ignores: [
      {
        evidence: "HTTP/1.1 403 Forbidden\nServer: AdGuardHome/v0.107.50\n\nForbidden\n",
        request: "curl -i http://192.0.2.53/control/login",
      },
    ],
  },
};
