import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const diagnosis = "https://support.servicenow.com/kb?id=kb_article_view&sysparm_article=KB2971488";
const host = url(/^https:\/\/[\w-]{1,63}\.service-now\.com\//i);

export const refusals = vendor(
  { name: "ServiceNow", layer: "application", seen: any(header("x-is-logged-in"), host), ids: ["x-transaction-id"] },
  {
    "records-constrained": {
      when: body(/records?\s+constrained\s+due\s+to\s+ACL\s+restrictions/i),
      cause: "permissions",
      strength: "decisive",
      because: "ServiceNow found the records, and its access rules let this user see none of them.",
      source: diagnosis,
    },
    "table-not-authorized": {
      when: any(
        body(/User\s+is\s+unauthorized\s+to\s+access\s+table:?\s+(?<table>\w{1,80})/i),
        body(/User\s+not\s+authorized\s+to\s+access\s+table:?\s+(?<table>\w{1,80})/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "ServiceNow says that this user may not use the table {table}.",
      source: diagnosis,
    },
    "acl-write": {
      when: any(
        body(/ACL\s+Exception\s+(?:Insert|Update|Delete)\s+Failed\s+due\s+to\s+security\s+constraints/i),
        all(body(/Operation\s+Failed/i), body(/due\s+to\s+security\s+constraints/i)),
        body(/Failed\s+API\s+level\s+ACL\s+Validation/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "ServiceNow's access rules forbid this user the operation.",
      source:
        "https://support.okta.com/help/s/article/ServiceNow-Provisioning-Error-Record-Doesnt-Exist-Or-ACL-Restricts-The-Record-Retrieval",
    },
    "not-authenticated": {
      when: all(
        body(/User\s+(?:is\s+)?Not\s+Authenticated/i),
        any(body(/Required\s+to\s+provide\s+Auth\s+information/i), host),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "ServiceNow calls the user not authenticated: it saw no credential, or one that it does not accept.",
      source:
        "https://www.servicenow.com/community/developer-forum/while-testing-get-api-url-from-post-man-with-no-auth-still/td-p/3209782",
    },
    "not-authorized": {
      when: all(member("message", /^User Not Authorized$/i), any(member("detail"), host)),
      cause: "permissions",
      strength: "strong",
      because: "ServiceNow knows the user, and says that the user is not authorized.",
      source: diagnosis,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "records-constrained": {
    headline: "ServiceNow's access rules hide these records from your user.",
    meaning:
      "The table may be read, but no rule lets this user see the records. For a view, each table behind it counts too.",
    fix: [
      "Impersonate the user and open the list of the table: what is hidden there is hidden from the API.",
      "Give the user the role that the read ACL of the table and its fields names.",
      "For a database view, write a read ACL for the view itself.",
    ],
  },
  "table-not-authorized": {
    headline: "Your ServiceNow user may not use this table.",
    meaning:
      "An access rule of the table, or its setting for web services, refuses. Some system tables are closed to administrators as well.",
    fix: [
      "Open the table as that user in the interface; look with Access Analyzer at which rule refuses.",
      "Give the user a role that the rule names. For system tables a row rule and a field rule (`table.*`) are both needed.",
      "In the table's Application Access, check that access by web services is allowed.",
    ],
  },
  "acl-write": {
    headline: "ServiceNow's access rules forbid this operation.",
    meaning: "The credential is good. The user lacks a role for writing here, or for the REST API itself.",
    fix: [
      "Find the ACL for create, write or delete of the table, or the REST endpoint ACL, and its roles.",
      "Give the integration's user that role, and start a new session or token.",
      "With `Failed API level ACL Validation` on some calls only: ServiceNow knows of sessions that another node restores without their roles; its article KB2466644 is about that.",
      "Look for a cross-scope rule when the table belongs to another application.",
    ],
  },
  "not-authenticated": {
    headline: "ServiceNow does not accept your credential.",
    meaning:
      "User name, password or token is wrong, or the user is inactive, locked out or not allowed to use web services.",
    fix: [
      "Sign in to the instance with the same user, unless it is for web services only.",
      "Check on the user's record that it is active and not locked out.",
      "Check that the instance in the URL is the one where the user exists.",
    ],
  },
  "not-authorized": {
    headline: "Your ServiceNow user is not authorized for this.",
    meaning: "The user is known. The `detail` of the answer names the table or rule.",
    fix: [
      "Read `detail`, and check the ACL of that table or endpoint.",
      "Give the user the role that it names; a new password does not help.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "records-constrained": {
    matches: [
      "<response><error><message>User Not Authorized</message><detail>736 records constrained due to ACL restrictions</detail></error><status>failure</status></response>",
    ],
  },
  "table-not-authorized": {
    matches: [
      '{"error":{"message":"User Not Authorized","detail":"User is unauthorized to access table: sys_dictionary"},"status":"failure"}',
    ],
  },
  "acl-write": {
    matches: [
      '{"error":{"message":"Operation Failed","detail":"ACL Exception Insert Failed due to security constraints"},"status":"failure"}',
      '{"error":{"message":"User Not Authorized","detail":"Failed API level ACL Validation"},"status":"failure"}',
    ],
  },
  "not-authenticated": {
    matches: [
      '{"error":{"message":"User Not Authenticated","detail":"Required to provide Auth information"},"status":"failure"}',
    ],
    ignores: ['{"error":"User Not Authenticated"}'],
  },
  "not-authorized": {
    matches: ['{"error":{"message":"User Not Authorized","detail":"EXAMPLE"},"status":"failure"}'],
    ignores: ['{"message":"Not authorized"}'],
  },
};
