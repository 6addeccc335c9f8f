import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Zabbix", layer: "application", seen: any(url(/\/api_jsonrpc\.php\b/i), body(/\bzabbix\b/i)) },
  {
    session: {
      when: body(/Session\s+terminated,\s+re-login,\s+please/i),
      cause: "token-expired",
      strength: "strong",
      because: "Zabbix does not know the session, or it has ended.",
      source: "https://github.com/HenriqueCaires/ZabbixApi/pull/49",
      // A token that was never right gets the same words.
      also: { authentication: "strong" },
    },
    "method-not-allowed": {
      when: body(/No\s+permissions\s+to\s+call\s+.{0,8}?\b(?<method>\w{3,40}\.\w{3,40})/i),
      cause: "permissions",
      strength: "decisive",
      because: "Zabbix knows the user, whose role does not allow {method}.",
      source: "https://github.com/grafana/grafana-zabbix/issues/2023",
    },
    "object-not-allowed": {
      when: body(/No\s+permissions\s+to\s+referred\s+object\s+or\s+it\s+does\s+not\s+exist/i),
      cause: "permissions",
      strength: "strong",
      because: "Zabbix knows the user, who may not see the object, or it is not there.",
      source: "https://github.com/ableev/Zabbix-in-Telegram/issues/157",
      also: { resource: "strong" },
    },
    "not-authorized": {
      when: any(
        all(member("data", /^Not authori[sz]ed\.?$/i), member("message", /^Invalid params\.?$/i)),
        body(/Invalid\s+params\.\s+.{0,3}?Not\s+authori[sz]ed\b/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Zabbix read no session or token in the call.",
      source: "https://www.zabbix.com/documentation/7.0/en/manual/installation/known_issues",
      also: { "server-config": "moderate", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  session: {
    headline: "Zabbix does not accept your session.",
    meaning: "It ended, the user logged out, or the token belongs to another server. Repeating the call does not help.",
    fix: [
      "Log in again with `user.login`, without a token in that call.",
      "For programs, use an API token in place of a session.",
    ],
  },
  "method-not-allowed": {
    headline: "Your Zabbix role does not allow this API method.",
    meaning: "The log-in is right. A role lists the API methods that its users may or may not call.",
    fix: ["As an administrator, open the role under Users, User roles, and allow the method.", "Or use another user."],
  },
  "object-not-allowed": {
    headline: "Zabbix shows this object to other users only, or it does not exist.",
    meaning: "Zabbix says the same in both cases. Rights on hosts come from the user's groups.",
    fix: [
      "Check the id in the call.",
      "Give a group of the user read or write rights on the host group or template group.",
    ],
  },
  "not-authorized": {
    headline: "Zabbix read no credential in your call.",
    meaning: "Newer versions take the token from the Authorization header alone. Apache may keep that header from PHP.",
    fix: [
      {
        do: "Send the token in the header.",
        snippet:
          'curl {url} -H \'Content-Type: application/json-rpc\' -H "Authorization: Bearer $TOKEN" -d \'{"jsonrpc":"2.0","method":"host.get","params":{"limit":1},"id":1}\'',
      },
      {
        do: "On Apache, pass the header on.",
        snippet: 'SetEnvIfNoCase ^Authorization$ "(.+)" HTTP_AUTHORIZATION=$1',
      },
      "Check that the user's role has access to the API.",
    ],
  },
};

const error = (data: string) =>
  `{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"${data}"},"id":1}`;

export const samples: Samples<typeof refusals> = {
  session: {
    matches: [
      error("Session terminated, re-login, please."),
      "Error: -32602 (Invalid params.): Session terminated, re-login, please.",
    ],
  },
  "method-not-allowed": { matches: ['Invalid params. No permissions to call "user.get".'] },
  "object-not-allowed": { matches: [error("No permissions to referred object or it does not exist!")] },
  "not-authorized": {
    matches: [error("Not authorized."), 'level=error msg="Error connecting" err="Invalid params. Not authorized."'],
    ignores: ['{"data":"Not authorized."}'],
  },
};
