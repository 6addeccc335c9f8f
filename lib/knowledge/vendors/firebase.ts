import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mine = any(
  body(/firebase|firestore|fcm\.googleapis/i),
  url(
    /^https:\/\/(?:firestore|firebasestorage|fcm|identitytoolkit)\.googleapis\.com\/|firebaseio\.com\/|firebasedatabase\.app\//i,
  ),
);

export const refusals = vendor(
  {
    name: "Firebase",
    layer: "storage",
    seen: url(
      /^https:\/\/(?:firestore|firebasestorage|fcm)\.googleapis\.com\/|firebaseio\.com\/|firebasedatabase\.app\//i,
    ),
  },
  {
    "storage-rules": {
      when: any(
        body(/storage\/unauthorized|Firebase\s+Storage:\s+User\s+does\s+not\s+have\s+permission\s+to\s+access/i),
        all(member("message", /^Permission denied\.$/), body(/\b403\b/), mine),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Cloud Storage's security rules did not allow this.",
      source: "https://firebase.google.com/docs/storage/security",
      also: { authentication: "moderate" },
    },
    "app-check": {
      when: body(
        /App\s+Check\s+token\s+is\s+invalid|App\s+attestation\s+failed|appCheck\/(?:fetch-status-error|throttled|token-error)/i,
      ),
      cause: "authentication",
      strength: "strong",
      because: "Firebase App Check is enforced, and the request held no valid attestation.",
      source: "https://firebase.google.com/docs/app-check",
      also: { permissions: "weak" },
    },
    "sender-mismatch": {
      when: any(
        member("errorCode", /^SENDER_ID_MISMATCH$/),
        body(/SenderId\s+mismatch|messaging\/mismatched-credential/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The device's token was registered for another project than the one that sends.",
      source: "https://firebase.google.com/docs/cloud-messaging/error-codes",
      also: { authentication: "moderate" },
    },
    "database-token-expired": {
      when: member("error", /^Auth token is expired$/),
      cause: "token-expired",
      strength: "decisive",
      because: "The Realtime Database says that the token has expired.",
      source: "https://firebase.google.com/docs/database/rest/auth",
    },
    "database-rules": {
      when: any(
        all(
          member("error", /^Permission denied$/),
          any(mine, body(/^\s{0,4}\{\s{0,4}.error.\s?:\s?.Permission denied.\s{0,4}\}\s{0,4}$/)),
        ),
        body(
          /PERMISSION_DENIED:\s+Permission\s+denied[\s\S]{0,200}(?:firebase|database)|Client\s+doesn.t\s+have\s+permission\s+to\s+access\s+the\s+desired\s+data/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The Realtime Database's security rules did not allow this.",
      source: "https://firebase.google.com/docs/database/security",
      also: { authentication: "moderate" },
    },
    "firestore-rules": {
      when: body(/Missing\s+or\s+insufficient\s+permissions/i),
      cause: "permissions",
      strength: "strong",
      because: "Cloud Firestore answers with these words when its security rules or IAM do not allow the access.",
      source: "https://firebase.google.com/docs/firestore/security/get-started",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "storage-rules": {
    headline: "Firebase Storage's rules do not allow this.",
    meaning:
      "The rules decide for each path, often by who is signed in. A caller without sign-in is refused in the same words.",
    fix: [
      "Check that the user is signed in before the call, and that request.auth fits the rule.",
      "Try the path in the Rules Playground of the console, then correct the rule.",
    ],
  },
  "app-check": {
    headline: "Firebase App Check refused your app.",
    meaning: "The project takes calls only from attested apps; user tokens do not replace that.",
    fix: [
      "Initialise App Check with a provider of your platform.",
      "For development, use the debug provider and register the token that it prints, for exactly this app.",
      "Compare the app id in the request's address with the one in the console: apps of one project look alike.",
      "When only a build from a store fails, look whether the signing key and the store listing are those that the provider knows.",
    ],
  },
  "sender-mismatch": {
    headline: "The device token belongs to another Firebase project.",
    meaning: "The server's credential and the app that registered must be of the same project.",
    fix: [
      "Compare the project of the service account with the app's google-services file.",
      "Delete tokens of the other project.",
    ],
  },
  "database-token-expired": {
    headline: "Your Firebase token has expired.",
    meaning: "ID tokens live for an hour.",
    fix: ["Get a new one with getIdToken(true), or a new access token for a server."],
  },
  "database-rules": {
    headline: "The Realtime Database's rules do not allow this.",
    meaning: "A rule must allow the path itself or one above it. Test rules also close by themselves after 30 days.",
    fix: [
      "Check that the token is sent as auth= or Bearer.",
      "Simulate the access in the Rules tab, then correct the rule.",
    ],
  },
  "firestore-rules": {
    headline: "Cloud Firestore's rules do not allow this.",
    meaning:
      "A query is refused as a whole when it could return one document that the rules forbid. Servers are judged by IAM, not by rules.",
    fix: [
      "Check that the user is signed in before the call, and that the query's filters fit the rule.",
      "Try it in the Rules Playground, and look whether test rules have run out.",
      "On a server, give the service account the role Cloud Datastore User.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "storage-rules": {
    matches: [
      "FirebaseError: Firebase Storage: User does not have permission to access 'images/a.png'. (storage/unauthorized)",
    ],
  },
  "app-check": {
    matches: [
      '{"error":{"code":403,"message":"Firebase App Check token is invalid."}}',
      '{\n  "error": {\n    "code": 403,\n    "message": "App attestation failed.",\n    "status": "PERMISSION_DENIED"\n  }\n}',
      "Error getting App Check token; using placeholder token instead. Error: com.google.firebase.FirebaseException: Error returned from API. code: 403 body: App attestation failed.",
    ],
    ignores: ['{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}'],
  },
  "sender-mismatch": {
    matches: [
      '{"error":{"code":403,"message":"SenderId mismatch","status":"PERMISSION_DENIED","details":[{"errorCode":"SENDER_ID_MISMATCH"}]}}',
    ],
  },
  "database-token-expired": { matches: ['HTTP/1.1 401 Unauthorized\n\n{\n  "error" : "Auth token is expired"\n}'] },
  "database-rules": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nAccess-Control-Allow-Origin: *\n\n{\n  "error" : "Permission denied"\n}',
      "Error: permission_denied at /users: Client doesn't have permission to access the desired data.",
    ],
    ignores: ['{"error":"Permission denied","path":"/api"}'],
  },
  "firestore-rules": {
    matches: [
      "FirebaseError: Missing or insufficient permissions.",
      'HTTP/2 403\nserver: ESF\n\n{"error":{"code":403,"message":"Missing or insufficient permissions.","status":"PERMISSION_DENIED"}}',
    ],
  },
};
