import { all, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const help = "https://docs.getdbt.com/faqs/Troubleshooting/ip-restrictions";
const denied = body(/account_access_denied.{0,4}:\s{0,4}true/i);

export const refusals = vendor(
  {
    name: "dbt Cloud",
    layer: "application",
    seen: url(/^https:\/\/[\w.-]{1,80}\.dbt\.com\/|^https:\/\/cloud\.getdbt\.com\//i),
  },
  {
    "service-token-denied": {
      when: all(denied, body(/is_service_token.{0,4}:\s{0,4}true/i)),
      cause: "ip-block",
      strength: "strong",
      because: "dbt's help names this answer for a service token used from an address outside the account's IP list.",
      source: help,
      actor: "account-admin",
      also: { permissions: "moderate" },
    },
    "account-denied": {
      when: denied,
      cause: "permissions",
      strength: "moderate",
      because: "dbt knows the caller, and says that this account is closed to it.",
      source: help,
      also: { "ip-block": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "service-token-denied": {
    headline: "dbt Cloud lets in only listed addresses for this account.",
    meaning: "The token is known. With IP restrictions on, calls from other addresses get 'Access denied'.",
    fix: [
      "Ask an account administrator to add the address you call from under Account settings, IP restrictions.",
      "Check the account id and the host of your region in the URL.",
    ],
  },
  "account-denied": {
    headline: "dbt Cloud closes this account to you.",
    meaning: "The caller is known, but not let into this account: no seat or role, or an address outside its list.",
    fix: [
      "Check the account id in the URL, and that you have a seat and a permission set in it.",
      "Ask an administrator whether IP restrictions are on.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "service-token-denied": {
    matches: [
      '{"status":{"code":403,"is_success":false,"user_message":"Forbidden: Access denied"},"data":{"account_id":1,"is_service_token":true,"account_access_denied":true}}',
    ],
  },
  "account-denied": {
    matches: [
      "Response: {'status': {'code': 403, 'user_message': 'Forbidden: Access denied'}, 'data': {'is_service_token': False, 'account_access_denied': True}}",
    ],
    ignores: ['{"status":{"code":403,"user_message":"Forbidden: Access denied"}}'],
  },
};
