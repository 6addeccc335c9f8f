import { all, any, body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Chocolatey", layer: "application" },
  {
    "not-the-owner": {
      when: body(/API\s+key\s+does\s+not\s+provide\s+the\s+authority\s+to\s+push\s+packages/i),
      cause: "permissions",
      strength: "decisive",
      because: "The gallery knows the package, and this key's account is not one of its maintainers.",
      source:
        "https://github.com/chocolatey/choco/blob/HEAD/src/chocolatey/infrastructure.app/commands/ChocolateyPushCommand.cs",
      also: { authentication: "moderate" },
    },
    "community-feed": {
      when: all(
        body(/\b403\b/),
        any(
          body(
            /(?:retrieving\s+packages\s+from|connect\s+to\s+the)\s+source\s.{0,3}https:\/\/(?:\w+\.)?chocolatey\.org/i,
          ),
          body(
            /not\s+found\s+with\s+the\s+source\(s\)\s+listed\.\s+Source\(s\):\s+.https:\/\/(?:\w+\.)?chocolatey\.org/i,
          ),
          body(/Getting\s+Chocolatey\s+from\s+https:\/\/(?:\w+\.)?chocolatey\.org\/api/i),
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because:
        "The feed is open to everybody, so its firewall refused this address: a VPN, Tor, or too many downloads.",
      source: "https://github.com/chocolatey/choco/issues/882",
      also: { "rate-limit": "moderate" },
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "not-the-owner": {
    headline: "Your Chocolatey key may not push this package.",
    meaning:
      "The package id exists with other maintainers; it may be unlisted. A new key of the same account does not help.",
    fix: [
      "Look who maintains the package on its page at community.chocolatey.org.",
      "Ask to be added as a maintainer, or choose another id.",
      { do: "Check that the key is saved for the source that you push to.", snippet: "choco apikey list" },
    ],
  },
  "community-feed": {
    headline: "Chocolatey's community feed refuses your network.",
    meaning:
      "No account is needed to install. Addresses of VPNs, Tor, shared runners and data centres, and those that download much, are refused for hours.",
    fix: [
      { do: "See what the feed answers without choco.", snippet: "curl -i https://community.chocolatey.org/api/v2/" },
      "Try without the VPN or from another network, or wait.",
      "For many machines, mirror the packages in a feed of your own.",
      "If only your proxy answers so, let community.chocolatey.org through.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "not-the-owner": {
    matches: [
      "Attempting to push acme-tool.1.2.0.nupkg to https://push.chocolatey.org/\nFailed to process request. 'The specified API key does not provide the authority to push packages.'.\nThe remote server returned an error: (403) Forbidden..",
    ],
  },
  "community-feed": {
    matches: [
      "Chocolatey v0.10.15\nInstalling the following packages:\nacme-tool\nError retrieving packages from source 'https://chocolatey.org/api/v2/':\n The remote server returned an error: (403) Forbidden.",
      "[NuGet] The remote server returned an error: (403) Forbidden.\nacme-tool not installed. The package was not found with the source(s) listed.\n Source(s): 'https://community.chocolatey.org/api/v2/'",
      'Getting Chocolatey from https://chocolatey.org/api/v2/package/chocolatey/0.10.8.\nException calling "DownloadFile" with "2" argument(s): "The remote server returned an error: (403) Forbidden."',
    ],
    ignores: [
      "Chocolatey v2.2.2\nAttempt to get headers for https://downloads.vendor.example/setup.exe failed.\n The remote server returned an error: (403) Forbidden.",
    ],
  },
};
