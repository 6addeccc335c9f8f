import { all, body, without } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const said = oneOf(
  /Status\s+code:\s+403\s+for\s+https?:\/\/[^\s]{4,300}/i,
  /https?:\/\/[^\s]{4,300}:\s+\[Errno\s+14\]\s+HTTPS?\s+Error\s+403/i,
);

export const refusals = vendor(
  { name: "DNF, Yum and Zypper", layer: "application" },
  {
    "red-hat": {
      when: body(
        oneOf(
          /Status\s+code:\s+403\s+for\s+https:\/\/cdn\.redhat\.com\//i,
          /\/\/cdn\.redhat\.com\/[^\s]{1,300}:\s+\[Errno\s+14\]\s+HTTPS\s+Error\s+403/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Red Hat's package host lets in only systems whose subscription certificate covers the repository.",
      source: "https://github.com/openshift/openshift-docs/pull/71994",
      also: { authentication: "moderate", "token-expired": "weak", resource: "weak" },
      actor: "account-admin",
    },
    refused: {
      when: all(
        body(said),
        without(body(/cdn\.redhat\.com|\b(?:pkgs|packages)\.k8s\.io|bintray\.com|Invalid\s+response\s+from\s+proxy/i)),
      ),
      cause: "ip-block",
      strength: "moderate",
      because: "A package mirror is open to all; it, or a proxy on the way to it, refuses this machine.",
      source: "https://github.com/Nobara-Project/nobara-core-packages/issues/32",
      also: { geo: "moderate", resource: "moderate", "server-config": "weak" },
    },
    registration: {
      when: body(/whether your registration is valid/i),
      cause: "permissions",
      strength: "strong",
      because: "SUSE's package host lets in only systems whose registration is valid and covers the repository.",
      source: "https://github.com/openSUSE/libzypp/blob/HEAD/zypp/zypp/media/MediaCurl.cc",
      also: { "token-expired": "moderate", authentication: "moderate" },
      actor: "account-admin",
    },
    "zypper-denied": {
      when: all(
        body(/Permission\s+to\s+access\s+.{0,6}https?:\/\/[^\s]{4,300}\s+denied/i),
        without(body(/bintray\.com/i)),
      ),
      cause: "resource",
      strength: "moderate",
      because: "Zypper says this of a 403, most often for a file that the repository no longer has.",
      source: "https://github.com/openSUSE/zypper/issues/276",
      also: { "ip-block": "moderate", geo: "weak", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "red-hat": {
    headline: "Red Hat's package host does not find this repository in your subscription.",
    meaning:
      "The host knows a system by its entitlement certificate. It is missing, old, or does not cover the repository; in containers it is often not passed in.",
    fix: [
      {
        do: "On a registered system, enable the repository and read what it answers.",
        snippet: "subscription-manager repos --enable REPOSITORY",
      },
      { do: "Fetch its certificates and the lists anew.", snippet: "subscription-manager refresh; dnf clean all" },
      "In a container build: build on a registered host, or mount its `/etc/pki/entitlement`.",
      "Switch off repositories that your subscription does not include, betas above all.",
    ],
  },
  refused: {
    headline: "A package mirror or a proxy refuses your machine.",
    meaning:
      "The address in brackets is the one that answered. Mirrors keep out networks and countries; some also answer 403 for a path that they do not have. Running it again does not help.",
    fix: [
      { do: "Ask for the file by hand, here and from another network.", snippet: 'curl -sI "{url}"' },
      "Look at the address: a variable that was not filled in, or an old version, gives a path that is not there.",
      "Choose another mirror with `baseurl` in the repository's file.",
      "Behind a company proxy: have it allow the mirror, or correct `proxy` in `dnf.conf`.",
    ],
  },
  registration: {
    headline: "SUSE's package host does not find this repository in your registration.",
    meaning: "The system is not registered, its registration has run out, or it lacks the module or extension.",
    fix: [
      { do: "See what is registered, and until when.", snippet: "SUSEConnect --status-text" },
      "Register anew if it has run out, or add the module that the address names.",
    ],
  },
  "zypper-denied": {
    headline: "The repository refuses this file.",
    meaning: "Your list of packages is often older than the repository, and names files that are gone.",
    fix: [
      { do: "Fetch the lists anew.", snippet: "zypper clean --all; zypper ref" },
      "If it stays, choose another mirror for the repository.",
      "If the file is `media.1/media`, it need not exist: the repository's owner should let the server answer 404 instead.",
      "Try from another network: some mirrors keep addresses out.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "red-hat": {
    matches: [
      "Errors during downloading metadata for repository 'rhel-9-for-x86_64-appstream-rpms':\n  - Status code: 403 for https://cdn.redhat.com/content/dist/rhel9/9/x86_64/appstream/os/repodata/repomd.xml (IP: 192.0.2.251)",
      "https://cdn.redhat.com/content/dist/rhel/server/7/x86_64/os/repodata/repomd.xml: [Errno 14] HTTPS Error 403 - Forbidden",
    ],
    ignores: ["Status code: 403 for https://mirrors.example.org/fedora/repodata/repomd.xml (IP: 192.0.2.7)"],
  },
  refused: {
    matches: [
      "  - Status code: 403 for https://mirrors.example.org/fedora/updates/40/repodata/repomd.xml (IP: 192.0.2.7)\nError: Failed to download metadata for repo 'updates'",
      "http://download.example.org/epel/7.9/x86_64/repodata/repomd.xml: [Errno 14] HTTPS Error 403 - Forbidden",
    ],
    ignores: ["Status code: 404 for https://mirrors.example.org/fedora/repodata/repomd.xml (IP: 192.0.2.7)"],
  },
  registration: {
    matches: [
      "Permission to access 'https://updates.suse.com/SUSE/Updates/SLE-Module-Basesystem/15-SP5/x86_64/update/repodata/repomd.xml' denied.\n\nVisit the SUSE Customer Center to check whether your registration is valid and has not expired.",
    ],
  },
  "zypper-denied": {
    matches: [
      "Permission to access 'http://download.example.org/update/leap/15.6/oss/repodata/0a1b-primary.xml.gz' denied.",
    ],
  },
};
