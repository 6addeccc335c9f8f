import { all, any, body, setsCookie } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const security = "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html";
const http = "https://www.odoo.com/documentation/14.0/developer/reference/addons/http.html";

export const refusals = vendor(
  {
    name: "Odoo",
    layer: "application",
    seen: any(body(/\bodoo\.(?:exceptions|http|addons)\b|Odoo Server Error/), setsCookie(/^frontend_lang$/)),
  },
  {
    csrf: {
      when: body(/Session\s+expired\s+\(invalid\s+CSRF\s+token\)/i),
      cause: "headers",
      strength: "strong",
      because: "Odoo found no valid CSRF token for the session in the posted form.",
      source: http,
      also: { "token-expired": "moderate" },
    },
    "session-expired": {
      when: body(/odoo\.http\.SessionExpiredException|Odoo\s+Session\s+Expired/i),
      cause: "token-expired",
      strength: "decisive",
      because: "Odoo says that the session has ended, or that the session cookie did not arrive.",
      source: "https://github.com/odoo/odoo/blob/18.0/odoo/http.py",
      also: { authentication: "moderate" },
    },
    login: {
      when: any(
        body(/odoo\.exceptions\.AccessDenied|Wrong\s+login\/password/i),
        all(body(/\bodoo\b|xmlrpc\.client\.Fault/i), body(/AccessDenied|\bAccess\s+Denied\b(?!\s+by\s)(?! by)/)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Odoo did not accept the login with this password or API key in this database.",
      source: "https://www.odoo.com/documentation/18.0/developer/reference/external_api.html",
      also: { permissions: "weak" },
    },
    "record-rule": {
      when: body(
        oneOf(
          inARow(
            /Due\s+to\s+security\s+restrictions,\s+you\s+are\s+not\s+allowed\s+to\s+/i,
            /(?<operation>read|write|create|unlink|access|modify|delete)/i,
          ),
          /stumbled\s+upon\s+some\s+top-secret\s+records/i,
          /operation\s+cannot\s+be\s+completed\s+due\s+to\s+security\s+restrictions/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A record rule of Odoo keeps this user from these records.",
      source: security,
    },
    "model-access": {
      when: any(
        body(
          oneOf(
            inARow(
              /You\s+are\s+not\s+allowed\s+to\s+(?<operation>access|modify|create|delete)\s+.{1,120}?\(/i,
              /(?<model>[\w.]{2,80})\)\s+records/i,
            ),
            /documents\s+of\s+type\s+.{1,80}?\([\w.]{2,80}\)|Access\s+Denied\s+by\s+ACLs/i,
            /This\s+operation\s+is\s+allowed\s+for\s+the\s+(?:following\s+)?groups/i,
            /No\s+group\s+currently\s+allows\s+this\s+operation/i,
            /Access\s+Denied\s+by\s+(?:ACLs|record\s+rules)\s+for/i,
          ),
        ),
        body(/odoo\.exceptions\.AccessError/),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "None of the user's groups has this access right on the model.",
      source: security,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "Odoo's CSRF check refused the post.",
    meaning:
      "Routes of type http want a `csrf_token` of the same session in every post. For a call from another system there is none.",
    fix: [
      "In a browser: reload the page and send the form again; delete cookies of the host when it stays.",
      {
        do: "In your own template add the token.",
        snippet: '<input type="hidden" name="csrf_token" t-att-value="request.csrf_token()"/>',
      },
      {
        do: "For a webhook, turn the check off for that route and check a secret of your own.",
        snippet: "@http.route('/my/hook', type='http', auth='public', methods=['POST'], csrf=False)",
      },
    ],
  },
  "session-expired": {
    headline: "Your Odoo session has ended.",
    meaning: "The cookie `session_id` is absent, old, or belongs to another database or server.",
    fix: [
      "Log in again through `/web/session/authenticate` and keep the cookie.",
      "For integrations use the external API with an API key instead of a session.",
      "With several Odoo processes, let them share the session store.",
    ],
  },
  login: {
    headline: "Odoo does not accept this login.",
    meaning:
      "The login, the password or key, or the database name is wrong. With two-factor authentication a password no longer works for the API.",
    fix: [
      "Check the database name first: the same login may exist in another one.",
      "Under Preferences, Account Security, make an API key and use it in place of the password. Keys expire, in Odoo 19 after three months at most.",
      "Pass the user id from authenticate, not the login, to `execute_kw`.",
    ],
  },
  "record-rule": {
    headline: "A record rule of Odoo hides these records.",
    meaning: "The user may use the model, but not these records: another company, another owner, another team.",
    fix: [
      "Check the companies of the user and `allowed_company_ids` in the context.",
      "In developer mode open Settings, Technical, Record Rules for the model; global rules must all hold, group rules add up.",
      "In server code use sudo() only where the user's rights are checked otherwise.",
    ],
  },
  "model-access": {
    headline: "Your Odoo user has no access right on this model.",
    meaning: "The message lists the groups that may do it. Record rules are looked at only afterwards.",
    fix: [
      "Add the user to one of the named groups.",
      {
        do: "For a model of your own, add a line to `ir.model.access.csv`.",
        snippet: "access_my_model,my.model,model_my_model,base.group_user,1,1,1,0",
      },
      "Portal and public users need rights of their own.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: { matches: ["<h1>Bad Request</h1>\n<p>Session expired (invalid CSRF token)</p>"] },
  "session-expired": {
    matches: [
      '{"jsonrpc":"2.0","id":null,"error":{"code":100,"message":"Odoo Session Expired","data":{"name":"odoo.http.SessionExpiredException","message":"Session expired"}}}',
    ],
  },
  login: {
    matches: [
      '{"jsonrpc":"2.0","error":{"code":200,"message":"Odoo Server Error","data":{"name":"odoo.exceptions.AccessDenied","message":"Access Denied"}}}',
    ],
    ignores: ["<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"],
  },
  "record-rule": {
    matches: [
      "odoo.exceptions.AccessError: Due to security restrictions, you are not allowed to access 'Contact' (res.partner) records.",
    ],
    ignores: ["odoo.exceptions.AccessError: You are not allowed to access 'Journal Entry' (account.move) records."],
  },
  "model-access": {
    matches: [
      "odoo.addons.base.models.ir_model: Access Denied by ACLs for operation: read, uid: 7, model: res.partner",
      "403: Forbidden\nSorry, you are not allowed to access documents of type 'Journal Entries' (account.move).",
      "INFO test odoo.addons.base.models.ir_model: Access Denied by ACLs for operation: read, uid: 5, model: res.partner",
      "xmlrpc.client.Fault: <Fault 4: \"You are not allowed to access 'Journal Entry' (account.move) records.\\n\\nThis operation is allowed for the following groups:\\n\\t- Invoicing/Billing\">",
    ],
  },
};
