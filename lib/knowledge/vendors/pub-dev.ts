import { any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "pub.dev", layer: "application", seen: url(/^https:\/\/pub\.dev\/api\//i) },
  {
    "automated-publishing": {
      when: body(/calling\s+GitHub\s+Action\s+is\s+not\s+allowed\s+to\s+publish,\s+because/i),
      cause: "permissions",
      strength: "decisive",
      because: "pub.dev knows the workflow, and the package does not allow publishing from it.",
      source: "https://github.com/petercinibulk/envied/issues/69",
    },
    uploader: {
      when: any(
        body(/insufficient\s+permissions\s+to\s+upload\s+new\s+versions\s+(?:of|to\s+existing)\s+package/i),
        body(/Unsufficient\s+permissions\s+to\s+change\s+uploaders/i),
        body(/Insufficient\s+permissions\s+to\s+the\s+resource\s+at\s+the\s+https:\/\/pub\.dev/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The signed-in account is not an uploader of this package, which may exist already under another owner.",
      source: "https://github.com/dart-lang/pub-dev/issues/4693",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "automated-publishing": {
    headline: "pub.dev does not let this workflow publish.",
    meaning:
      "The token arrived. The words after `because` name the setting: publishing from GitHub is off, the repository, tag pattern or environment differs, or no pushed tag started the run.",
    fix: [
      "Let an uploader enable automated publishing on the package's Admin page.",
      "Push a tag that fits the pattern there, from that repository, and let the tag start the workflow.",
    ],
  },
  uploader: {
    headline: "You are not an uploader of this pub.dev package.",
    meaning: "The name may be taken, also by a discontinued package that search hides. Signing in again does not help.",
    fix: [
      "Look at https://pub.dev/packages/NAME, and choose another name when it is somebody else's.",
      "Have an uploader or the publisher's admin invite you.",
      { do: "Check which account is used.", snippet: "dart pub logout && dart pub login" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "automated-publishing": {
    matches: [
      "Insufficient permissions to the resource at the https://pub.dev package repository.\nThe calling GitHub Action is not allowed to publish, because: publishing from github is not enabled. See https://dart.dev/go/publishing-from-github",
    ],
  },
  uploader: {
    matches: [
      "Message from server: `user@example.com` has insufficient permissions to upload new versions to existing package `demo`.",
      "ERR : Insufficient permissions to upload new versions of package `demo`.",
    ],
  },
};
