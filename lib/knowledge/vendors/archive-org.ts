import { all, any, body, header, status, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Internet Archive",
    layer: "storage",
    seen: url(/^https?:\/\/(?:[\w.-]+\.)?archive\.org\//i),
  },
  {
    "write-privileges": {
      when: body(/You\s+lack\s+sufficient\s+privileges\s+to\s+write\s+to\s+this\s+item/i),
      cause: "permissions",
      strength: "decisive",
      because: "The archive knows your account, and says that it may not write to this item.",
      source: "https://github.com/bibanon/tubeup/issues/70",
    },
    "wayback-excluded": {
      when: any(
        body(
          oneOf(
            /RobotAccessControlException:\s+Blocked\s+By\s+Robots/i,
            /AdministrativeAccessControlException:\s+Blocked\s+Site\s+Error/i,
            /\bURL\s+has\s+been\s+excluded\s+from\s+the\s+Wayback\s+Machine/i,
          ),
        ),
        header("x-archive-wayback-runtime-error", /AccessControlException/i),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The Wayback Machine does not show this site: its rules for robots or its owner excluded it.",
      source: "https://github.com/edgi-govdata-archiving/wayback/blob/HEAD/src/wayback/_client.py",
    },
    "restricted-file": {
      when: any(
        body(
          inARow(
            /403[^\n]{0,40}?\sForbidden\s+for\s+url:\s+https?:\/\/(?:ia\d{3,8}\.us\.)?archive\.org\//i,
            /(?:\d{1,3}\/items|download|view_archive)/i,
          ),
        ),
        all(url(/^https?:\/\/(?:ia\d{3,8}\.us\.archive\.org\/|archive\.org\/download\/)/i), status(403)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The archive gives this file only to signed-in users whom the item allows.",
      source: "https://github.com/jjjake/internetarchive/issues/197",
      also: { permissions: "strong", "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "write-privileges": {
    headline: "Your Internet Archive account may not write to this item.",
    meaning:
      "The keys are accepted. The item belongs to somebody else, or the collection takes uploads from its own members only.",
    fix: [
      "Choose another identifier: this one may exist already under another account.",
      "Upload to an open collection, or ask the collection's owner for access.",
      "Check that the access keys belong to the account that you mean.",
    ],
  },
  "wayback-excluded": {
    headline: "The Wayback Machine does not show this site.",
    meaning:
      "The refusal comes from the archived site's rules for robots or from an exclusion that its owner asked for, not from your client. Other snapshots of the same site are refused as well, and other addresses of yours too.",
    fix: ["Look in another web archive.", "If the site is yours: ask the Internet Archive to lift the exclusion."],
  },
  "restricted-file": {
    headline: "This file at the Internet Archive is not open to you.",
    meaning:
      "Files of lent, restricted or not yet public items need a signed-in account with the right for the item. Public files of the same item still download.",
    fix: [
      { do: "Sign the command-line client in; it keeps the cookies for later calls.", snippet: "ia configure" },
      "In your own code, send the cookies or keys of an account that may open the item in the browser.",
      "When the item is lent or restricted, downloads are closed to all but its owners: use the open formats.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "write-privileges": {
    matches: ["error uploading example.mp4: Access Denied - You lack sufficient privileges to write to this item."],
  },
  "wayback-excluded": {
    matches: [
      "org.archive.util.io.RuntimeIOException: org.archive.wayback.exception.RobotAccessControlException: Blocked By Robots",
      "HTTP/1.1 403 FORBIDDEN\nServer: nginx\nX-Archive-Wayback-Runtime-Error: org.archive.util.io.RuntimeIOException: org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error\n\n",
      "org.archive.util.io.RuntimeIOException: org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error",
    ],
  },
  "restricted-file": {
    matches: [
      "error downloading file example_jp2.tar, exception raised: 403 Client Error: Forbidden for url: https://ia601508.us.archive.org/29/items/example/example_jp2.tar",
      {
        evidence: "HTTP/1.1 403 Forbidden\nServer: nginx\n\n",
        request: "curl https://archive.org/download/example/example.pdf",
      },
    ],
    ignores: ["403 Client Error: Forbidden for url: https://s3.us.archive.org/example/example.mp4"],
  },
};
