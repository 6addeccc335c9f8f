import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://help.tableau.com/current/api/vizql-data-service/en-us/docs/vds_error_codes.html";

export const refusals = vendor(
  { name: "Tableau", layer: "application", seen: any(header("server", /^Tableau$/i), header("x-tableau")) },
  {
    session: {
      when: all(
        any(
          body(/<error\s+code=.(?:401000|401001|401002)/i),
          member("errorCode", /^(?:401000|401001|401002)$/),
          body(/\b(?:401000|401001|401002)(?::|\s)/),
        ),
        any(body(/tsResponse|tableau/i), url(/\/api\/(?:\d\.\d{1,3}|exp|v1\/vizql)/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Tableau's code says that the log-in failed, or that the token is missing or not valid.",
      source: documentation,
      also: { "token-expired": "strong" },
    },
    "feature-off": {
      when: all(
        any(body(/<error\s+code=.(?:403157)/i), member("errorCode", /^(?:403157)$/), body(/\b(?:403157)(?::|\s)/)),
        any(body(/tsResponse|tableau/i), url(/\/api\/(?:\d\.\d{1,3}|exp|v1\/vizql)/i)),
      ),
      cause: "resource",
      strength: "strong",
      because: "The feature is turned off on this Tableau server or site.",
      source: documentation,
      also: { permissions: "moderate" },
    },
    "api-access": {
      when: all(
        any(body(/<error\s+code=.(?:403800)/i), member("errorCode", /^(?:403800)$/), body(/\b(?:403800)(?::|\s)/)),
        any(body(/tsResponse|tableau/i), url(/\/api\/(?:\d\.\d{1,3}|exp|v1\/vizql)/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The user lacks the API Access capability on the data source.",
      source: documentation,
    },
    forbidden: {
      when: all(
        any(
          body(/<error\s+code=.(?:403\d{3})/i),
          member("errorCode", /^(?:403\d{3})$/),
          body(/\b(?:403\d{3})(?::|\s)/),
        ),
        any(body(/tsResponse|tableau/i), url(/\/api\/(?:\d\.\d{1,3}|exp|v1\/vizql)/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Tableau knows the user, and a permission, site role or site setting does not allow the action.",
      source: "https://help.tableau.com/current/api/rest_api/en-us/REST/rest_api_concepts_errors.htm",
      also: { "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  session: {
    headline: "Tableau does not accept your token.",
    meaning:
      "A token of Sign In counts for 240 minutes on Tableau Server and 120 on Tableau Cloud, and for one site only.",
    fix: [
      "Sign in again, and send the new token as `X-Tableau-Auth`.",
      "401001: check the name and secret of the personal access token; one that was not used for 15 days ends.",
      "Never use one personal access token in two places at once: the second sign-in ends the first session.",
    ],
  },
  "feature-off": {
    headline: "The feature is off on this Tableau site.",
    meaning: "Rights do not help while it is off.",
    fix: ["Ask a server or site administrator to enable it.", "Check that the licence holds it."],
  },
  "api-access": {
    headline: "You lack API Access on this data source.",
    meaning: "Seeing a data source is not enough for the VizQL Data Service.",
    fix: ["Set the API Access capability to Allowed in the data source's permissions."],
  },
  forbidden: {
    headline: "Your Tableau user may not do this.",
    meaning: "The token is valid. The site role, the permissions on the content, or the site in the path does not fit.",
    fix: [
      "Compare the site id in the path with the one that Sign In gave.",
      "Check the site role and the capability on the project, workbook or data source.",
      "Look the number up in the list of error codes for the method.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  session: {
    matches: [
      "<?xml version='1.0' encoding='UTF-8'?><tsResponse xmlns=\"http://tableau.com/api\"><error code=\"401002\"><summary>Unauthorized Access</summary><detail>Invalid authentication credentials were provided.</detail></error></tsResponse>",
      "tableauserverclient.server.endpoint.exceptions.ServerResponseError: 401001: Signin Error Error signing in to Tableau Server",
    ],
  },
  "feature-off": {
    matches: [
      '<tsResponse xmlns="http://tableau.com/api"><error code="403157"><summary>Forbidden</summary><detail>The feature is disabled.</detail></error></tsResponse>',
    ],
  },
  "api-access": {
    matches: ['{"errorCode":"403800","message":"API access permission denied","tableau":true}'],
  },
  forbidden: {
    matches: [
      '<tsResponse xmlns="http://tableau.com/api"><error code="403004"><summary>Forbidden</summary><detail>The user is not allowed to do this.</detail></error></tsResponse>',
    ],
    ignores: ["403004: no"],
  },
};
