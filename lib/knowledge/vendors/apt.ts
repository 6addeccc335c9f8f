import { all, body, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "APT package mirror", layer: "application" },
  {
    kubernetes: {
      when: all(
        body(/\b(?:pkgs|packages)\.k8s\.io\/(?<path>[\w:./-]{0,120})/i),
        body(/\b403\s+(?:Forbidden|Client\s+Error)|error:\s+403|Status\s+code:\s+403/i),
      ),
      cause: "resource",
      strength: "strong",
      because:
        "Kubernetes' package host answers 403 for paths that it does not have; those it has begin with core:/stable:/v and a minor version.",
      source: "https://github.com/kubernetes/kubernetes/issues/124089",
      also: { "ip-block": "weak", "server-config": "weak" },
    },
    forbidden: {
      when: all(
        body(/\b403\s+Forbidden\s+\[IP:\s+[0-9a-f.:]{3,45}\s+\d{1,5}\]/i),
        without(body(/sury\.org|bintray\.com|Invalid\s+response\s+from\s+proxy/i)),
      ),
      cause: "ip-block",
      strength: "strong",
      because:
        "A package mirror, or a proxy on the way to it, refuses this machine; apt sends no credential to a public mirror.",
      source: "https://github.com/tuna/issues/issues/2404",
      also: { "server-config": "moderate", geo: "weak", permissions: "weak" },
    },
    "forbidden-old": {
      when: all(
        body(/Failed\s+to\s+fetch\s+https?:\/\/[^\s]{4,200}\s+403\s+Forbidden/i),
        without(body(/sury\.org|bintray\.com|Invalid\s+response\s+from\s+proxy/i)),
      ),
      cause: "ip-block",
      strength: "moderate",
      because: "A package repository, or a proxy on the way to it, refuses this machine.",
      source: "https://github.com/2ndQuadrant/bdr/issues/129",
      also: { "server-config": "moderate", resource: "moderate", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  kubernetes: {
    headline: "Kubernetes' package host has nothing at this path.",
    meaning:
      "There is one repository for each minor version, at `core:/stable:/v1.30/deb/` or `/rpm/`. The old suite `kubernetes-xenial` does not exist there, nor do versions before 1.24. Missing paths are answered with 403, not 404.",
    fix: [
      {
        do: "Write the repository for your minor version, with the slash at the end.",
        snippet:
          "deb [signed-by=/etc/apt/keyrings/kubernetes-apt-keyring.gpg] https://pkgs.k8s.io/core:/stable:/v1.30/deb/ /",
      },
      "Remove the line of apt.kubernetes.io or packages.cloud.google.com that names a `kubernetes-` suite: that repository was switched off.",
      { do: "Ask for the file by hand.", snippet: "curl -sIL https://pkgs.k8s.io/core:/stable:/v1.30/deb/InRelease" },
    ],
  },
  forbidden: {
    headline: "A package mirror or a proxy refuses your machine.",
    meaning:
      "The address in brackets is the one that answered: the mirror's, or your proxy's. Mirrors refuse networks that load too much, and company proxies refuse kinds of files. Running apt again does not help.",
    fix: [
      { do: "See who answers.", snippet: 'apt-config dump | grep -i proxy; curl -sI "{url}"' },
      "When it is a proxy of your network: have it allow the mirror, or take the proxy out of `/etc/apt/apt.conf.d`.",
      "When it is the mirror: use another one, such as archive.ubuntu.com or deb.debian.org, in `/etc/apt/sources.list` or the file under `/etc/apt/sources.list.d` that names it.",
      "For a repository with a subscription: put the credentials into `/etc/apt/auth.conf.d`.",
    ],
  },
  "forbidden-old": {
    headline: "A package repository or a proxy refuses your machine.",
    meaning: "A configured proxy is a frequent reason; a repository that was closed or moved is another.",
    fix: [
      { do: "See whether apt goes through a proxy.", snippet: "apt-config dump | grep -i proxy" },
      "Fetch the same file with curl, with and without the proxy.",
      "Look at the vendor's page for a new address of the repository.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  kubernetes: {
    matches: [
      "E: Failed to fetch https://pkgs.k8s.io/dists/kubernetes-jammy/InRelease  403  Forbidden [IP: 192.0.2.7 443]",
      "Err:6 https://pkgs.k8s.io/core:/stable:/v1.19/deb  InRelease\n  403  Forbidden [IP: 192.0.2.7 443]",
      "  - Status code: 403 for https://prod-cdn.packages.k8s.io/repositories/isv:/kubernetes:/core:/stable:/1.30/rpm/repodata/repomd.xml (IP: 192.0.2.19)",
    ],
    ignores: [
      "E: Failed to fetch http://archive.example.com/ubuntu/dists/noble/InRelease  403  Forbidden [IP: 192.0.2.7 3128]",
    ],
  },
  forbidden: {
    matches: [
      "Err:1 http://mirrors.example.com/ubuntu jammy-updates/main amd64 libsystemd0 amd64 249.11-0ubuntu3.17\n  403  Forbidden [IP: 192.0.2.130 80]",
      "E: Failed to fetch http://archive.example.com/ubuntu/dists/noble/InRelease  403  Forbidden [IP: 192.0.2.7 3128]",
    ],
    ignores: [
      "E: Failed to fetch https://packages.sury.org/php/dists/bookworm/InRelease  403  Forbidden [IP: 192.0.2.7 443]",
      "Err http://archive.example.com/ precise/main\n  404  Not Found [IP: 192.0.2.7 80]",
    ],
  },
  "forbidden-old": {
    matches: [
      "W: Failed to fetch http://packages.example.com/apt/dists/trusty/main/binary-amd64/Packages  403  Forbidden",
    ],
  },
};
