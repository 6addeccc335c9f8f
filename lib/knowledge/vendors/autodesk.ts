import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/developer\.api\.autodesk\.com\//i);

export const refusals = vendor(
  { name: "Autodesk Platform Services", layer: "gateway", seen: host },
  {
    "client-without-api": {
      when: any(
        body(/client_id\s+specified\s+does\s+not\s+have\s+access\s+to\s+the\s+api\s+product/i),
        all(member("errorCode", /^AUTH-001$/), any(host, member("developerMessage"))),
      ),
      cause: "permissions",
      strength: "strong",
      because: "AUTH-001: the client id is missing from your settings, or its app does not hold this API.",
      source: "https://github.com/Autodesk-Forge/reality.capture-nodejs-photo.to.3d/issues/5",
      also: { authentication: "strong" },
    },
    scope: {
      when: any(
        body(/Token\s+does\s+not\s+have\s+the\s+privilege\s+for\s+this\s+request/i),
        all(member("errorCode", /^AUTH-010$/), any(host, member("developerMessage"))),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Autodesk knows the token, and it was made without the scope of this call.",
      source: "https://github.com/Autodesk-Forge/forge-api-nodejs-client/issues/10",
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "client-without-api": {
    headline: "Autodesk does not let this client use the API.",
    meaning:
      "Either the client id did not reach the program, so another or an empty one was sent, or the app lacks the API.",
    fix: [
      "Print the client id that the program really sends; empty environment variables are the usual reason.",
      "On the app's page, switch the API on.",
      "For BIM 360 and Construction Cloud, have the account's administrator add the client id as custom integration.",
    ],
  },
  scope: {
    headline: "The Autodesk token lacks a scope.",
    meaning: "Scopes are fixed when the token is made.",
    fix: [
      "Ask for the scope that the endpoint names, such as `bucket:read` or `data:write`.",
      "Give pages in a browser a token with `viewables:read` only.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "client-without-api": {
    matches: [
      '{ "developerMessage":"The client_id specified does not have access to the api product","userMessage":"","errorCode":"AUTH-001","more info":"http://developer.api.autodesk.com/documentation/v1/errors/AUTH-001"}',
    ],
  },
  scope: {
    matches: [
      '{"developerMessage":"Token does not have the privilege for this request.","moreInfo":"","errorCode":"AUTH-010"}',
      "Token does not have the privilege for this request.",
    ],
  },
};
