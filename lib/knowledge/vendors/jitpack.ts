import { body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "JitPack", layer: "application", seen: url(/^https:\/\/(?:www\.)?jitpack\.io\//i) },
  {
    token: {
      when: body(/jitpack\.io\/(?:com|org|io)\/[^\n]{0,300}\b401\b|\b401\b[^\n]{0,120}jitpack\.io\/(?:com|org|io)\//i),
      cause: "authentication",
      strength: "strong",
      because:
        "JitPack answers 401 when no token for a private repository arrived, and also for names that it cannot see.",
      source: "https://github.com/jitpack/jitpack.io/issues/4114",
      also: { resource: "strong", permissions: "moderate" },
    },
    access: {
      when: body(/jitpack\.io\/(?:com|org|io)\/[^\n]{0,300}\b403\b|\b403\b[^\n]{0,120}jitpack\.io\/(?:com|org|io)\//i),
      cause: "permissions",
      strength: "strong",
      because: "JitPack's token has no access to the repository, or the subscription for private ones has ended.",
      source: "https://github.com/jitpack/jitpack.io/issues/4348",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  token: {
    headline: "JitPack got no token for this artifact.",
    meaning:
      "A private repository needs one. A name that does not exist looks the same, so that a public library from elsewhere can fail here too.",
    fix: [
      {
        do: "Send the token as user name.",
        snippet: 'maven { url "https://jitpack.io"; credentials { username = authToken } }',
      },
      "Look at the build log on jitpack.io for the version: a failed build gives this as well.",
      "When the library is on Maven Central, put mavenCentral() first, or limit JitPack with a content filter.",
    ],
  },
  access: {
    headline: "Your JitPack token has no access to this repository.",
    meaning:
      "The token arrived. The subscription or its trial is over, the token is an old one, or its account cannot see the repository.",
    fix: [
      "Open the build log on jitpack.io for the version: it says when the subscription is not active, and which one is meant.",
      "Get the current token at jitpack.io/private.",
      {
        do: "Test it.",
        snippet: "curl -v -u TOKEN: https://jitpack.io/com/github/OWNER/REPO/VERSION/REPO-VERSION.pom",
      },
      "Let the owner check the subscription at jitpack.io/w/user.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  token: {
    matches: [
      "Could not GET 'https://jitpack.io/com/github/acme/lib/1.0/lib-1.0.pom'. Received status code 401 from server: Unauthorized",
    ],
    ignores: [
      "Could not GET 'https://repo.example.com/lib-1.0.pom'. Received status code 401 from server: Unauthorized",
    ],
  },
  access: {
    matches: [
      "Could not GET 'https://www.jitpack.io/com/github/acme/lib/0.0.3/lib-0.0.3.pom'. Received status code 403 from server: Forbidden",
    ],
  },
};
