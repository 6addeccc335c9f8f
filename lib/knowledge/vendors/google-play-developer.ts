import { all, any, body, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const mine = any(
  body(/androidpublisher|Google\s+Play\s+(?:Android\s+)?Developer|AndroidPublisher|play\s?publisher/i),
  url(/^https:\/\/(?:androidpublisher|www)\.googleapis\.com\/androidpublisher\//i),
);

export const refusals = vendor(
  {
    name: "Google Play Developer API",
    layer: "application",
    seen: url(/^https:\/\/(?:androidpublisher|www)\.googleapis\.com\/androidpublisher\//i),
  },
  {
    "project-not-linked": {
      when: body(
        oneOf(
          /\bprojectNotLinked\b/i,
          /project\s+id\s+used\s+to\s+call\s+the\s+Google\s+Play\s+Developer\s+API\s+has\s+not\s+been\s+linked/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The credential's project has no access to the Play Console account.",
      source: "https://github.com/google/googleapis.dart/issues/466",
    },
    "user-permission": {
      when: all(
        any(
          body(/The\s+current\s+user\s+has\s+insufficient\s+permissions\s+to\s+perform\s+the\s+requested\s+operation/i),
          member("reason", /^permissionDenied$/),
        ),
        any(mine, body(/googleapi/)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Play knows the account, and the Play Console gives it no permission for this app.",
      source: "https://github.com/chromeos/pwa-play-billing/issues/39",
      retry: "after",
    },
    "caller-permission": {
      when: all(body(/The\s+caller\s+does\s+not\s+have\s+permission/i), mine),
      cause: "permissions",
      strength: "decisive",
      because: "Play knows the account, and does not allow this to it.",
      source: "https://github.com/fastlane/fastlane/issues/17987",
    },
  },
);

const invite =
  "In the Play Console open Users and permissions, invite the service account's address, and give it the permissions on the app: view financial data and manage orders for purchases, releases for uploads.";

export const texts: Texts<typeof refusals> = {
  "project-not-linked": {
    headline: "The Play Console does not know your credential's project.",
    meaning:
      "Roles in Google Cloud do not reach the Play Console; the account must be invited there. An API key or a credential made by a tool is of another project.",
    fix: [
      invite,
      "Use the key file of that very service account, and see that the Google Play Android Developer API is enabled in its project.",
      "Wait; the first grant can take a day or two.",
    ],
  },
  "user-permission": {
    headline: "The Play Console gives this account no permission for the app.",
    meaning:
      "Roles in Google Cloud do not help. A right just given is not yet known everywhere: that takes up to 48 hours.",
    fix: [
      invite,
      "Check the package name and that the app is of this developer account.",
      "Check which key file the program reads; an older one may still be in place.",
      "When all is right, wait a day; saving a change to any in-app product is known to speed it up.",
    ],
  },
  "caller-permission": {
    headline: "Google Play does not allow this to your account.",
    meaning: "The service account is not invited in the Play Console, or lacks the permission for this app.",
    fix: [invite, "Check the package name.", "Wait up to 48 hours after a change."],
  },
};

const legacy = (code: number, reason: string, message: string) =>
  `{\n  "error": {\n    "code": ${code},\n    "message": "${message}",\n    "errors": [\n      {\n        "message": "${message}",\n        "domain": "androidpublisher",\n        "reason": "${reason}"\n      }\n    ]\n  }\n}`;

export const samples: Samples<typeof refusals> = {
  "project-not-linked": {
    matches: [
      legacy(
        403,
        "projectNotLinked",
        "The project id used to call the Google Play Developer API has not been linked in the Google Play Developer Console.",
      ),
    ],
  },
  "user-permission": {
    matches: [
      legacy(
        401,
        "permissionDenied",
        "The current user has insufficient permissions to perform the requested operation.",
      ),
      "googleapi: Error 401: The current user has insufficient permissions to perform the requested operation., permissionDenied",
    ],
    ignores: ['{"message":"The current user has insufficient permissions to perform the requested operation"}'],
  },
  "caller-permission": {
    matches: [
      'Google Api Error: forbidden: The caller does not have permission - {"error":{"code":403,"message":"The caller does not have permission"}} https://androidpublisher.googleapis.com/androidpublisher/v3/applications/com.example.app/edits',
    ],
    ignores: ['{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}'],
  },
};
