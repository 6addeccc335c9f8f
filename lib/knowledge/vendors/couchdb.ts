import { all, any, body, header, member } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const security = "https://github.com/apache/couchdb/blob/main/src/docs/src/api/database/security.rst";

const couch = any(header("server", /^CouchDB\b/i), header("x-couch-request-id"));

export const refusals = vendor(
  {
    name: "CouchDB",
    layer: "storage",
    seen: couch,
    ids: ["x-couch-request-id"],
  },
  {
    lockout: {
      when: member("reason", /^Account is temporarily locked due to multiple authentication failures/i),
      cause: "rate-limit",
      strength: "strong",
      because: "CouchDB locked the account for a while, after many wrong log-ins.",
      source: "https://github.com/apache/couchdb/blob/main/src/docs/src/config/auth.rst",
      also: { authentication: "strong" },
      retry: "after",
    },
    "database-access": {
      when: body(/You\s+are\s+not\s+allowed\s+to\s+access\s+this\s+db/i),
      cause: "permissions",
      strength: "strong",
      because: "The caller is neither a member nor an admin in the database's security object.",
      source: security,
      also: { authentication: "moderate" },
    },
    "admin-needed": {
      when: all(
        member("error", /^(?:unauthorized|forbidden)$/),
        body(
          oneOf(
            /You\s+are\s+not\s+a\s+(?:db\s+or\s+server|server\s+or\s+db|server|db)\s+admin/i,
            /Only\s+admin(?:s|istrators)\s+can\s+(?:access|view)\s+design\s+doc/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "CouchDB says that this is for admins.",
      source: "https://github.com/apache/couchdb/blob/main/src/docs/src/intro/security.rst",
      also: { authentication: "strong" },
    },
    "password-settings": {
      when: member("reason", /^(?:Server cannot hash passwords|Iteration count is|PRF is invalid)/),
      cause: "server-config",
      strength: "decisive",
      because: "The server's settings for hashing passwords do not fit, or not to what is stored for this user.",
      source: "https://github.com/apache/couchdb/blob/main/src/couch/src/couch_httpd_auth.erl",
    },
    "users-database": {
      when: member("reason", /^(?:You can't edit the security|Usernames can|doc\.\w{4,5} )/),
      cause: "resource",
      strength: "strong",
      because: "CouchDB keeps the documents of its database of users in a certain form, whoever writes them.",
      source: "https://github.com/apache/couchdb/blob/main/src/couch/include/couch_js_functions.hrl",
      also: { permissions: "moderate" },
    },
    validation: {
      when: all(couch, member("error", /^forbidden$/)),
      cause: "permissions",
      strength: "strong",
      because: "A validation function of a design document refused the change; the reason is its own.",
      source: "https://docs.couchdb.org/en/stable/query-server/protocol.html",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  lockout: {
    headline: "CouchDB locked the account for a while.",
    meaning:
      "After 5 wrong passwords in 5 minutes, unless set otherwise, CouchDB refuses this user from this address. Right passwords are refused too while the lock lasts.",
    fix: [
      "Find the program that sends the wrong password and stop it.",
      "Wait 5 minutes, then try once. If the server is yours, the limits are in `chttpd_auth_lockout`.",
    ],
  },
  "database-access": {
    headline: "You are no member of this CouchDB database.",
    meaning: "Since version 3 a database is for admins alone until members are named.",
    fix: [
      { do: "Look at the security object.", snippet: "curl -u admin http://localhost:5984/my-db/_security" },
      "Add the user's name or role under members. Two empty lists there open the database to everybody.",
      "Check that the request carries the cookie or credentials at all.",
    ],
  },
  "admin-needed": {
    headline: "CouchDB wants an admin for this.",
    meaning: "The call is anonymous, or the user is an ordinary one.",
    fix: ["Send the credentials of an admin.", "For a database admin, add the user under admins in its _security."],
  },
  "password-settings": {
    headline: "CouchDB's settings for password hashes stand in the way.",
    meaning:
      "A user cannot be written while `password_scheme` has a value that this version does not know. A user cannot log in whose stored hash has more or fewer rounds than `min_iterations` and `max_iterations` allow, or names a `pbkdf2_prf` that is unknown.",
    fix: [
      {
        do: "Read the section of the settings, and put right what the log calls invalid.",
        snippet: "curl -su admin http://127.0.0.1:5984/_node/_local/_config/chttpd_auth",
      },
      "For a user from another server, set the password anew, or widen the limits.",
    ],
  },
  "users-database": {
    headline: "CouchDB does not store a user's document in this form.",
    meaning: "Each document of `_users` needs `name`, `roles` and `type`, and its name stays. No role lets this pass.",
    fix: [
      "Correct the member that the reason names.",
      "To rename a user, create a new one.",
      "The security object of `_users` is fixed unless `users_db_security_editable` is set.",
    ],
  },
  validation: {
    headline: "A rule of the database refused this document.",
    meaning:
      "A `validate_doc_update` function threw forbidden. Its reason is in the answer; other credentials may or may not change it.",
    fix: [
      "Read the reason and correct the document.",
      "Look at `validate_doc_update` in the design documents of the database.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  lockout: {
    matches: ['{"error":"forbidden","reason":"Account is temporarily locked due to multiple authentication failures"}'],
    ignores: ['{"message":"Account is temporarily locked due to multiple authentication failures"}'],
  },
  "database-access": {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: CouchDB/3.3.3 (Erlang OTP/24)\n\n{"error":"forbidden","reason":"You are not allowed to access this db."}',
    ],
  },
  "admin-needed": { matches: ['{"error":"unauthorized","reason":"You are not a server admin."}'] },
  "password-settings": {
    matches: [
      '{"error":"forbidden","reason":"Server cannot hash passwords at this time."}',
      '{"error":"forbidden","reason":"Iteration count is too low for this server"}',
    ],
    ignores: ['{"error":"forbidden","reason":"Password does not conform to requirements."}'],
  },
  "users-database": {
    matches: [
      '{"error":"forbidden","reason":"doc.type must be user"}',
      '{"error":"forbidden","reason":"Usernames can not be changed."}',
    ],
    ignores: ['{"error":"forbidden","reason":"type must be user"}'],
  },
  validation: {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: CouchDB/3.3.3 (Erlang OTP/24)\n\n{"error":"forbidden","reason":"Document must have a type"}',
    ],
    ignores: ['{"error":"forbidden","reason":"no"}'],
  },
};
