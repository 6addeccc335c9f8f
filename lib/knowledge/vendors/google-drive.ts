import { all, any, body, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developers.google.com/workspace/drive/api/guides/handle-errors";

const mine = any(
  body(/googleapis\.com\/(?:upload\/)?drive\/|drive\.google\.com|drive\.usercontent\.google|google\s?drive|googleapi/i),
  member("domain", /^(?:global|usageLimits)$/),
  url(/^https?:\/\/(?:www\.googleapis\.com\/(?:upload\/)?drive|drive\.google|drive\.usercontent)/i),
);

export const refusals = vendor(
  {
    name: "Google Drive",
    layer: "storage",
    seen: url(
      inARow(
        /^https?:\/\//i,
        /www\.googleapis\.com\/(?:upload\/)?drive\/|drive\.google\.com\/|drive\.usercontent\.google\.com\//i,
      ),
    ),
  },
  {
    "app-not-authorized": {
      when: body(
        oneOf(
          /\bappNotAuthorizedToFile\b/i,
          /user\s+has\s+not\s+granted\s+the\s+app\s+\S{1,80}\s+(?:\w{1,20}\s+)?access\s+to\s+the\s+file/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The user did not open or create the file with this app, and its scope covers such files only.",
      source: "https://github.com/iterative/PyDrive2/issues/192",
      actor: "you",
    },
    "file-permission": {
      when: any(
        body(/\binsufficientFilePermissions\b/),
        all(
          any(
            member("reason", /^insufficientParentPermissions$/),
            body(/user\s+does\s+not\s+have\s+sufficient\s+permissions\s+for\s+(?:this\s+)?file/i),
          ),
          mine,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The account's role on the file or its folder does not allow this.",
      source: errors,
    },
    "download-quota": {
      when: any(
        body(/\bdownloadQuotaExceeded\b|The\s+download\s+quota\s+for\s+this\s+file\s+has\s+been\s+exceeded/i),
        body(/Too\s+many\s+users\s+have\s+viewed\s+or\s+downloaded\s+this\s+file\s+recently/i),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "The file was downloaded too often; the limit belongs to the file, not to you.",
      source: "https://github.com/prasmussen/gdrive/issues/348",
      retry: "after",
    },
    "abusive-file": {
      when: body(/\bcannotDownloadAbusiveFile\b|file\s+has\s+been\s+identified\s+as\s+malware\s+or\s+spam/i),
      cause: "resource",
      strength: "decisive",
      because: "Google marked the file as malware or spam.",
      source: "https://developers.google.com/workspace/drive/api/reference/rest/v3/files/get",
    },
    "sharing-rate": {
      when: body(/\bsharingRateLimitExceeded\b|Rate\s+limit\s+exceeded\.\s+User\s+message:.{0,60}?sharing\s+quota/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "The user shared too many files in a short time.",
      source: errors,
      retry: "after",
    },
    "service-account-storage": {
      when: body(/Service\s+Accounts\s+do\s+not\s+have\s+storage\s+quota/i),
      cause: "permissions",
      strength: "strong",
      because: "A service account owns no storage, so it may not own this file.",
      source: errors,
      also: { "rate-limit": "moderate", authentication: "weak" },
      actor: "you",
    },
    "storage-full": {
      when: any(
        body(/\bstorageQuotaExceeded\b/i),
        body(/user.{1,6}s\s+Drive\s+storage\s+quota\s+has\s+been\s+exceeded/i),
        all(
          member(
            "reason",
            inARow(
              /^/,
              oneOf(
                /teamDriveFileLimitExceeded|activeItemCreationLimitExceeded|numChildrenInNonRootLimitExceeded/,
                /myDriveHierarchyDepthLimitExceeded/,
              ),
              /$/,
            ),
          ),
          mine,
        ),
      ),
      cause: "rate-limit",
      strength: "strong",
      because: "The account, folder or drive that the new file counts for has no room.",
      source: errors,
      also: { permissions: "strong", resource: "moderate" },
      retry: "no",
    },
    "shared-drive-membership": {
      when: all(
        member(
          "reason",
          inARow(
            /^/,
            oneOf(
              /(?:teamDrive|sharedDrive|cannotShare|organizerOnNonTeamDrive|fileOwnerNotMemberOf)\w{0,40}/,
              /(?:share|publish)(?:Out|In)NotPermitted/,
            ),
            /$/,
          ),
        ),
        mine,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A rule of the shared drive or of the domain does not allow this.",
      source: errors,
    },
    "not-downloadable": {
      when: any(
        body(/Only\s+files\s+with\s+binary\s+content\s+can\s+be\s+(?:directly\s+)?downloaded/i),
        all(body(/\b(?:fileNotDownloadable|exportSizeLimitExceeded|fileNotExportable)\b/), mine),
      ),
      cause: "resource",
      strength: "decisive",
      because: "A file of this kind or size is not handed out by this method.",
      source: errors,
    },
    "copy-disabled": {
      when: all(body(/\b(?:cannotDownloadFile|cannotCopyFile|copyRequiresWriterPermission|fileNotCopyable)\b/), mine),
      cause: "permissions",
      strength: "strong",
      because: "The owner switched off copying and downloading for readers.",
      source: "https://developers.google.com/workspace/drive/api/guides/content-restrictions",
    },
    "public-link": {
      when: body(/Cannot\s+retrieve\s+the\s+public\s+link\s+of\s+the\s+file/i),
      cause: "permissions",
      strength: "strong",
      because: "The download page did not offer the file: it is not shared with everyone, or fetched too often.",
      source: "https://github.com/wkentaro/gdown/blob/HEAD/gdown/download.py",
      also: { "rate-limit": "strong", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "app-not-authorized": {
    headline: "Your app has no access to this Drive file.",
    meaning:
      "With the scope `drive.file`, an app sees only files that it made or that the user chose for it. Sharing the file with the user does not change that.",
    fix: [
      "Let the user choose the file with the Google Picker, with your app's id set.",
      "Or ask for `drive.readonly` or `drive`, which Google must verify for a public app; delete the saved token and sign in again.",
    ],
  },
  "file-permission": {
    headline: "Your role on this Drive file does not allow this.",
    meaning:
      "The account can see the file, but not change, share or delete it. Scopes do not help; the role on the file does.",
    fix: [
      "Ask the owner for the role of editor, or in a shared drive for content manager.",
      { do: "For a service account, share the file with its address.", snippet: "sa@PROJECT.iam.gserviceaccount.com" },
      "Call `files.get` with `fields=capabilities` to see what the account may do.",
    ],
  },
  "download-quota": {
    headline: "This Drive file was downloaded too often.",
    meaning: "The limit is the file's, for all its readers. It opens again within a day; other files work.",
    fix: [
      "Wait up to 24 hours.",
      "Copy the file into your own Drive and download the copy.",
      "If you are the owner: host public files elsewhere, such as a storage bucket.",
    ],
  },
  "abusive-file": {
    headline: "Google marked this file as malware or spam.",
    meaning:
      "Only its owner, or a manager of the shared drive that it is in, may still fetch it, and only when the request accepts the risk.",
    fix: [
      {
        do: "As the owner or manager, accept the risk.",
        snippet:
          'curl -H "Authorization: Bearer $TOKEN" "https://www.googleapis.com/drive/v3/files/FILE_ID?alt=media&acknowledgeAbuse=true"',
      },
      "With rclone, use `--drive-acknowledge-abuse`.",
      "If the mark is wrong, ask for a review in Drive.",
    ],
  },
  "sharing-rate": {
    headline: "You shared too many Drive files in a short time.",
    meaning: "The limit is per user and mostly about the mails that sharing sends. The API quota is not reached.",
    fix: [
      "Share with a group, or share one folder.",
      "Send no notification: `sendNotificationEmail=false`.",
      "Wait a day when the limit of the day is reached.",
    ],
  },
  "service-account-storage": {
    headline: "A service account cannot keep files of its own in Drive.",
    meaning: "A file counts for its owner, and a service account has no room.",
    fix: [
      "Create the file in a shared drive of which the account is a member, with `supportsAllDrives=true`.",
      "Or act for a user, by domain-wide delegation or by an OAuth log-in.",
    ],
  },
  "storage-full": {
    headline: "There is no room for this file in Drive.",
    meaning:
      "The room of the file's owner is used up, or a folder or shared drive holds as many items as it may. Waiting does not help.",
    fix: ["Empty the trash, or buy more room.", "For a full folder or shared drive: spread the files."],
  },
  "shared-drive-membership": {
    headline: "A rule of the shared drive or the domain forbids this.",
    meaning: "The account may be an editor, and still the drive or the domain's sharing rules say no.",
    fix: [
      "Read the reason in the answer: it names the rule.",
      "Ask a manager of the shared drive to add the account, or the domain's administrator to allow sharing outside.",
      "Send `supportsAllDrives=true`.",
    ],
  },
  "not-downloadable": {
    headline: "Drive does not hand out this file in this way.",
    meaning: "Docs, Sheets and Slides have no bytes of their own; they are exported. Exports are limited to 10 MB.",
    fix: [
      {
        do: "Export it.",
        snippet:
          'curl -H "Authorization: Bearer $TOKEN" "https://www.googleapis.com/drive/v3/files/FILE_ID/export?mimeType=application/pdf"',
      },
      "For a large one, use the links in the file's `exportLinks`.",
    ],
  },
  "copy-disabled": {
    headline: "The owner forbids to download or copy this file.",
    meaning:
      "Readers and commenters may look at it in the browser only, and editors too where the owner says so. Scopes do not help.",
    fix: [
      "Call `files.get` with `fields=capabilities`: `canDownload` and `canCopy` tell what the account may do.",
      "Ask the owner to allow downloading in the sharing settings, or for the role of editor where editors still may.",
    ],
  },
  "public-link": {
    headline: "Google Drive did not offer the file for download.",
    meaning:
      "Either it is not shared with everyone who has the link, or too many people fetched it today. gdown is not signed in unless it finds saved cookies, so your own access plays no part.",
    fix: [
      "Open the link in a private window: it shows which of the two it is.",
      { do: "Update gdown: the page changes at times.", snippet: "pip install --upgrade --no-cache-dir gdown" },
      "If you own it, share it with everyone who has the link.",
      "If your browser opens it, export its cookies to `~/.cache/gdown/cookies.txt`; gdown loads them by itself.",
      "Else copy it to your own Drive, or wait up to 24 hours.",
    ],
  },
};

const legacy = (reason: string, message: string, domain = "global") =>
  `{\n "error": {\n  "errors": [\n   {\n    "domain": "${domain}",\n    "reason": "${reason}",\n    "message": "${message}"\n   }\n  ],\n  "code": 403,\n  "message": "${message}"\n }\n}`;

export const samples: Samples<typeof refusals> = {
  "app-not-authorized": {
    matches: [
      legacy("appNotAuthorizedToFile", "The user has not granted the app 123456789 read access to the file EXAMPLEid."),
      'googleapiclient.errors.HttpError: <HttpError 403 when requesting https://www.googleapis.com/drive/v3/files/EXAMPLEid?alt=media returned "The user has not granted the app 123456789 read access to the file EXAMPLEid.">',
    ],
  },
  "file-permission": {
    matches: [
      legacy("insufficientFilePermissions", "The user does not have sufficient permissions for file EXAMPLEid."),
    ],
    ignores: [
      '{"message":"user does not have sufficient permissions for file"}',
      legacy("insufficientPermissions", "Insufficient Permission"),
    ],
  },
  "download-quota": {
    matches: [
      legacy("downloadQuotaExceeded", "The download quota for this file has been exceeded."),
      "googleapi: Error 403: The download quota for this file has been exceeded., downloadQuotaExceeded",
      "<p>Sorry, you can't view or download this file at this time.</p><p>Too many users have viewed or downloaded this file recently. Please try accessing the file again later.</p>",
    ],
  },
  "abusive-file": {
    matches: [
      legacy("cannotDownloadAbusiveFile", "This file has been identified as malware or spam and cannot be downloaded."),
    ],
  },
  "sharing-rate": {
    matches: [
      legacy(
        "sharingRateLimitExceeded",
        "Rate limit exceeded. User message: Sorry, you have exceeded your sharing quota.",
      ),
    ],
    ignores: [legacy("userRateLimitExceeded", "User Rate Limit Exceeded", "usageLimits")],
  },
  "service-account-storage": {
    matches: [
      "HttpError 403: Service Accounts do not have storage quota. Leverage shared drives, or use OAuth delegation instead.",
    ],
  },
  "storage-full": {
    matches: [legacy("storageQuotaExceeded", "The user's Drive storage quota has been exceeded.")],
  },
  "shared-drive-membership": {
    matches: [legacy("teamDriveMembershipRequired", "The attempted action requires shared drive membership.")],
  },
  "not-downloadable": {
    matches: [
      legacy(
        "fileNotDownloadable",
        "Only files with binary content can be downloaded. Use Export with Docs Editors files.",
      ),
    ],
  },
  "copy-disabled": { matches: [legacy("cannotDownloadFile", "This file cannot be downloaded by the user.")] },
  "public-link": {
    matches: [
      "Access denied with the following error:\n\n \tCannot retrieve the public link of the file. You may need to change\n\tthe permission to 'Anyone with the link', or have had many accesses.\n\nYou may still be able to access the file from the browser:\n\n\t https://drive.google.com/uc?id=EXAMPLEid",
    ],
  },
};
