import { body } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "packages.sury.org", layer: "storage" },
  {
    "release-removed": {
      when: body(
        oneOf(
          inARow(
            /packages\.sury\.org\/[\w.-]{1,40}\/?\s+(?<release>[a-z]{3,12})\s+\w{0,10}Release\s{1,20}403\s+/i,
            /Forbidden/i,
          ),
          /packages\.sury\.org\/[\w.-]{1,40}\/dists\/[a-z]{3,12}\/\w{0,10}Release\s{1,20}403\s+Forbidden/i,
        ),
      ),
      cause: "resource",
      strength: "moderate",
      because: "This archive answers 403 for releases whose packages were deleted after their end of life.",
      source: "https://github.com/oerdnj/deb.sury.org/issues/2156",
      also: { geo: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "release-removed": {
    headline: "packages.sury.org no longer serves this release.",
    meaning: "The archive keeps packages for supported releases of the system only. Keys and mirrors do not help.",
    fix: [
      {
        do: "See whether another release answers.",
        snippet: "curl -I https://packages.sury.org/php/dists/bookworm/InRelease",
      },
      "When it does: upgrade the system to a supported release, then write its name into the sources list.",
      "Until then, PHP LTS by Freexian sells packages for some older releases.",
      "When none answers, your address or country may be refused: ask the archive's maintainer.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "release-removed": {
    matches: [
      "Err:5 https://packages.sury.org/php stretch InRelease\n  403  Forbidden [IP: 192.0.2.9 443]\nE: The repository 'https://packages.sury.org/php stretch InRelease' is no longer signed.",
      "E: Failed to fetch https://packages.sury.org/apache2/dists/stretch/InRelease  403  Forbidden [IP: 192.0.2.9 443]",
    ],
    ignores: ["Err:5 https://archive.example.org/php stretch InRelease\n  403  Forbidden [IP: 192.0.2.9 443]"],
  },
};
