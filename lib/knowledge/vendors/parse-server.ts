import { all, any, body, header, member, requestHeader, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const parse = any(requestHeader("x-parse-application-id"), url(/\/parse\//), body(/\bparse\b|X-Parse-/i));

export const refusals = vendor(
  {
    name: "Parse Server",
    layer: "application",
    seen: any(requestHeader("x-parse-application-id"), header("x-parse-job-status-id")),
  },
  {
    "key-address": {
      when: body(/is\s+not\s+set\s+in\s+Parse\s+Server\s+option/),
      cause: "ip-block",
      strength: "decisive",
      because: "The key is right, but may not be used from this address.",
      source: "https://github.com/parse-community/parse-server/blob/HEAD/src/middlewares.js",
      actor: "api-owner",
    },
    keys: {
      when: all(
        member("error", /^unauthorized$/),
        any(parse, all(status(403), body(/^\{.error.:\s?.unauthorized.\}$/))),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Parse Server writes this when the application id or the key is missing or not its own.",
      source: "https://github.com/parse-community/parse-server/blob/HEAD/src/middlewares.js",
      also: { headers: "weak", "ip-block": "weak" },
    },
    "class-rights": {
      when: any(
        body(/Permission\s+denied\s+for\s+action\s+\w{1,20}\s+on\s+class/),
        body(/This\s+user\s+is\s+not\s+allowed\s+to\s+(?:access|perform)[^\n]{1,60}\sclass/),
        body(/unauthorized:\s+master\s+key\s+is\s+required/),
      ),
      cause: "permissions",
      strength: "strong",
      because:
        "Parse Server keeps this for other callers: by the permissions of the class, or for the master key alone.",
      source: "https://github.com/parse-community/parse-server/blob/HEAD/src/Controllers/SchemaController.js",
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-address": {
    headline: "Parse Server takes this key from certain addresses only.",
    meaning:
      "`masterKeyIps` and `maintenanceKeyIps` list who may use these keys; by default that is the machine itself. The answer says only `unauthorized`.",
    fix: [
      {
        do: "Add the address that the log names to the option that it names, and start the server again.",
        snippet: 'masterKeyIps: ["127.0.0.1", "::1", "172.19.0.0/16"]',
      },
      "Behind a proxy or in containers that is the proxy's or the container's address; set `trustProxy` so that the server sees the client's.",
      "Do not open the list to everybody: the master key passes all other checks.",
    ],
  },
  keys: {
    headline: "Parse Server does not know this application id or key.",
    meaning:
      "Every call carries `X-Parse-Application-Id`. Once the server has a client, JavaScript or REST key set, each call must carry one of those too. The master key works only from the addresses in `masterKeyIps`.",
    fix: [
      {
        do: "Send the id and the key that the server was started with.",
        snippet: 'curl -H "X-Parse-Application-Id: $APP_ID" -H "X-Parse-REST-API-Key: $REST_KEY" {url}',
      },
      "If you are the owner: leave the client keys out of the configuration, or give each client its own.",
      "For the master key, add the caller's address to `masterKeyIps`.",
    ],
  },
  "class-rights": {
    headline: "Parse Server keeps this for other callers.",
    meaning:
      "Class-level permissions decide before the rights of the single object are looked at. Schemas, jobs, logs and a few more want the master key.",
    fix: [
      "Log the user in, and send the session token.",
      "Where the message asks for the master key, make the call from your own server, never from an app.",
      "For a class that does not exist: create it in the dashboard. Clients may not, unless `allowClientClassCreation` is on.",
      "If you are the owner: open the class's permissions in the dashboard and allow the operation to the user or role.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-address": {
    matches: [
      "error: Request using master key rejected as the request IP address '10.0.3.7' is not set in Parse Server option 'masterKeyIps'.\nPOST /parse/schemas 403 - {\"error\":\"unauthorized\"}",
      "Request using maintenance key rejected as the request IP address '198.51.100.4' is not set in Parse Server option 'maintenanceKeyIps'.",
    ],
    ignores: ['{"error":"unauthorized"}'],
  },
  keys: {
    matches: [
      'HTTP/1.1 403 Forbidden\nX-Powered-By: Express\n\n{"error":"unauthorized"}',
      'curl -X POST -H "X-Parse-Application-Id: myAppId" http://localhost:1337/parse/classes/GameScore\n{"error":"unauthorized"}',
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"error":"forbidden"}'],
  },
  "class-rights": {
    matches: [
      '{"code":119,"error":"Permission denied for action find on class Ledger."}',
      '{"code":119,"error":"This user is not allowed to access non-existent class: Ledger"}',
      'HTTP/1.1 403 Forbidden\n\n{"error":"unauthorized: master key is required"}',
    ],
    ignores: ['{"code":119,"error":"OperationForbidden"}'],
  },
};
