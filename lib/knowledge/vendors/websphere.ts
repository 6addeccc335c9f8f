import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "IBM WebSphere and Liberty", layer: "gateway" },
  {
    role: {
      when: body(/\b(?:SECJ0129E|CWWKS9104A):/),
      cause: "permissions",
      strength: "decisive",
      because: "WebSphere's log says that the user has none of the required roles.",
      source: "https://github.com/zowe/docs-site/issues/80",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  role: {
    headline: "The user has none of the roles that WebSphere demands.",
    meaning:
      "Login succeeded. The application's roles are mapped to users and groups in the console or in `server.xml`, and this user is in none.",
    fix: [
      "Read the roles in the message.",
      "In traditional WebSphere: Enterprise applications, the application, Security role to user/group mapping.",
      {
        do: "In Liberty, bind the role.",
        snippet:
          '<application-bnd>\n  <security-role name="admin"><group name="admins"/></security-role>\n</application-bnd>',
      },
      "On z/OS with SAF authorization a role is an EJBROLE profile instead: permit the user READ access to it.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  role: {
    matches: [
      "SECJ0129E: Authorization failed for user alice:realm while invoking GET on default_host:app/admin, Authorization failed, Not granted any of the required roles: admin",
      "[AUDIT] CWWKS9104A: Authorization failed for user alice while invoking app on /admin. The user is not granted access to any of the required roles: [admin].",
    ],
  },
};
