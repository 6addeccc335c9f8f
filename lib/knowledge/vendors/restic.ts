import { any, body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "restic", layer: "storage" },
  {
    "append-only": {
      when: any(
        body(/\bblob\s+not\s+removed,\s+server\s+response:\s+403\b/i),
        body(/\bRemove\(<(?!lock)\w{3,9}\/[^\n]{0,120}\bunexpected\s+HTTP\s+response\s+\(403\b/),
      ),
      cause: "permissions",
      strength: "strong",
      because:
        "A restic server that runs with --append-only takes new backups and refuses every deletion, whoever asks.",
      source: "https://github.com/restic/rest-server/blob/HEAD/repo/repo.go",
      also: { "server-config": "strong", resource: "moderate" },
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "append-only": {
    headline: "The backup server does not let restic delete.",
    meaning:
      "Append-only mode keeps an intruder from wiping the backups; `forget` and `prune` fail for every client, and retrying does not help.",
    fix: [
      "Run `forget` and `prune` on the server itself, or against a second server process without the switch.",
      "A lock that is left behind can be removed in append-only mode too: `restic unlock`.",
      { do: "Look how the server was started.", snippet: "ps aux | grep -e rest-server -e 'serve restic'" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "append-only": {
    matches: [
      "Remove(<snapshot/2f1c0a9b77>) returned error, retrying after 446.577749ms: blob not removed, server response: 403 Forbidden (403)",
      "Remove(<snapshot/2f1c0a9b77>) failed: unexpected HTTP response (403): 403 Forbidden",
    ],
    ignores: [
      "Save(<data/2f1c0a9b77>) failed: unexpected HTTP response (403): 403 Forbidden",
      "Remove(<lock/2f1c0a9b77>) failed: unexpected HTTP response (403): 403 Forbidden",
    ],
  },
};
