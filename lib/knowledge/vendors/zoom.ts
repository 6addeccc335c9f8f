import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developers.zoom.us/docs/api/errors/";
const mine = any(header("x-zm-trackingid"), url(/^https:\/\/api\.zoom\.us\//i), body(/\bzoom\b|api\.zoom\.us/i));

const code = (numbers: string): Matcher => all(member("code", new RegExp(`^(?:${numbers})$`)), mine);

export const refusals = vendor(
  {
    name: "Zoom",
    layer: "application",
    seen: any(header("x-zm-trackingid"), url(/^https:\/\/api\.zoom\.us\//i)),
    ids: ["x-zm-trackingid"],
  },
  {
    scopes: {
      when: body(/Invalid\s+access\s+token,\s+does\s+not\s+contain\s+scopes/i),
      cause: "permissions",
      strength: "decisive",
      because: "Zoom knows the token, and names the scopes that it lacks.",
      source: "https://developers.zoom.us/docs/integrations/oauth-scopes/",
    },
    "token-expired": {
      when: all(code("124"), body(/token\s+(?:is|has)\s+expired/i)),
      cause: "token-expired",
      strength: "decisive",
      because: "Zoom says that the access token has expired.",
      source: errors,
    },
    "plan-or-role": {
      when: all(code("200"), body(/No\s+permission|Only\s+available\s+for\s+Paid|plan\s+is\s+missing/i)),
      cause: "permissions",
      strength: "strong",
      because: "Zoom's code 200 says that the account's plan or the user's role does not allow this.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scopes: {
    headline: "Your Zoom token lacks a scope.",
    meaning: "The message says 'invalid', but the token is known; only the scopes named in it are missing.",
    fix: [
      "Add the scopes that the message names to the app in the Marketplace.",
      "Authorize the app again, and get a new token.",
    ],
  },
  "token-expired": {
    headline: "Your Zoom token has expired.",
    meaning: "Access tokens live for an hour.",
    fix: ["Get a new token with the refresh token or, for a server-to-server app, with the account's credentials."],
  },
  "plan-or-role": {
    headline: "Your Zoom plan or role does not allow this.",
    meaning: "The token is good; a new one does not help.",
    fix: [
      "Check that the plan holds the feature and the user has a licence.",
      "Let the account's owner give the role the right.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  scopes: {
    matches: [
      '{"code":4711,"message":"Invalid access token, does not contain scopes:[meeting:read:list_meetings, meeting:read:list_meetings:admin]."}',
    ],
  },
  "token-expired": {
    matches: ['HTTP/2 401\nx-zm-trackingid: v=2.0\n\n{"code":124,"message":"Access token is expired."}'],
  },
  "plan-or-role": {
    matches: ['HTTP/2 403\nx-zm-trackingid: v=2.0\n\n{"code":200,"message":"No permission."}'],
    ignores: ['{"code":200,"message":"No permission."}'],
  },
};
