import { all, any, body, header, member, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

/** The gallery's own messages. */
const gallery = "https://github.com/NuGet/NuGetGallery/blob/main/src/NuGetGallery.Services/ServicesStrings.resx";

export const refusals = vendor(
  {
    name: "NuGet",
    layer: "application",
    seen: any(header("x-nuget-warning"), url(/^https:\/\/(?:www|api)\.nuget\.org\//i)),
  },
  {
    "quota-exceeded": {
      when: all(member("message", /^Quota exceeded\.$/), member("statusCode", /^403$/)),
      cause: "rate-limit",
      strength: "strong",
      because: "NuGet.org documents this answer for a quota that is used up.",
      source: "https://learn.microsoft.com/en-us/nuget/api/rate-limits",
      retry: "after",
    },
    "package-locked": {
      when: all(body(/package\s+[\w.'`-]{1,140}\s+(?:is|has)\s+\w+\s+locked/i), body(/nuget/i)),
      cause: "resource",
      strength: "strong",
      because: "NuGet says that the package is locked.",
      source: gallery,
      also: { permissions: "moderate" },
    },
    "key-refused": {
      when: body(
        inARow(
          /specified\s+API\s+key\s+is\s+invalid,\s+has\s+expired,?\s+or\s+does\s+not\s+have\s+permission\s+to/i,
          /\s+access\s+the\s+specified\s+package/i,
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because:
        "NuGet has one sentence for three things: a wrong key, an expired one, and one that does not cover this package.",
      source: gallery,
      also: { permissions: "moderate", "token-expired": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "quota-exceeded": {
    headline: "Your NuGet.org quota is used up.",
    meaning: "Rate limits answer 429; this 403 is a quota.",
    fix: ["Stop and try again later.", "Send fewer calls, and cache what you fetched."],
  },
  "package-locked": {
    headline: "NuGet.org has locked this package.",
    meaning: "No new version can be published and none be listed or unlisted. A new key does not help.",
    fix: ["Write to support@nuget.org and name the package."],
  },
  "key-refused": {
    headline: "NuGet does not accept this key for this package.",
    meaning: "The key is wrong, has expired, or its owner, scope or glob pattern does not cover the package's name.",
    fix: [
      "Look at the key under API keys on nuget.org: its expiry, owner, scope and glob pattern.",
      "For a new package the key needs the scope that allows new packages, not only new versions.",
      "Check that the package id is not owned by someone else.",
      {
        do: "Renew the key and push again.",
        snippet: "dotnet nuget push My.nupkg -k $KEY -s https://api.nuget.org/v3/index.json",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "quota-exceeded": {
    matches: ['{ "statusCode": 403, "message": "Quota exceeded." }'],
    ignores: ['{"error":"Quota exceeded"}'],
  },
  "package-locked": {
    matches: [
      "error: Response status code does not indicate success: 403 (The package 'Acme.Tools' is currently locked. Please contact support@nuget.org.).",
      "error: Response status code does not indicate success: 403 (Package 'Acme.Tools' has been locked. This means you cannot publish a new version or change the listing status of a published package version. Please contact support@nuget.org.).",
    ],
  },
  "key-refused": {
    matches: [
      "Pushing Acme.1.0.0.nupkg to 'https://www.nuget.org/api/v2/package'...\n  Forbidden https://www.nuget.org/api/v2/package/ 402ms\nerror: Response status code does not indicate success: 403 (The specified API key is invalid, has expired, or does not have permission to access the specified package.).",
    ],
  },
};
