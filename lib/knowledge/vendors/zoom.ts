import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developers.zoom.us/docs/api/errors/";
const mine = any(header("x-zm-trackingid"), url(/^https:\/\/api\.zoom\.us\//i), body(/\bzoom\b|api\.zoom\.us/i));

const code = (numbers: string): Matcher => all(member("code", new RegExp(`^(?:${numbers})$`)), mine);

const reference =
  "https://github.com/ballerina-platform/module-ballerinax-zoom.meetings/blob/HEAD/docs/spec/openapi.json";

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
      actor: "you",
    },
    "token-expired": {
      when: all(code("124"), body(/token\s+(?:is|has)\s+expired/i)),
      cause: "token-expired",
      strength: "decisive",
      because: "Zoom says that the access token has expired.",
      source: errors,
    },
    "not-oauth": {
      when: all(member("code", /^124$/), body(/only\s+supports\s+OAuth2\s+authorization/i)),
      cause: "headers",
      strength: "strong",
      because: "Zoom says that this endpoint takes OAuth tokens only.",
      source: reference,
      also: { authentication: "strong" },
    },
    "plan-or-role": {
      when: all(
        code("200"),
        body(
          oneOf(
            /No\s+permission|do\s+not\s+have\s+the\s+right\s+permissions|Only\s+available\s+for\s+Paid/i,
            /plan\s+is\s+missing/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Zoom's code 200 says that the account's plan or the user's role does not allow this.",
      source: errors,
    },
    "meeting-state": {
      when: any(
        all(
          member("code", /^(?:3001|3038|3043|3035|3000|300|12702)$/),
          body(
            oneOf(
              inARow(
                /(?:Meeting|Webinar)\s+/i,
                oneOf(
                  /does\s+not\s+exist|is\s+over|has\s+reached\s+maximum|ID\s+does\s+not\s+exist/i,
                  /\S{1,40}\s+(?:is\s+)?not\s+found\s+or\s+(?:has\s+)?expired|occurrence\s+does\s+not/i,
                ),
              ),
              /access\s+a\s+(?:webinar|meeting)\s+a\s+year\s+ago/i,
            ),
          ),
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "Zoom says that the meeting or webinar does not exist, is over or is full.",
      source: reference,
    },
    "setting-off": {
      when: any(
        all(member("code", /^4400$/), body(/\bdisabled\.\s+To\s+enable\s+this\s+feature/i)),
        all(
          member("code", /^(?:3161|3000|2305|2024)$/),
          body(
            oneOf(
              /hosting\s+and\s+scheduling\s+capabilities|To\s+(?:enable|use)\s+this\s+feature/i,
              /has\s+not\s+been\s+enabled|Not\s+allowed\s+to|cannot\s+schedule\s+a\s+meeting\s+for/i,
              /Cannot\s+access\s+(?:meeting|webinar)\s+info/i,
            ),
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Zoom says that a setting of the account, or the user's license, does not admit this.",
      source: reference,
      also: { resource: "weak" },
      actor: "account-admin",
    },
    "other-account": {
      when: all(
        member("code", /^(?:1010|1001|1120)$/),
        body(
          oneOf(
            /User\s+does\s+not\s+(?:belong\s+to\s+this\s+account|exist)|User\s+not\s+found\s+on\s+this\s+account/i,
            /not\s+(?:exist|belong)\s+(?:or|to)/i,
          ),
        ),
      ),
      cause: "resource",
      strength: "strong",
      because: "Zoom finds no such user in the account of this token.",
      source: reference,
      also: { permissions: "moderate" },
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
  "not-oauth": {
    headline: "This Zoom endpoint takes OAuth tokens only.",
    meaning: "The request came with another kind of credential, such as an old JWT of a JWT app.",
    fix: ["Use an OAuth or Server-to-Server OAuth app, and send its access token as Bearer."],
  },
  "plan-or-role": {
    headline: "Your Zoom plan or role does not allow this.",
    meaning: "The token is good; a new one does not help.",
    fix: [
      "Check that the plan holds the feature and the user has a licence.",
      "Let the account's owner give the role the right.",
    ],
  },
  "meeting-state": {
    headline: "The Zoom meeting or webinar is gone, over or full.",
    meaning:
      "Rights are not the problem. Ids of meetings expire, and those that ended can be read through the reports only.",
    fix: [
      "Check the id; a UUID that holds `/` has to be encoded twice.",
      "For meetings of the past use `/past_meetings` or the reports.",
    ],
  },
  "setting-off": {
    headline: "A setting or license of the Zoom account does not admit this.",
    meaning:
      "The token is fine. The feature is off for the user, group or account, or the user may not host or schedule for that person.",
    fix: [
      "Read the message: it names the setting. Switch it on in the web portal, for the user and for the account.",
      "Give the user a license that may host meetings or webinars.",
      "To schedule for somebody else, have that person grant scheduling privilege.",
    ],
  },
  "other-account": {
    headline: "Zoom finds no such user in this account.",
    meaning:
      "The token belongs to one account, and a user of another one is unknown to it. A Server-to-Server token acts for the account's owner.",
    fix: ["Take the user's id from `GET /users`.", "Check to which account the app's credentials belong."],
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
  "not-oauth": { matches: ['{"code":124,"message":"This API only supports OAuth2 authorization."}'] },
  "plan-or-role": {
    matches: ['HTTP/2 403\nx-zm-trackingid: v=2.0\n\n{"code":200,"message":"No permission."}'],
    ignores: ['{"code":200,"message":"No permission."}'],
  },
  "meeting-state": {
    matches: [
      '{"code":3038,"message":"Webinar is over, you cannot register now. If you have any questions, contact the webinar host."}',
      '{"code":3043,"message":"Meeting has reached maximum attendee capacity."}',
      '{"code":3001,"message":"Meeting does not exist: 123."}',
    ],
  },
  "setting-off": {
    matches: [
      '{"code":4400,"message":"Meeting polls disabled. To enable this feature, enable the Meeting Polls/Quizzes setting in the Zoom web portal."}',
      '{"code":3000,"message":"You cannot schedule a meeting for abc"}',
      '{"code":3161,"message":"Meeting hosting and scheduling capabilities are not allowed for your user account."}',
    ],
  },
  "other-account": {
    matches: [
      '{"code":1010,"message":"User does not belong to this account:{accountId}."}',
      '{"code":1001,"message":"User does not exist: abc."}',
    ],
  },
};
