import { all, any, body, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://cloud.google.com/bigquery/docs/error-messages";

const mine = any(
  body(/bigquery/i),
  url(/^https:\/\/(?:bigquery\w{0,20}|www)\.googleapis\.com\/(?:upload\/)?bigquery\//i),
);

export const refusals = vendor(
  {
    name: "Google BigQuery",
    layer: "storage",
    seen: url(/^https:\/\/bigquery\w{0,20}\.googleapis\.com\//i),
  },
  {
    "job-permission": {
      when: body(/does\s+not\s+have\s+bigquery\.jobs\.create\s+permission/i),
      cause: "permissions",
      strength: "decisive",
      because: "The account may not run queries in the project that the job was started in.",
      source: "https://github.com/google/cluster-data/issues/25",
    },
    "drive-credentials": {
      when: body(/Permission\s+denied\s+while\s+(?:getting\s+Drive\s+credentials|globbing\s+file\s+pattern)/i),
      cause: "permissions",
      strength: "decisive",
      because:
        "The table reads files outside of BigQuery, and the token lacks the Drive scope or the account lacks access to them.",
      source: "https://github.com/googleapis/google-auth-library-python/issues/1889",
      actor: "you",
    },
    "column-access": {
      when: body(
        oneOf(
          /neither\s+fine-grained\s+reader\s+nor\s+masked\s+get\s+permission/i,
          /Access\s+Denied:\s+BigQuery\s+BigQuery:\s+User\s+has\s+neither/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A policy tag protects a column of the query.",
      source: "https://cloud.google.com/bigquery/docs/column-level-security-intro",
    },
    "permission-missing": {
      when: any(
        body(/does\s+not\s+have\s+(?<permission>bigquery\.\w{3,30}\.\w{3,30})\s+permission/i),
        body(/Permission\s+[^\w\s]{0,4}(?<permission>bigquery\.\w{3,30}\.\w{3,30})[^\w\s]{0,4}\s+denied/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "BigQuery knows the account, and no role gives it {permission}.",
      source: errors,
      also: { resource: "weak" },
    },
    "table-access": {
      when: any(
        body(/Access\s+Denied:\s+(?:Table|Dataset|View|Routine|Connection|Row\s+Access)\s\S{1,200}/i),
        all(member("reason", /^accessDenied$/), mine),
      ),
      cause: "permissions",
      strength: "strong",
      because: "BigQuery knows the account, and does not show it this table or dataset; it may not exist there either.",
      source: errors,
      also: { resource: "moderate" },
    },
    "billing-off": {
      when: any(
        all(
          body(
            oneOf(
              /\bbillingNotEnabled\b/i,
              /not\s+(?:allowed\s+in\s+the\s+free\s+tier|supported\s+in\s+the\s+(?:BigQuery\s+)?sandbox)/i,
            ),
          ),
          mine,
        ),
        body(/Billing\s+has\s+not\s+been\s+enabled\s+for\s+this\s+project/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The project runs in the sandbox: this needs billing.",
      source: errors,
    },
    quota: {
      when: any(
        body(/exceeded\s+quota\s+for\s+free\s+query\s+bytes\s+scanned|Exceeded\s+rate\s+limits:\s+too\s+many/i),
        all(any(member("reason", /^(?:quotaExceeded|rateLimitExceeded)$/), body(/Custom\s+quota\s+exceeded/i)), mine),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "A quota or rate limit of BigQuery is reached.",
      source: errors,
      retry: "after",
    },
    blocked: {
      when: all(member("reason", /^blocked$/), mine),
      cause: "permissions",
      strength: "strong",
      because: "BigQuery holds the operation back for the whole project.",
      source: errors,
      also: { "rate-limit": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "job-permission": {
    headline: "You may not run BigQuery jobs in this project.",
    meaning:
      "A query runs in one project and reads data of others. Reading rights on the data do not include running jobs; public data must be queried from a project of your own.",
    fix: [
      "Run the query in a project of yours: set the client's project, and write the data's project into the table name.",
      {
        do: "Or grant the job role in the project that the message names.",
        snippet:
          "gcloud projects add-iam-policy-binding PROJECT --member=serviceAccount:SA@PROJECT.iam.gserviceaccount.com --role=roles/bigquery.jobUser",
      },
    ],
  },
  "drive-credentials": {
    headline: "BigQuery may not read the file behind this table.",
    meaning: "External tables over Sheets and Drive are read with your own token. BigQuery roles alone do not help.",
    fix: [
      { do: "Sign in with the Drive scope.", snippet: "gcloud auth login --enable-gdrive-access --update-adc" },
      "In code, ask for the scopes bigquery and drive together.",
      "Share the sheet with the account that runs the query, the service account included.",
      "For files in Cloud Storage, grant the account Storage Object Viewer.",
    ],
  },
  "column-access": {
    headline: "A column of this BigQuery table is protected.",
    meaning: "The table is open to you, a policy tag on a column is not.",
    fix: [
      "Leave the column out: list the columns in place of `SELECT *`.",
      "Or ask for Fine-Grained Reader on the policy tag.",
    ],
  },
  "permission-missing": {
    headline: "Your account lacks a BigQuery permission.",
    meaning: "The caller is known. The message names the permission and the resource.",
    fix: [
      "Check which account runs the query.",
      "Grant a role with that permission: Data Viewer to read, Data Editor to write, User to create datasets.",
      "Check the project's id: bigquery-public-data and the like can only be read.",
    ],
  },
  "table-access": {
    headline: "BigQuery does not let you read this table or dataset.",
    meaning:
      "A wrong name, project or region gives the same words. For an authorized view, the view's dataset needs the access.",
    fix: [
      "Check the full name `project.dataset.table`, and the job's location.",
      {
        do: "Let the owner grant reading.",
        snippet:
          "bq query --nouse_legacy_sql \"GRANT \\`roles/bigquery.dataViewer\\` ON SCHEMA DATASET TO 'user:me@example.com'\"",
      },
      "For a view, authorize it on the datasets that it reads.",
    ],
  },
  "billing-off": {
    headline: "This BigQuery operation needs billing.",
    meaning:
      "Without billing the project runs in the sandbox, where changes by DML, streaming and long storage are closed.",
    fix: ["Link a billing account to the project, and wait a few minutes."],
  },
  quota: {
    headline: "A BigQuery limit is reached.",
    meaning:
      "BigQuery answers 403 for quota as well; roles are not the problem. Short limits open in seconds, daily ones over the day.",
    fix: [
      "For a rate limit, try again with growing pauses, and run fewer jobs at once.",
      "Collect many small loads into one; write by streaming or the Storage Write API.",
      "For a custom or free-tier quota, raise it or wait for the next day.",
    ],
  },
  blocked: {
    headline: "BigQuery blocked this operation for the project.",
    meaning: "Google stops operations that disturb the service or look abusive. Retrying does not help.",
    fix: ["Write to Google Cloud support with the job id."],
  },
};

const legacy = (reason: string, message: string) =>
  `{"error":{"code":403,"message":"${message}","errors":[{"message":"${message}","domain":"global","reason":"${reason}"}],"status":"PERMISSION_DENIED"}}`;

export const samples: Samples<typeof refusals> = {
  "job-permission": {
    matches: [
      "google.api_core.exceptions.Forbidden: 403 POST https://bigquery.googleapis.com/bigquery/v2/projects/example-project/jobs?prettyPrint=false: Access Denied: Project example-project: User does not have bigquery.jobs.create permission in project example-project.",
      legacy(
        "accessDenied",
        "Access Denied: Project example-project: User does not have bigquery.jobs.create permission in project example-project.",
      ),
    ],
  },
  "drive-credentials": {
    matches: ["Access Denied: BigQuery BigQuery: Permission denied while getting Drive credentials."],
  },
  "column-access": {
    matches: [
      'Access Denied: BigQuery BigQuery: User has neither fine-grained reader nor masked get permission to get data protected by policy tag "PII" on column example.people.email.',
    ],
  },
  "permission-missing": {
    matches: [
      "Access Denied: Project bigquery-public-data: User does not have bigquery.datasets.create permission in project bigquery-public-data.",
      "Access Denied: Table example:data.t: Permission bigquery.tables.getData denied on table example:data.t (or it may not exist).",
    ],
  },
  "table-access": {
    matches: [
      "Access Denied: Table example-project:data.orders: User does not have permission to query table example-project:data.orders, or perhaps it does not exist in location EU.",
    ],
    ignores: ["Access Denied\nYou don't have permission to access this page."],
  },
  "billing-off": {
    matches: [
      legacy("billingNotEnabled", "Access Denied: BigQuery BigQuery: Streaming insert is not allowed in the free tier"),
    ],
    ignores: ['{"message":"not allowed in the free tier"}'],
  },
  quota: {
    matches: [
      "google.api_core.exceptions.Forbidden: 403 Quota exceeded: Your project exceeded quota for free query bytes scanned.",
      legacy(
        "rateLimitExceeded",
        "Exceeded rate limits: too many table update operations for this table. For more information, see https://cloud.google.com/bigquery/troubleshooting-errors",
      ),
    ],
    ignores: ['{"message":"Custom quota exceeded"}', legacy("rateLimitExceeded", "Rate Limit Exceeded")],
  },
  blocked: {
    matches: [legacy("blocked", "The BigQuery operation is blocked for project example-project.")],
    ignores: ['{"reason":"blocked"}'],
  },
};
