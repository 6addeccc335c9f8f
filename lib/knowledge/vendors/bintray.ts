import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Bintray and JCenter", layer: "application", seen: url(/\bbintray\.com\//i) },
  {
    closed: {
      when: any(
        body(/\bbintray\.com\/[^\n]{0,300}\b403\b|\b403\b[^\n]{0,120}\bbintray\.com\//i),
        all(url(/\bbintray\.com\//i), status(403)),
      ),
      cause: "resource",
      strength: "decisive",
      because: "JFrog closed Bintray in 2021; its addresses answer 403, or nothing any more.",
      source: "https://github.com/jenkins-infra/crawler/pull/107",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  closed: {
    headline: "Bintray is closed for good.",
    meaning: "No credential and no waiting helps; the packages must come from elsewhere.",
    fix: [
      { do: "Replace jcenter() and bintray addresses.", snippet: "repositories {\n  mavenCentral()\n  google()\n}" },
      "Look up where the library is published now, often under a new version on Maven Central.",
      "For a library that moved nowhere: build it yourself, or use a mirror of your company.",
      "Search init scripts, wrappers and old plugins too: they bring their own repositories.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  closed: {
    matches: [
      "> Could not GET 'https://jcenter.bintray.com/org/example/lib/1.2.0/lib-1.2.0.jar'. Received status code 403 from server: Forbidden",
      "java.io.IOException: Server returned HTTP response code: 403 for URL: https://dl.bintray.com/example/maven/lib/0.2.1/lib-0.2.1.pom",
    ],
    ignores: [
      "Could not GET 'https://repo.example.com/lib-1.2.0.jar'. Received status code 403 from server: Forbidden",
    ],
  },
};
