import { any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const plain = /\bhttp:\/\/services\.gradle\.org\//i;

export const refusals = vendor(
  { name: "Gradle's download service", layer: "storage", seen: url(/^https?:\/\/services\.gradle\.org\//i) },
  {
    "plain-http": {
      when: any(url(/^http:\/\/services\.gradle\.org\//i), body(plain)),
      cause: "resource",
      strength: "strong",
      because: "Gradle's services ended plain HTTP in January 2020; the same file is there over HTTPS.",
      source: "https://blog.gradle.org/decommissioning-http",
      also: { "server-config": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "plain-http": {
    headline: "Gradle no longer serves downloads over plain HTTP.",
    meaning: "The address begins with `http:`. Nothing about you or your network is refused.",
    fix: [
      {
        do: "Write `https` in the wrapper's file.",
        snippet: "sed -i 's#http\\\\://services#https\\\\://services#' gradle/wrapper/gradle-wrapper.properties",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "plain-http": {
    matches: [
      "java.io.IOException: Server returned HTTP response code: 403 for URL: http://services.gradle.org/distributions/gradle-1.3-bin.zip",
    ],
    ignores: ["403 for URL: https://services.gradle.org/distributions/gradle-1.3-bin.zip"],
  },
};
