import { all, body } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const central = /(?:repo1?\.maven(?:\.apache)?\.org|repo\.maven\.apache\.org|central\s+\(https:)/i;
const publish =
  /(?:oss\.sonatype\.org|s01\.oss\.sonatype\.org|central\.sonatype\.com|ossrh-staging-api\.central\.sonatype\.com)/i;
const forbidden = /\b403\b|ReasonPhrase:\s?Forbidden|Forbidden\s+\(403\)/i;

export const refusals = vendor(
  { name: "Maven Central", layer: "storage" },
  {
    "terms-block": {
      when: body(
        oneOf(
          inARow(
            /You.{0,8}ve\s+been\s+blocked\s+from\s+this\s+operation\s+due\s+to\s+violation\s+of\s+the\s+Central/i,
            /\s+terms/i,
          ),
          /central\.sonatype\.org\/blacklisted/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Central says that it blocked the address because of abuse.",
      source: "https://central.sonatype.org/faq/403-error-central/",
      also: { "rate-limit": "moderate" },
      retry: "after",
    },
    "legacy-host": {
      when: body(/403\s+Use\s+https:\/\/repo1\.maven\.org/i),
      cause: "headers",
      strength: "moderate",
      because: "The request names an old host of Central, which is not served over HTTPS.",
      source: "https://central.sonatype.org/faq/ssl",
      also: { resource: "moderate" },
    },
    "version-exists": {
      when: body(/does\s+not\s+allow\s+updating\s+artifact/i),
      cause: "resource",
      strength: "decisive",
      because: "This version was published before, and a release cannot be replaced.",
      source: "https://central.sonatype.org/faq/403-error",
      also: { permissions: "weak" },
    },
    "search-site": {
      when: all(
        body(/https?:\/\/(?:www\.)?(?:mvnrepository\.com|search\.maven\.org|central\.sonatype\.com)\/artifact\//i),
        body(forbidden),
        body(/Could\s+not\s+(?:transfer|GET|HEAD|resolve)|Failed\s+to\s+(?:transfer|read|collect)/i),
      ),
      cause: "resource",
      strength: "strong",
      because: "The build takes a site for searching artifacts for a repository: it serves pages, no files.",
      source: "https://github.com/gesellix/gradle-debian-plugin/issues/53",
      also: { "ip-block": "weak" },
      actor: "you",
    },
    "publish-forbidden": {
      when: all(
        body(publish),
        body(forbidden),
        body(
          oneOf(
            /Failed\s+to\s+(?:deploy|publish)|Could\s+not\s+(?:transfer|PUT|write)|Received\s+status\s+code\s+403/i,
            /Upload\s+failed/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "The publishing service refused the upload: mostly the account may not write to this namespace.",
      source: "https://central.sonatype.org/register/namespace/",
      also: { authentication: "moderate", resource: "weak" },
    },
    "download-forbidden": {
      when: all(
        body(central),
        body(forbidden),
        body(/Could\s+not\s+(?:transfer|GET|HEAD|resolve)|Failed\s+to\s+(?:transfer|read|collect)/i),
      ),
      cause: "ip-block",
      strength: "moderate",
      because: "Central is public: a 403 on a download speaks of a block of the address, or of a proxy between.",
      source: "https://central.sonatype.org/faq/403-error-central/",
      also: { "rate-limit": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "terms-block": {
    headline: "Maven Central blocked your address for abuse.",
    meaning: "The block is temporary and set by a program. Behind a shared address the abuse may be another's.",
    fix: [
      "Put a repository manager or a CI cache between your builds and Central.",
      "Look for a tool that lists directories or copies much of Central, and stop it.",
      "Then follow the page that the message names.",
    ],
  },
  "legacy-host": {
    headline: "Maven Central does not serve this old host name over HTTPS.",
    meaning:
      "Names such as central.maven.org lead to the same servers, but only repo1.maven.org and repo.maven.apache.org are served.",
    fix: [
      "Take the old address out of the repositories of the POM, the settings or the build script.",
      {
        do: "In a repository manager such as Nexus, give its proxy of Central this address.",
        snippet: "https://repo1.maven.org/maven2/",
      },
    ],
  },
  "version-exists": {
    headline: "This version is already on Maven Central.",
    meaning: "Releases never change, whoever asks.",
    fix: ["Raise the version and publish again."],
  },
  "search-site": {
    headline: "This address is a site for searching, not a Maven repository.",
    meaning:
      "Pages such as mvnrepository.com show what exists and how to declare it. They hold no artifacts, and they refuse build tools.",
    fix: [
      "Take the address out of the repositories of your build.",
      {
        do: "Name the repository itself; most artifacts are on Central.",
        snippet: "repositories {\n  mavenCentral()\n  gradlePluginPortal()\n}",
      },
      "When the artifact is elsewhere, the page about it names the repository that holds it.",
    ],
  },
  "publish-forbidden": {
    headline: "Maven Central does not let you publish there.",
    meaning: "The group id lies outside your verified namespaces, or the user token is not the one of this service.",
    fix: [
      "Compare the group id with your namespaces on central.sonatype.com.",
      "Use a user token, not the password, and check that the server id in `settings.xml` is that of the repository.",
      "The old OSSRH hosts have ended: publish through the Central Portal.",
    ],
  },
  "download-forbidden": {
    headline: "Maven Central, or a proxy before it, refuses your address.",
    meaning: "Everything there is public, so credentials do not help. Heavy use from one address gets it blocked.",
    fix: [
      {
        do: "Try one file, with and without your proxy.",
        snippet: "curl -I https://repo1.maven.org/maven2/junit/junit/maven-metadata.xml",
      },
      "Put a repository manager with a cache between builds and Central.",
      "When it stays, write to Central's support and name the address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "terms-block": {
    matches: [
      "Error 403 Forbidden: You've been blocked from this operation due to violation of the Central terms of service. Please see https://central.sonatype.org/blacklisted to remediate this issue.",
    ],
  },
  "legacy-host": {
    matches: [
      "HTTP/2 403\nserver: Varnish\n\n<html><head><title>403 Use https://repo1.maven.org</title></head></html>",
    ],
  },
  "version-exists": {
    matches: [
      "Failed: RepositoryWritePolicy, failureMessage:Artifact updating: Repository ='releases:Releases' does not allow updating artifact='/com/acme/lib/1.1.0/lib-1.1.0.jar'",
    ],
  },
  "search-site": {
    matches: [
      "> Could not GET 'https://mvnrepository.com/artifact/com.acme/lib/com/acme/lib/1.0/lib-1.0.pom'. Received status code 403 from server: Forbidden",
      "Could not transfer artifact com.acme:lib:pom:1.0 from/to acme (https://mvnrepository.com/artifact/): status code: 403, reason phrase: Forbidden (403)",
    ],
    ignores: ["See https://mvnrepository.com/artifact/com.acme/lib for the version."],
  },
  "publish-forbidden": {
    matches: [
      "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-deploy-plugin:3.1.1:deploy: Failed to deploy artifacts: Could not transfer artifact com.acme:lib:jar:1.0 from/to ossrh (https://s01.oss.sonatype.org/service/local/staging/deploy/maven2/): status code: 403, reason phrase: Forbidden (403)",
    ],
    ignores: ["https://s01.oss.sonatype.org/ answered 403"],
  },
  "download-forbidden": {
    matches: [
      "Could not transfer artifact junit:junit:pom:4.13 from/to central (https://repo.maven.apache.org/maven2): status code: 403, reason phrase: Forbidden (403)",
    ],
  },
};
