import { all, any, body, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const mine = any(
  body(/firebase|firestore|fcm\.googleapis/i),
  url(
    oneOf(
      /^https:\/\/(?:firestore|firebasestorage|fcm|identitytoolkit)\.googleapis\.com\/|firebaseio\.com\//i,
      /firebasedatabase\.app\//i,
    ),
  ),
);

const authErrors = "https://github.com/firebase/firebase-admin-node/blob/HEAD/src/auth/error.ts";
const messagingErrors = "https://github.com/firebase/firebase-admin-node/blob/HEAD/src/messaging/error.ts";

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
        oneOf(
          /App\s+Check\s+token\s+is\s+invalid|App\s+attestation\s+failed/i,
          /appCheck\/(?:fetch-status-error|throttled|token-error|recaptcha-error)/i,
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Firebase App Check is enforced, and the request held no valid attestation.",
      source: "https://firebase.google.com/docs/app-check",
      also: { permissions: "weak" },
      layer: "application",
    },
    "sender-mismatch": {
      when: any(
        member("errorCode", /^SENDER_ID_MISMATCH$/),
        body(/SenderId\s+mismatch|MismatchSenderId|messaging\/mismatched-credential/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The device's token was registered for another project than the one that sends.",
      source: "https://firebase.google.com/docs/cloud-messaging/error-codes",
      also: { authentication: "moderate" },
      layer: "application",
    },
    "push-key-mismatch": {
      when: body(
        /the\s+(?:VAPID\s+credentials|key)\s+in\s+the\s+authorization\s+header\s+do\w{0,2}\s+not\s+correspond/i,
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The push is signed with another key pair than the one that the browser subscribed with.",
      source: "https://github.com/Minishlink/web-push-php-example/issues/38",
      layer: "application",
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
          oneOf(
            /PERMISSION_DENIED:\s+Permission\s+denied[\s\S]{0,200}(?:firebase|database)/i,
            /Client\s+doesn.t\s+have\s+permission\s+to\s+access\s+the\s+desired\s+data/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The Realtime Database's security rules did not allow this.",
      source: "https://firebase.google.com/docs/database/security",
      also: { authentication: "moderate" },
    },
    "auth-token-old": {
      when: body(
        /auth\/(?:id-token-(?:expired|revoked)|session-cookie-(?:expired|revoked)|auth-blocking-token-expired)\b/,
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Firebase says that the ID token or session cookie has expired or was revoked.",
      source: authErrors,
      layer: "identity",
    },
    "auth-not-allowed": {
      when: body(
        inARow(
          /auth\//,
          oneOf(
            /operation-not-allowed|admin-restricted-operation|user-disabled|billing-not-enabled|unverified-email/,
            /insufficient-permission|unsupported-first-factor|recaptcha-not-enabled/,
          ),
          /\b/,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Firebase knows the caller or user; the project's settings or the user's state do not allow this.",
      source: authErrors,
      also: { resource: "weak" },
      layer: "identity",
    },
    "auth-domain": {
      when: body(/auth\/(?:unauthorized-continue-uri|unauthorized-domain|invalid-dynamic-link-domain)\b/),
      cause: "cors",
      strength: "strong",
      because: "Firebase says that the page's domain is not on the project's list.",
      source: authErrors,
      also: { permissions: "moderate" },
      layer: "identity",
      actor: "account-admin",
    },
    "auth-other-project": {
      when: body(/auth\/(?:project-not-found|mismatching-tenant-id|tenant-not-found|configuration-not-found)\b/),
      cause: "resource",
      strength: "strong",
      because: "Firebase finds no such project, tenant or configuration for this credential.",
      source: authErrors,
      also: { permissions: "moderate", authentication: "moderate" },
      layer: "identity",
    },
    "push-credential": {
      when: body(/messaging\/(?:third-party-auth-error|authentication-error)\b/),
      cause: "authentication",
      strength: "strong",
      because: "FCM says that its credential for Apple or the web push service, or the sender's own, is not valid.",
      source: messagingErrors,
      also: { "token-expired": "moderate" },
    },
    "firestore-rules": {
      when: all(body(/Missing\s+or\s+insufficient\s+permissions/i), any(mine, body(/permission[-_]denied/i))),
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
      "Check that the user is signed in before the call, and that `request.auth` fits the rule.",
      "Try the path in the Rules Playground of the console, then correct the rule.",
      "When everything fails at once, check that the project is on the Blaze plan: Cloud Storage for Firebase needs it, for the default bucket too.",
    ],
  },
  "app-check": {
    headline: "Firebase App Check refused your app.",
    meaning: "The project takes calls only from attested apps; user tokens do not replace that.",
    fix: [
      "Initialise App Check with a provider of your platform.",
      "For development, use the debug provider and register the token that it prints, for exactly this app.",
      "Compare the app id in the request's address with the one in the console: apps of one project look alike.",
      "When only a build from a store fails, check whether the signing key and the store listing are those that the provider knows.",
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
  "push-key-mismatch": {
    headline: "The push is signed with a key that this subscription does not know.",
    meaning:
      "A browser's subscription is bound to the VAPID public key (or the sender ID) with which the page made it. A new key pair does not fit old subscriptions, and no other browser's push service will take it either.",
    fix: [
      "Compare the page's `applicationServerKey` with the public key that the server signs with: they must be one pair.",
      "After a change of keys, have the page unsubscribe and subscribe again, and delete the stored subscriptions.",
    ],
    prevention: ["Make the key pair once, keep it in the configuration, and give each environment its own."],
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
      "Over REST send a user's ID token as `auth=`, and a server's OAuth token as `access_token=` or as Bearer.",
      "Simulate the access in the Rules tab, then correct the rule.",
    ],
  },
  "auth-token-old": {
    headline: "The Firebase ID token or session cookie is too old or was revoked.",
    meaning: "ID tokens live for an hour. A changed password or a call to revoke ends all of a user's tokens.",
    fix: [
      "In the client, take a fresh token: `await user.getIdToken(true)`.",
      "After a revocation, have the user sign in again.",
      "Check the server's clock.",
    ],
  },
  "auth-not-allowed": {
    headline: "The Firebase project or this user's state does not allow this.",
    meaning:
      "`operation-not-allowed` means that the sign-in provider is off, `user-disabled` that an administrator disabled the account, `insufficient-permission` that the service account lacks a role.",
    fix: [
      "Switch the provider on under Authentication, Sign-in method.",
      "Enable the user in the console.",
      "Give the service account the role Firebase Authentication Admin.",
      "For `billing-not-enabled`, move the project to the Blaze plan.",
    ],
  },
  "auth-domain": {
    headline: "This domain is not on the Firebase project's list.",
    meaning: "Sign-in and links work for domains that the project lists.",
    fix: [
      "Add the domain under Authentication, Settings, Authorized domains.",
      "For `invalid-dynamic-link-domain`, leave `dynamicLinkDomain` out and use `linkDomain`, which takes a domain of Firebase Hosting.",
    ],
  },
  "auth-other-project": {
    headline: "The Firebase project or tenant does not fit the credential.",
    meaning: "The credential is read, and it names another project or tenant than the one that is meant.",
    fix: [
      "Compare `project_id` of the service account with the project of the app.",
      "Switch on Authentication in the project's console once.",
    ],
  },
  "push-credential": {
    headline: "FCM lacks a valid credential for this message.",
    meaning:
      "`third-party-auth-error` means Apple's certificate or key in the project's settings; `authentication-error` means the service account.",
    fix: [
      "Upload the APNs authentication key under Project settings, Cloud Messaging.",
      "Check that the service account belongs to the project, and the server's clock.",
    ],
  },
  "firestore-rules": {
    headline: "Cloud Firestore's rules do not allow this.",
    meaning:
      "A query is refused as a whole when it could return one document that the rules forbid. Servers are judged by IAM, not by rules.",
    fix: [
      "Check that the user is signed in before the call, and that the query's filters fit the rule.",
      "Try it in the Rules Playground, and check whether test rules have run out.",
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
      '{"success":0,"failure":1,"results":[{"error":"MismatchSenderId"}]}',
    ],
  },
  "push-key-mismatch": {
    matches: [
      "HTTP/2 403\ncontent-type: text/plain; charset=utf-8\n\nthe VAPID credentials in the authorization header do not correspond to the credentials used to create the subscriptions.\n",
      "the key in the authorization header does not correspond to the sender ID used to subscribe this user.",
    ],
    ignores: ["VAPID public key mismatch"],
  },
  "database-token-expired": { matches: ['HTTP/1.1 401 Unauthorized\n\n{\n  "error" : "Auth token is expired"\n}'] },
  "database-rules": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nAccess-Control-Allow-Origin: *\n\n{\n  "error" : "Permission denied"\n}',
      "Error: permission_denied at /users: Client doesn't have permission to access the desired data.",
    ],
    ignores: ['{"error":"Permission denied","path":"/api"}'],
  },
  "auth-token-old": {
    matches: [
      "FirebaseAuthError: The Firebase ID token has been revoked. { code: 'auth/id-token-revoked' }",
      "FirebaseAuthError: { code: 'auth/session-cookie-expired' }",
    ],
  },
  "auth-not-allowed": {
    matches: [
      "FirebaseError: Firebase: The given sign-in provider is disabled for this Firebase project. (auth/operation-not-allowed).",
      "FirebaseAuthError: The user record is disabled. { code: 'auth/user-disabled' }",
    ],
  },
  "auth-domain": {
    matches: [
      "FirebaseError: Firebase: The domain of the continue URL is not whitelisted. (auth/unauthorized-continue-uri).",
    ],
  },
  "auth-other-project": {
    matches: [
      "FirebaseAuthError: { code: 'auth/project-not-found', message: 'No Firebase project was found for the provided credential.' }",
    ],
  },
  "push-credential": {
    matches: [
      "FirebaseMessagingError: A message targeted to an iOS device could not be sent because the required APNs SSL certificate was not uploaded or has expired. { code: 'messaging/third-party-auth-error' }",
    ],
  },
  "firestore-rules": {
    matches: [
      "FirebaseError: Missing or insufficient permissions.",
      'HTTP/2 403\nserver: ESF\n\n{"error":{"code":403,"message":"Missing or insufficient permissions.","status":"PERMISSION_DENIED"}}',
    ],
    ignores: ['{"message":"Missing or insufficient permissions"}'],
  },
};
