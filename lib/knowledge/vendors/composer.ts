import { all, any, body } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = body(/\bcomposer\b|packagist|Failed\s+to\s+download\s[^\n]{1,200}?\sfrom\s+dist/i);

export const refusals = vendor(
  { name: "Composer", layer: "application", seen: body(/Composer\\Downloader\\TransportException/) },
  {
    "public-index": {
      when: all(
        body(
          inARow(
            /(?:Invalid\s+credentials(?:\s+\(HTTP\s+403\))?\s+for|The)\s+\W{0,2}https?:\/\/(?:repo\.)?packagist\./i,
            /org\/[^\n]{0,300}?(?:aborting|could\s+not\s+be\s+(?:accessed|downloaded)|HTTP\s+403)/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "moderate",
      because:
        "Packagist's public index asks for no login, so something on the way, such as a web filter, refused the address.",
      source: "https://github.com/composer/composer/issues/2574",
      also: { "server-config": "weak", headers: "weak" },
      actor: "network-owner",
    },
    "private-repository": {
      when: all(
        any(
          body(/Invalid\s+credentials(?:\s+\(HTTP\s+40[13]\))?\s+for\s+\W{0,2}https?:\/\/[^\n]{3,400}?aborting/i),
          body(/URL\s+(?:required\s+authentication|could\s+not\s+be\s+accessed)\s+\(HTTP\s+403\)/i),
        ),
        mark,
      ),
      cause: "authentication",
      strength: "moderate",
      because: "The package repository did not accept Composer's credentials, or they do not cover this package.",
      source: "https://github.com/composer/composer/blob/HEAD/src/Composer/Util/AuthHelper.php",
      also: { permissions: "strong", resource: "weak", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "public-index": {
    headline: "Something between you and Packagist refused the download.",
    meaning:
      "Reading the public index needs no account, although Composer asks for one after a 403. A company's filter, which may look at words in the address, or a proxy is the usual reason.",
    fix: [
      {
        do: "Fetch the address yourself and read the body.",
        snippet: "curl -i https://repo.packagist.org/packages.json",
      },
      { do: "Let Composer look at the connection.", snippet: "composer diagnose" },
      "Have the filter allow repo.packagist.org, api.github.com and codeload.github.com.",
      "Remove an old mirror from the configuration: `composer config -g --unset repos.packagist`.",
    ],
  },
  "private-repository": {
    headline: "The Composer repository did not let this download through.",
    meaning:
      "The list of packages may be open while the archives are not: a licence or a role then decides for each package.",
    fix: [
      {
        do: "Set the credentials for exactly this host.",
        snippet: "composer config --global --auth http-basic.repo.example.com user token",
      },
      "Look for an older `auth.json` in the project or in `COMPOSER_AUTH` that wins.",
      "Check in the vendor's account that the licence covers this package and version.",
      { do: "Forget what was cached.", snippet: "composer clear-cache" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "public-index": {
    matches: [
      "[Composer\\Downloader\\TransportException]\nInvalid credentials for 'http://packagist.org/p/facebook/webdriver$5d1a2ad9.json', aborting.",
    ],
  },
  "private-repository": {
    matches: [
      "Failed to download vend/package from dist: The 'https://composer.example.com/zipball/vend/package/0337.zip' URL could not be accessed (HTTP 403): HTTP/2 403",
      "[Composer\\Downloader\\TransportException]\nInvalid credentials for 'https://satis.example.com/packages.json', aborting.",
    ],
    ignores: ["Invalid credentials for 'https://api.example.com/login', aborting."],
  },
};
