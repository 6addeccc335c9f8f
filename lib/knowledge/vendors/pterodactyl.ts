import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const panel = "https://github.com/pterodactyl/panel/blob/1.0-develop/app/Http";

export const refusals = vendor(
  { name: "Pterodactyl Panel", layer: "application" },
  {
    "key-address": {
      when: body(/This\s+IP\s+address\s+\(\S{2,45}\)\s+does\s+not\s+have\s+permission/),
      cause: "ip-block",
      strength: "decisive",
      because: "The key lists addresses, and this one is not among them.",
      source: `${panel}/Middleware/Api/AuthenticateIPAccess.php`,
      actor: "you",
    },
    "key-kind": {
      when: body(/that\s+requires\s+a\s+client\s+API\s+key/),
      cause: "authentication",
      strength: "decisive",
      because: "The client API was called with a key of the application API.",
      source: `${panel}/Middleware/Api/Client/RequireClientApiKey.php`,
    },
    "not-admin": {
      when: body(/This\s+account\s+does\s+not\s+have\s+permission\s+to\s+access\s+the\s+API\./),
      cause: "permissions",
      strength: "decisive",
      because: "The application API is for accounts that administer the panel.",
      source: `${panel}/Middleware/Api/Application/AuthenticateApplicationUser.php`,
    },
    "server-state": {
      when: body(/current\s+installation\s+state/),
      cause: "resource",
      strength: "strong",
      because: "The game server is not installed yet, or its installation failed.",
      source: `${panel}/Middleware/Admin/Servers/ServerInstalled.php`,
      also: { permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-address": {
    headline: "The panel's API key does not allow this address.",
    meaning: "The key is valid. Its Allowed IPs leave out the address that the answer names.",
    fix: [
      "Create a key whose list holds that address, or none.",
      "Where the address is a proxy's, have the panel trust it (`TRUSTED_PROXIES`).",
    ],
  },
  "key-kind": {
    headline: "The panel's client API wants a client key.",
    meaning: "Keys that begin with `ptla_` are for `/api/application`, those with `ptlc_` for `/api/client`.",
    fix: [
      "Create a key under Account, API Credentials.",
      "Or call the endpoint's counterpart under `/api/application`.",
    ],
  },
  "not-admin": {
    headline: "This account may not use the panel's application API.",
    meaning: "It is for root administrators only, whatever the key allows.",
    fix: ["Use the client API for your own servers.", "Ask an administrator of the panel for a key."],
  },
  "server-state": {
    headline: "The panel does not do this in the server's present state.",
    meaning: "Another account gets the same answer.",
    fix: ["Wait until the installation is over, or start it again."],
  },
};

const json = (detail: string) =>
  `{"errors":[{"code":"AccessDeniedHttpException","status":"403","detail":"${detail}"}]}`;

export const samples: Samples<typeof refusals> = {
  "key-address": {
    matches: [
      json("This IP address (198.51.100.20) does not have permission to access the API using these credentials."),
    ],
    ignores: [json("This action is unauthorized.")],
  },
  "key-kind": {
    matches: [json("You are attempting to use an application API key on an endpoint that requires a client API key.")],
    ignores: [json("This action is unauthorized.")],
  },
  "not-admin": {
    matches: [json("This account does not have permission to access the API.")],
    ignores: [json("You do not have permission to access SFTP for this server.")],
  },
  "server-state": {
    matches: [json("Access to this resource is not allowed due to the current installation state.")],
    ignores: [json("You do not have permission to perform this action.")],
  },
};
