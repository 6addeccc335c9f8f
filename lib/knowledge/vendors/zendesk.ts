import { all, any, body, header, member, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const thread = "https://github.com/facetoe/zenpy/issues/336";
const scopes = "https://support.zendesk.com/hc/en-us/community/posts/4485954843162-OAuth-with-specific-scopes-not-work";
const mark = any(
  header("x-zendesk-origin-server"),
  header("x-zendesk-api-version"),
  url(/^https:\/\/[\w-]{1,63}\.zendesk\.com\//i),
  body(/zendesk/i),
);

export const refusals = vendor(
  {
    name: "Zendesk",
    layer: "application",
    seen: any(header("x-zendesk-origin-server"), url(/^https:\/\/[\w-]{1,63}\.zendesk\.com\//i)),
    ids: ["x-request-id", "x-zendesk-request-id"],
  },
  {
    "missing-scope": {
      when: any(
        all(body(/You\s+are\s+missing\s+the\s+following\s+required\s+scopes/i), any(mark, member("description"))),
        all(body(/Missing\s+the\s+following\s+required\s+scopes/i), mark),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Zendesk says that the OAuth token was made without a scope that this needs.",
      source: scopes,
      actor: "you",
    },
    "no-access": {
      when: body(
        inARow(
          /You\s+do\s+not\s+have\s+access\s+to\s+this\s+page\.\s+Please\s+contact\s+the\s+account\s+owner\s+of/i,
          /\s+this\s+help\s+desk/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Zendesk knows the caller, and the caller's role or token may not do this.",
      source: thread,
      also: { authentication: "weak" },
    },
    "not-authenticated": {
      when: any(
        all(body(/Couldn.{1,6}t\s+authenticate\s+you/i), mark),
        member("error", /^Couldn.t authenticate you$/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Zendesk does not accept the credential.",
      source: "https://support.zendesk.com/hc/en-us/community/posts/9173361687706-Trying-to-create-api-via-c",
    },
    "not-found": {
      when: all(member("error", /^RecordNotFound$/), member("description")),
      cause: "resource",
      strength: "strong",
      because: "Zendesk finds no such record, or none that the caller may see.",
      source: "https://developer.zendesk.com/api-reference/introduction/requests/",
      also: { permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "missing-scope": {
    headline: "Your Zendesk OAuth token lacks a scope.",
    meaning: "The token is valid. Its scopes are set when it is made and cannot be added later.",
    fix: [
      "Make a new token with the scope that the message names, for example `read write`.",
      "In the authorization URL, put the scopes into `scope`, with %20 between them.",
    ],
  },
  "no-access": {
    headline: "Your Zendesk user may not do this.",
    meaning:
      "The call runs with the rights of the user behind the token: an agent or end user cannot use what is for administrators. An OAuth token may also lack a scope.",
    fix: [
      {
        do: "See whose rights count.",
        snippet: 'curl https://example.zendesk.com/api/v2/users/me.json -u "me@example.com/token:$ZENDESK_TOKEN"',
      },
      "Compare that role with the one that the endpoint's reference names under Allowed For.",
      "Let an administrator give the role or custom role, or make the call as an administrator.",
      "Check the plan: some objects are not part of each plan.",
    ],
  },
  "not-authenticated": {
    headline: "Zendesk does not accept your credential.",
    meaning:
      "With an API token the user name must end in `/token`. Without it Zendesk takes the token for a password. Zendesk is ending these tokens: those not used for 30 days were deactivated from July 2026 on, none can be made since October 27, 2026, and all stop on April 30, 2027.",
    fix: [
      {
        do: "Send e-mail address, `/token` and the API token.",
        snippet: 'curl -u "me@example.com/token:$ZENDESK_TOKEN" https://example.zendesk.com/api/v2/tickets.json',
      },
      "Look in the Admin Center under Apps and integrations, APIs, whether token access is switched on and the token active.",
      "Check that the user of that address is verified.",
      {
        do: "For lasting use, move to an OAuth access token.",
        snippet: 'curl -H "Authorization: Bearer $ZENDESK_OAUTH_TOKEN" https://example.zendesk.com/api/v2/tickets.json',
      },
    ],
  },
  "not-found": {
    headline: "Zendesk finds no such record.",
    meaning: "The id is wrong, the record was deleted, or the caller's role does not see it.",
    fix: ["Check the id and the subdomain."],
  },
};

export const samples: Samples<typeof refusals> = {
  "missing-scope": {
    matches: ['{"error":"Forbidden","description":"You are missing the following required scopes: write"}'],
  },
  "no-access": {
    matches: [
      'HTTP/1.1 403 Forbidden\nx-zendesk-origin-server: EXAMPLE\n\n{"error":{"title":"Forbidden","message":"You do not have access to this page. Please contact the account owner of this help desk for further help."}}',
    ],
    ignores: ["You do not have access to this page."],
  },
  "not-authenticated": {
    matches: [
      'The remote server returned an error: (401) Unauthorized.Error content: {"error":"Couldn\'t authenticate you"}',
      {
        evidence: '{"error":"Couldn\'t authenticate you"}',
        request: "curl https://example.zendesk.com/api/v2/tickets.json",
      },
    ],
    ignores: ["Couldn't authenticate you"],
  },
  "not-found": { matches: ['{"error":"RecordNotFound","description":"Not found"}'] },
};
