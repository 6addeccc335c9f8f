import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://github.com/Backblaze/b2-sdk-python/blob/master/b2sdk/_internal/exception.py";

const mark = any(
  url(/backblazeb?2?\.com/i),
  body(/backblaze|\bb2_|\bb2sdk/i),
  all(member("code"), member("status", /^40[13]$/)),
);

export const refusals = vendor(
  {
    name: "Backblaze B2",
    layer: "storage",
    seen: any(url(/^https:\/\/[\w.-]{1,80}\.(?:backblaze|backblazeb2)\.com\//i), header("x-bz-file-id")),
  },
  {
    cap: {
      when: any(
        member("code", /^(?:download_|storage_|transaction_)?cap_exceeded$/),
        body(/See\s+the\s+Caps\s+(?:&|&amp;|and)\s+Alerts\s+page\s+to\s+increase\s+your\s+cap/i),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "A cap on storage, downloads or transactions that the account's owner set is reached.",
      source: "https://www.backblaze.com/docs/cloud-storage-data-caps-and-alerts",
      actor: "account-admin",
    },
    "token-expired": {
      when: all(member("code", /^expired_auth_token$/), mark),
      cause: "token-expired",
      strength: "decisive",
      because: "The B2 authorization token has expired.",
      source: documentation,
    },
    "token-invalid": {
      when: all(member("code", /^bad_auth_token$/), mark),
      cause: "authentication",
      strength: "decisive",
      because: "B2 does not accept the authorization token or key.",
      source: documentation,
    },
    "not-allowed": {
      when: all(
        member("code", /^(?:unauthorized|access_denied)$/),
        any(
          url(/backblazeb?2?\.com/i),
          body(/backblaze|\bb2_|\bb2sdk|Application\s+key\s+is\s+restricted|capability|Class\s+B/i),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "B2 knows the key; its capabilities, bucket or name prefix do not cover the call.",
      source: "https://backblaze.com/docs/cloud-storage-native-api-error-handling-and-status-codes",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  cap: {
    headline: "A cap of the Backblaze account is reached.",
    meaning:
      "Caps on downloads and transactions begin anew each day; a storage cap stays. Keys and permissions are not the problem.",
    fix: [
      "Let the account's owner raise the cap under Caps & Alerts; the change may take ten minutes.",
      "For public files, put a CDN in front, so that fewer requests count.",
      "Or wait until the daily cap begins anew at midnight GMT.",
    ],
  },
  "token-expired": {
    headline: "Your B2 authorization token has expired.",
    meaning: "It counts for 24 hours at most. The application key is good.",
    fix: [
      "Call `b2_authorize_account` again, then get a new upload URL.",
      "For downloads by token: make a new one with `b2_get_download_authorization`.",
    ],
  },
  "token-invalid": {
    headline: "B2 does not accept your token.",
    meaning: "A token of `b2_authorize_account` serves the API; an upload token serves its own upload URL alone.",
    fix: [
      "Call `b2_authorize_account` again with key id and key.",
      "Use the token that came with the upload URL for that URL only, and one URL per thread.",
    ],
  },
  "not-allowed": {
    headline: "Your B2 key may not do this.",
    meaning: "A key's capabilities, its bucket and its prefix are fixed when it is made.",
    fix: [
      "Look at `allowed` in the answer of `b2_authorize_account`: it lists capabilities, bucket and prefix.",
      "Make a key with the capability, such as `readFiles` or `writeFiles`; `listBuckets` is needed by many tools even for one bucket.",
      "For a private bucket's download link, add a download authorization.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  cap: {
    matches: [
      '{\n  "code": "download_cap_exceeded",\n  "message": "Cannot download file, download bandwidth or transaction (Class B) cap exceeded. See the Caps & Alerts page to increase your cap.",\n  "status": 403\n}',
      "<Error><Code>AccessDenied</Code><Message>Cannot upload files, storage cap exceeded. See the Caps &amp; Alerts page to increase your cap.</Message></Error>",
    ],
    ignores: ['{"code":"quota_exceeded","status":403}'],
  },
  "token-expired": {
    matches: ['{"code":"expired_auth_token","message":"Authorization token has expired","status":401}'],
  },
  "token-invalid": {
    matches: ['{"code":"bad_auth_token","message":"Invalid authorization token","status":401}'],
  },
  "not-allowed": {
    matches: ['{"code":"unauthorized","message":"Application key is restricted to bucket: EXAMPLE","status":401}'],
    ignores: ['{"error":"unauthorized"}'],
  },
};
