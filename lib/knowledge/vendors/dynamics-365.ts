import { all, any, body, header, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const client = "https://learn.microsoft.com/en-us/troubleshoot/power-platform/dataverse/user-permissions/client-errors";
const codes = "https://learn.microsoft.com/en-us/power-apps/developer/data-platform/reference/web-service-error-codes";

const onPath = any(
  header("x-ms-service-request-id"),
  header("x-ms-dop-hint"),
  url(/^https:\/\/[\w-]{1,63}\.(?:api\.)?crm\d{0,2}\.(?:dynamics\.(?:com|cn)|microsoftdynamics\.us)/i),
);

export const refusals = vendor(
  {
    name: "Dynamics 365 (Dataverse)",
    layer: "application",
    seen: onPath,
    ids: ["x-ms-service-request-id", "req_id"],
  },
  {
    privilege: {
      when: any(
        body(
          oneOf(
            /(?:Principal\s+user|user)\s+.{0,200}?is\s+missing\s+(?<privilege>prv\w{3,80})\s+privilege/i,
            /is\s+missing\s+(?:\w{3,80}\s+)?privilege\s+.{0,80}?on\s+OTC/i,
          ),
        ),
        member("code", /^0x80040220$/i),
        body(/\b0x80040220\b|(?<!\d)-2147220960\b/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Dataverse knows the user, whose security roles lack a privilege on the table.",
      source: client,
    },
    "record-access": {
      when: any(
        body(/does\s+not\s+have\s+(?<right>\w{3,20}Access)\s+right\(s\)\s+for\s+record\s+with\s+ID/i),
        body(/(?<!\d)-2147187962\b/),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The user has the privilege for the table, but no access to this record.",
      source: client,
    },
    "not-member": {
      when: any(
        member("code", /^0x80072560$/i),
        all(body(/The\s+user\s+is\s+not\s+a\s+member\s+of\s+the\s+organization/i), any(onPath, body(/dynamics|0x8/i))),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The identity of the token is no user of this environment.",
      source: codes,
      also: { authentication: "weak" },
    },
    throttled: {
      when: any(
        member("code", /^0x8007232[126]$/i),
        body(
          oneOf(
            inARow(
              /Number\s+of\s+(?:concurrent\s+)?requests\s+exceeded\s+the\s+limit\s+of\s+\d{1,7}/i,
              /(?:\s+over\s+time\s+window)?/i,
            ),
            /Combined\s+execution\s+time\s+of\s+incoming\s+requests\s+exceeded\s+limit/i,
          ),
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "A service protection limit of Dataverse is reached.",
      source: "https://learn.microsoft.com/en-us/power-apps/developer/data-platform/api-limits",
      retry: "after",
    },
    "token-expired": {
      when: any(
        member("code", /^0x8005F101$/i),
        all(onPath, header("www-authenticate", /error_description=.{0,3}The\s+token\s+expired/i)),
      ),
      cause: "token-expired",
      strength: "strong",
      because: "Dataverse gives this code when the access token is past its time.",
      source: codes,
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  privilege: {
    headline: "Your Dataverse user lacks a privilege.",
    meaning: "The sign-in is good. The message names the privilege, such as `prvReadAccount`, and the user or team.",
    fix: [
      "In the Power Platform admin center, give the user a security role that holds the privilege at the level needed.",
      "For an app: give the role to its application user, and to the same business unit.",
      "Check on whose behalf the call runs: the header MSCRMCallerID or CallerObjectId changes the user.",
    ],
  },
  "record-access": {
    headline: "Your Dataverse user may not access this record.",
    meaning: "The privilege is there at a lower level, such as own records only.",
    fix: [
      "Have the record shared with the user or team, or assigned.",
      "Or raise the level of the privilege in the role: business unit, or organization.",
    ],
  },
  "not-member": {
    headline: "Your identity is no user of this Dataverse environment.",
    meaning: "The token is good for the tenant. Entra roles and licences alone do not make a user here.",
    fix: [
      "For an app: make an application user for its client id, in the Power Platform admin center under the environment's Settings, Users + permissions, Application users, and give it a role.",
      "For a person: add the user to the environment's security group, and assign a licence.",
      "Compare the environment's address with the one you mean.",
    ],
  },
  throttled: {
    headline: "Dataverse throttles you.",
    meaning: "Limits count per user and web server, in windows of five minutes: number, time, and requests at once.",
    fix: [
      "Wait for `Retry-After`.",
      "Send fewer at once, and in smaller batches.",
      "For a large job, do not send the affinity cookie (`ARRAffinity`) back, so that the calls spread over all web servers; in .NET set `EnableAffinityCookie` to false.",
    ],
  },
  "token-expired": {
    headline: "Your token for Dataverse has expired.",
    meaning: "Security roles are not the problem.",
    fix: [
      "Get a new token for the environment's own address: https://acme.crm.dynamics.com/.default.",
      "Let the library renew it.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  privilege: {
    matches: [
      '{"error":{"code":"0x80040220","message":"Principal user (Id=1a2b, type=8, roleCount=1, privilegeCount=200, accessMode=0) is missing prvReadAccount privilege (Id=3c4d) on OTC=1 for entity \'account\'. context.Caller=1a2b"}}',
    ],
  },
  "record-access": {
    matches: [
      '{"error":{"code":"0x80048306","message":"Principal with id 1a2b does not have ReadAccess right(s) for record with id 3c4d of entity account"}}',
    ],
    ignores: ['{"error":{"code":"0x80040220","message":"is missing prvReadAccount privilege"}}'],
  },
  "not-member": {
    matches: ['{"error":{"code":"0x80072560","message":"The user is not a member of the organization."}}'],
    ignores: ['{"message":"The user is not a member of the organization"}'],
  },
  throttled: {
    matches: [
      '{"error":{"code":"0x80072322","message":"Number of requests exceeded the limit of 6000 over time window of 300 seconds."}}',
    ],
  },
  "token-expired": {
    matches: ['{"error":{"code":"0x8005F101","message":"The requested resource requires authentication."}}'],
  },
};
