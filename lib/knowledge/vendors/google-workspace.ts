import { all, any, body, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const gmail = "https://developers.google.com/workspace/gmail/api/guides/handle-errors";
const calendar = "https://developers.google.com/workspace/calendar/api/guides/errors";
const node = "https://github.com/googleapis/google-api-nodejs-client/issues";

const sheets = any(
  body(/sheets\.googleapis\.com|spreadsheet|gspread|google-?\s?sheets/i),
  url(/^https:\/\/sheets\.googleapis\.com\//i),
);
const calendars = any(
  member("domain", /^calendar$/),
  body(/\/calendar\/v3\/|calendar-json\.googleapis|google.{0,3}calendar/i),
);

export const refusals = vendor(
  {
    name: "Google Workspace",
    layer: "application",
    seen: url(
      oneOf(
        inARow(
          /^https?:\/\/(?:gmail|sheets|docs|slides|admin|people|chat|meet|forms|tasks|classroom)\.googleapis\./i,
          /com\//i,
        ),
        /www\.googleapis\.com\/(?:calendar|gmail|admin)\//i,
      ),
    ),
  },
  {
    "client-not-delegated": {
      when: body(
        oneOf(
          /Client\s+is\s+unauthorized\s+to\s+retrieve\s+access\s+tokens\s+using\s+this\s+method/i,
          /Unauthorized\s+client\s+or\s+scope\s+in\s+request/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The domain did not grant this service account the scopes that it asks for.",
      source: "https://github.com/googleapis/google-api-php-client/issues/1620",
      actor: "account-admin",
    },
    "gmail-delegation": {
      when: body(/Delegation\s+denied\s+for\s+\S{1,120}/i),
      cause: "permissions",
      strength: "decisive",
      because: "The token stands for one user, and the request names the mailbox of another.",
      source: "https://github.com/googleapis/google-api-nodejs-client/issues/2510",
      actor: "you",
    },
    "gmail-metadata-scope": {
      when: body(/Metadata\s+scope\s+(?:does\s+not\s+(?:support|allow)|doesn.{1,6}t\s+allow)/i),
      cause: "permissions",
      strength: "decisive",
      because: "The token holds gmail.metadata, which narrows what may be read, whatever other scope stands beside it.",
      source: "https://github.com/googleworkspace/cli/issues/104",
      actor: "you",
    },
    "admin-not-authorized": {
      when: body(/Not\s+Authori[sz]ed\s+to\s+access\s+this\s+resource\/api/i),
      cause: "permissions",
      strength: "decisive",
      because: "The directory was asked in the name of an account that is no administrator with this privilege.",
      source: `${node}/1884`,
    },
    "service-account-attendees": {
      when: body(/\bforbiddenForServiceAccounts\b|Service\s+accounts\s+cannot\s+invite\s+attendees/i),
      cause: "permissions",
      strength: "decisive",
      because: "A service account by itself may not invite people to an event.",
      source: "https://github.com/spatie/laravel-google-calendar/issues/243",
    },
    "no-calendar": {
      when: body(/\bnotACalendarUser\b|user\s+must\s+be\s+signed\s+up\s+for\s+Google\s+Calendar/i),
      cause: "permissions",
      strength: "decisive",
      because: "Google knows the user, for whom Calendar is switched off or who is suspended.",
      source: "https://github.com/closeio/sync-engine/pull/462",
      also: { resource: "weak" },
      actor: "account-admin",
    },
    "calendar-limits": {
      when: any(body(/Calendar\s+usage\s+limits\s+exceeded/i), all(member("reason", /^quotaExceeded$/), calendars)),
      cause: "rate-limit",
      strength: "decisive",
      because: "The user made more events, invitations or shares than Calendar takes in a short time.",
      source: calendar,
      retry: "after",
    },
    "calendar-role": {
      when: any(
        body(/You\s+need\s+to\s+have\s+(?:\w{1,20}\s+){1,3}access\s+to\s+this\s+calendar|\brequiredAccessLevel\b/i),
        all(member("reason", /^forbiddenForNonOrganizer$/), calendars),
        body(/can\s+only\s+be\s+changed\s+by\s+the\s+organi[sz]er\s+of\s+the\s+event/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The account's role on the calendar or event does not allow this.",
      source: calendar,
    },
    "protected-cells": {
      when: body(/You\s+are\s+trying\s+to\s+edit\s+a\s+protected\s+cell\s+or\s+object/i),
      cause: "permissions",
      strength: "decisive",
      because: "The range is protected, and the account is not among its editors.",
      source: "https://developers.google.com/workspace/sheets/api/samples/ranges",
    },
    "sheet-not-shared": {
      when: all(body(/The\s+caller\s+does\s+not\s+have\s+permission/i), sheets),
      cause: "permissions",
      strength: "decisive",
      because: "The spreadsheet is not shared with the account that calls.",
      source: "https://github.com/googleapis/google-api-ruby-client/issues/461",
    },
    "mail-sending-limit": {
      when: body(/User-rate\s+limit\s+exceeded\.\s+Retry\s+after|Daily\s+user\s+sending\s+(?:limit|quota)\s+exceeded/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "The mailbox has sent or been asked as much as it may for now.",
      source: gmail,
      retry: "after",
    },
  },
);

const delegate = "In the Admin console open Security, Access and data control, API controls, Domain-wide delegation.";

export const texts: Texts<typeof refusals> = {
  "client-not-delegated": {
    headline: "The Workspace domain did not delegate these scopes to your service account.",
    meaning:
      "Acting for a user needs the domain's consent, scope by scope. Roles in Google Cloud do not help, and accounts of gmail.com cannot be acted for at all.",
    fix: [
      delegate,
      "Add the service account's numeric client id with exactly the scopes that the program asks for, separated by commas.",
      "Ask for no scope beyond that list: one too many refuses all of them.",
      "Wait; the change can take up to a day.",
    ],
  },
  "gmail-delegation": {
    headline: "You may not open another user's mailbox.",
    meaning:
      "An administrator's token does not open other mailboxes either. The `userId` must be the user that the token stands for.",
    fix: [
      "Use `me` as `userId`, with a token of that mailbox's user.",
      "For many mailboxes: a service account with domain-wide delegation, and a new credential with the subject set for each user.",
    ],
  },
  "gmail-metadata-scope": {
    headline: "The scope gmail.metadata limits your token.",
    meaning: "It forbids searching with `q` and reading bodies, even when `gmail.readonly` was granted as well.",
    fix: ["Remove `gmail.metadata` from the scopes, revoke the app at myaccount.google.com, and sign in again."],
  },
  "admin-not-authorized": {
    headline: "This account may not use the Workspace directory.",
    meaning:
      "The Admin SDK answers administrators only. A service account is none: it must act for one, and the privilege must be in that person's role.",
    fix: [
      "Set the credential's subject to an administrator of the domain that is asked for.",
      delegate,
      "Check that the administrator's role holds the privilege: users, groups, devices and reports are separate.",
      "Check the domain or customer id; `my_customer` means that of the administrator.",
    ],
  },
  "service-account-attendees": {
    headline: "A service account may not invite people to events.",
    meaning: "Sharing the calendar with it is enough to write events, but not to send invitations in its own name.",
    fix: [
      "Act for a user of the domain: domain-wide delegation, and that user as subject.",
      "Without Workspace, sign in a user with OAuth, or create the event without attendees.",
    ],
  },
  "no-calendar": {
    headline: "Google Calendar is not open to this user.",
    meaning:
      "An administrator has switched Calendar off for the user or the organisation, or has suspended the user; the consent for your app stays valid meanwhile.",
    fix: [
      "Ask the Workspace administrator to turn Calendar on for the user, or to lift the suspension.",
      "Stop calling for this user until then; more attempts do not help.",
    ],
  },
  "calendar-limits": {
    headline: "Google Calendar limits this user's activity.",
    meaning:
      "It is no API quota: the limit guards against spam and counts invitations, events and shares of the user. It opens by itself, mostly within hours.",
    fix: [
      "Stop writing for a few hours.",
      "Send fewer invitations: invite a group, or set `sendUpdates=none`.",
      "Spread the work over several accounts' own calendars where that is right.",
    ],
  },
  "calendar-role": {
    headline: "Your role on this calendar or event does not allow this.",
    meaning: "Some fields belong to the event's organizer alone. Scopes do not help; the sharing of the calendar does.",
    fix: [
      "Let the calendar's owner share it with the account that calls, with the right to make changes.",
      "Is it a service account, act for the owner with a subject, or share with its address.",
      "Change the organizer's own copy of the event, or only fields of an attendee.",
    ],
  },
  "protected-cells": {
    headline: "These cells are protected from your account.",
    meaning: "The file is shared with the account, the range is not.",
    fix: ["Ask the owner to add the account to the editors under Data, Protect sheets and ranges."],
  },
  "sheet-not-shared": {
    headline: "The spreadsheet is not shared with this account.",
    meaning:
      "A service account is a user of its own: it sees nothing of yours until you share it. An API key reads public sheets only and never writes.",
    fix: [
      "Take `client_email` from the key file and share the spreadsheet with it, as editor for writing.",
      "Check the spreadsheet's id.",
      "Where the domain forbids sharing outside, use an account of the domain.",
    ],
  },
  "mail-sending-limit": {
    headline: "Gmail's limit for this mailbox is reached.",
    meaning:
      "The limit belongs to the mailbox and counts sending from everywhere: the API, mail programs and the browser.",
    fix: [
      "Wait until the time in the message, or a day.",
      "Send bulk mail through a mail service, and ask Gmail in fewer, batched calls.",
    ],
  },
};

const legacy = (code: number, domain: string, reason: string, message: string) =>
  `{ "error": { "errors": [ { "domain": "${domain}", "reason": "${reason}", "message": "${message}" } ], "code": ${code}, "message": "${message}" } }`;

export const samples: Samples<typeof refusals> = {
  "client-not-delegated": {
    matches: [
      '{ "error": "unauthorized_client", "error_description": "Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested."}',
      "google.auth.exceptions.RefreshError: ('unauthorized_client: Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.')",
    ],
    ignores: [
      '{"error":"unauthorized_client","error_description":"The client is not authorized for this grant type."}',
    ],
  },
  "gmail-delegation": {
    matches: [
      legacy(403, "global", "forbidden", "Delegation denied for admin@example.com"),
      "Error: Delegation denied for admin@example.com",
    ],
  },
  "gmail-metadata-scope": {
    matches: [legacy(403, "global", "forbidden", "Metadata scope does not support 'q' parameter")],
  },
  "admin-not-authorized": {
    matches: [
      legacy(403, "global", "forbidden", "Not Authorized to access this resource/api"),
      "googleapi: Error 403: Not Authorized to access this resource/api, forbidden",
    ],
  },
  "service-account-attendees": {
    matches: [
      legacy(
        403,
        "calendar",
        "forbiddenForServiceAccounts",
        "Service accounts cannot invite attendees without Domain-Wide Delegation of Authority.",
      ),
    ],
  },
  "no-calendar": {
    matches: [
      '{"error":{"errors":[{"domain":"calendar","reason":"notACalendarUser","message":"The user must be signed up for Google Calendar."}],"code":403,"message":"The user must be signed up for Google Calendar."}}',
    ],
  },
  "calendar-limits": {
    matches: [legacy(403, "usageLimits", "quotaExceeded", "Calendar usage limits exceeded.")],
    ignores: [legacy(403, "usageLimits", "rateLimitExceeded", "Rate Limit Exceeded")],
  },
  "calendar-role": {
    matches: [
      legacy(403, "calendar", "requiredAccessLevel", "You need to have writer access to this calendar."),
      legacy(
        403,
        "calendar",
        "forbiddenForNonOrganizer",
        "Shared properties can only be changed by the organizer of the event.",
      ),
    ],
  },
  "protected-cells": {
    matches: [
      '{"error":{"code":400,"message":"Invalid requests[0].updateCells: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.","status":"INVALID_ARGUMENT"}}',
    ],
  },
  "sheet-not-shared": {
    matches: [
      "gspread.exceptions.APIError: {'code': 403, 'message': 'The caller does not have permission', 'status': 'PERMISSION_DENIED'}",
      {
        evidence: '{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}',
        request: "curl https://sheets.googleapis.com/v4/spreadsheets/EXAMPLE/values/A1",
      },
    ],
    ignores: ['{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}'],
  },
  "mail-sending-limit": {
    matches: [
      legacy(429, "usageLimits", "rateLimitExceeded", "User-rate limit exceeded. Retry after 2026-11-20T10:11:12.000Z"),
    ],
    ignores: ['{"message":"Mail sending limit"}'],
  },
};
