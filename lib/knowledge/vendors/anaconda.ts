import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Anaconda repositories",
    layer: "edge",
    seen: url(/^https:\/\/(?:repo\.anaconda\.com|conda\.anaconda\.org)\//i),
  },
  {
    "default-channel": {
      when: any(
        body(/HTTP\s+403\s+FORBIDDEN\s+for\s+url\s+<?https:\/\/repo\.anaconda\.com\/pkgs\//i),
        body(/403\s+Forbidden[^\n]{0,20}\s+for\s+url\s+\(?<?https:\/\/repo\.anaconda\.com\/pkgs\//i),
        all(status(403), url(/^https:\/\/repo\.anaconda\.com\/pkgs\//i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Anaconda refuses its default channels to networks and uses that its terms do not cover.",
      source: "https://github.com/iowarp/clio-core/pull/806",
      also: { "ip-block": "strong" },
    },
    channel: {
      when: any(
        body(/HTTP\s+403\s+FORBIDDEN\s+for\s+url\s+<?https:\/\/conda\.anaconda\.org\//i),
        all(status(403), url(/^https:\/\/conda\.anaconda\.org\//i)),
      ),
      cause: "permissions",
      strength: "moderate",
      because:
        "Anaconda.org refuses this channel or file: a private channel, a blocked network, or a fault of its CDN.",
      source: "https://github.com/conda/conda/issues/11638",
      also: { "ip-block": "moderate", "server-config": "moderate", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "default-channel": {
    headline: "Anaconda refuses its default channels here.",
    meaning:
      "The channels main, r and the like need a licence in larger organizations, and Anaconda refuses addresses of such networks and of CI services. Accepting the terms with `conda tos accept` does not lift it.",
    fix: [
      {
        do: "Use conda-forge alone.",
        snippet:
          "conda config --add channels conda-forge; conda config --set channel_priority strict; conda config --remove channels defaults",
      },
      "In environment.yml take `defaults` out of the channels and write `nodefaults` there.",
      "Install with Miniforge, which has conda-forge as its only channel.",
      "Or get a licence, and log in with its token.",
    ],
  },
  channel: {
    headline: "Anaconda.org refuses this channel.",
    meaning:
      "A private channel wants a token. For a public one, the network is refused or the CDN is at fault, as in July 2022.",
    fix: [
      {
        do: "Try the file by itself, and from another network.",
        snippet: "curl -I https://conda.anaconda.org/conda-forge/noarch/repodata.json",
      },
      "Look at anaconda.statuspage.io.",
      "For a private channel: put your token in the channel's address, or log in.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "default-channel": {
    matches: [
      "CondaHTTPError: HTTP 403 FORBIDDEN for url <https://repo.anaconda.com/pkgs/main/noarch/repodata.json>\nElapsed: 00:00.090412",
      "Caused by: HTTP status client error (403 Forbidden) for url (https://repo.anaconda.com/pkgs/main/win-64/zlib-1.3.1-h02ab6af_0.conda)",
    ],
    ignores: ["CondaHTTPError: HTTP 403 FORBIDDEN for url <https://conda.anaconda.org/acme/linux-64/repodata.json>"],
  },
  channel: {
    matches: ["CondaHTTPError: HTTP 403 FORBIDDEN for url <https://conda.anaconda.org/acme/linux-64/repodata.json>"],
  },
};
