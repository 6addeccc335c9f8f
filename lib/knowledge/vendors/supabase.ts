import { all, any, body, header, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

/** The newer answers name the code in a field, and give `code` to the body. */
const code = (pattern: RegExp) =>
  any(all(member("error_code", pattern), member("msg")), header("x-sb-error-code", pattern));

const authCodes = "https://supabase.com/docs/guides/auth/debugging/error-codes";

export const refusals = vendor(
  {
    name: "Supabase",
    layer: "storage",
    seen: any(
      header("sb-project-ref"),
      header("sb-gateway-version"),
      url(/^https:\/\/[a-z]{20}\.supabase\.(?:co|in)\//i),
    ),
    ids: ["sb-request-id", "x-request-id"],
  },
  {
    restricted: {
      when: body(/Service\s+for\s+this\s+project\s+is\s+restricted\s+due\s+to\s+the\s+following\s+violations/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "Supabase names the quota of the plan that is used up, and serves nothing until that changes.",
      source: "https://supabase.com/docs/guides/platform/http-status-codes#402-service-restriction",
      also: { permissions: "moderate" },
      layer: "gateway",
      actor: "account-admin",
      retry: "no",
    },
    "row-level-security": {
      when: body(/new\s+row\s+violates\s+row-level\s+security\s+policy/i),
      cause: "permissions",
      strength: "decisive",
      because: "No row-level security policy lets this role write the row.",
      source: "https://supabase.com/docs/guides/database/postgres/row-level-security",
    },
    "database-grant": {
      when: any(
        all(member("code", /^42501$/), body(/permission\s+denied\s+for/i)),
        body(/permission\s+denied\s+for\s+(?:table|schema|function|view|sequence|relation)\s+\w{1,63}/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "PostgreSQL says that the role was not granted the table, schema or function.",
      source: "https://docs.postgrest.org/en/stable/references/errors.html",
    },
    "token-expired": {
      when: any(
        all(code(/^bad_jwt$/), body(/expired/i)),
        all(member("error_code", /^(?:otp_expired|session_expired)$/), member("msg")),
        all(
          member("statusCode", /^(?:400|401|403)$/),
          body(/jwt\s+expired|.exp.\s+claim\s+timestamp\s+check\s+failed/i),
        ),
        member("code", /^PGRST303$/),
        all(member("code", /^PGRST301$/), body(/expired/i)),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "The answer says that the token or code has expired.",
      source: authCodes,
    },
    "session-gone": {
      when: code(
        inARow(
          /^/,
          oneOf(
            /session_not_found|refresh_token_not_found|refresh_token_already_used/,
            /flow_state_(?:expired|not_found|already_used)|(?:mfa|webauthn)_challenge_expired/,
            /(?:oauth_client_state|saml_relay_state)_expired/,
          ),
          /$/,
        ),
      ),
      cause: "token-expired",
      strength: "strong",
      because: "Supabase Auth finds no session, or no sign-in that is still open, to what was sent.",
      source: authCodes,
      also: { authentication: "moderate" },
    },
    "bad-token": {
      when: any(
        all(member("error_code", /^user_not_found$/), body(/claim in JWT/)),
        code(
          inARow(
            /^/,
            oneOf(
              /bad_jwt|no_authorization|unexpected_audience|invalid_credentials|bad_code_verifier/,
              /mfa_verification_failed|mfa_ip_address_mismatch|reauthentication_(?:needed|not_valid)/,
              /current_password_(?:invalid|required)|webauthn_verification_failed/,
            ),
            /$/,
          ),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Supabase Auth could not verify the token, password or code.",
      source: authCodes,
      also: { "token-expired": "weak" },
    },
    "admin-only": {
      when: code(
        inARow(
          /^/,
          oneOf(
            /not_admin|insufficient_aal|user_banned|email_not_confirmed|phone_not_confirmed/,
            /provider_email_needs_verification|mfa_verification_rejected|user_sso_managed/,
            /email_address_not_authorized/,
          ),
          /$/,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Supabase Auth knows the caller or user, and its error code names what that one lacks or may not do.",
      source: authCodes,
    },
    "auth-rate": {
      when: member("error_code", /^over_(?:request|email_send|sms_send)_rate_limit$/),
      cause: "rate-limit",
      strength: "decisive",
      because: "Supabase Auth says that too many requests, mails or messages went out.",
      source: authCodes,
      retry: "after",
    },
    "auth-off": {
      when: member(
        "error_code",
        inARow(
          /^/,
          oneOf(
            /(?:signup|otp|feature|passkey|\w{0,10}provider|manual_linking|oauth_dynamic_\w{6,20})_disabled/,
            /oauth_provider_not_supported|mfa_\w{3,9}_(?:enroll|verify)_not_enabled/,
          ),
          /$/,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Supabase Auth says that this way to sign in or up is switched off.",
      source: authCodes,
      also: { resource: "strong" },
      actor: "account-admin",
    },
    captcha: {
      when: member("error_code", /^captcha_failed$/),
      cause: "ip-block",
      strength: "strong",
      because: "Supabase Auth could not verify the CAPTCHA.",
      source: authCodes,
      also: { headers: "weak" },
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  restricted: {
    headline: "Supabase has restricted this project: a quota of its plan is used up.",
    meaning:
      "The gateway refuses every call to the API, sign-in and functions included, mostly with 402. No key and no policy makes a difference. Size quotas count the average of the billing period, so deleting data does not lift the block at once.",
    fix: [
      "Read the violation in the answer, and look at the organization's usage page.",
      "Upgrade the plan, or turn off the spend cap when the plan has one.",
      "Else wait for the next billing period, and use less: cache what is read often. The block can last a day or two into it; after that, write to Supabase's support.",
    ],
  },
  "row-level-security": {
    headline: "A row-level security policy refused the row.",
    meaning:
      "The key is accepted. Without a fitting policy every write is refused, and an upload that replaces a file also needs select and update.",
    fix: [
      "Check whose token is sent: without a signed-in user the role is anon.",
      {
        do: "Add a policy for the role and the command.",
        snippet:
          'create policy "own rows" on todos for insert to authenticated with check ((select auth.uid()) = user_id);',
      },
      "When the client asks for the row back, a select policy must allow it too.",
      "Never put the service role's key into a browser.",
    ],
  },
  "database-grant": {
    headline: "The database role was not granted this table.",
    meaning: "This is PostgreSQL's own grant, which comes before any policy.",
    fix: [
      { do: "Grant what is needed.", snippet: "grant select, insert on public.todos to authenticated;" },
      "For another schema, also grant usage on it and expose it in the API settings.",
    ],
  },
  "token-expired": {
    headline: "Your Supabase token or code has expired.",
    meaning: "Access tokens live for an hour by default; one-time codes shorter.",
    fix: ["Refresh the session, or ask for a new code.", "Check the clock of the machine."],
  },
  "session-gone": {
    headline: "Your Supabase session, or the sign-in that was under way, is over.",
    meaning:
      "`session_not_found`: the user signed out or was deleted, whatever the token's own lifetime. `refresh_token_already_used`: two clients share one session. Codes of a flow, a challenge or a relay state: the step took too long or was done twice.",
    fix: [
      "Let the user sign in again, from the first step.",
      "If refresh tokens are used twice: let one place only refresh the session, for instance not both the server and the page.",
    ],
  },
  "bad-token": {
    headline: "Supabase Auth does not accept this token, password or code.",
    meaning:
      "`error_code` says what is wrong. A token is of another project, cut off, or not a user's at all: an API key does not stand for a user.",
    fix: [
      "For a token: send the session's access token as Authorization: Bearer, and the project's key in `apikey`.",
      "With `invalid_credentials`: check e-mail and password, and that the user is of this project.",
      "With `reauthentication_needed`: call `reauthenticate()`, and send the code from the mail as `nonce`.",
    ],
  },
  "admin-only": {
    headline: "Supabase does not let this caller do that.",
    meaning:
      "`error_code` tells which: administrative calls need the secret key, others a second factor or a confirmed address; a banned user gets nothing.",
    fix: [
      "Call admin functions from a server with the secret key.",
      "With `insufficient_aal`, let the user verify the second factor first.",
      "With `email_not_confirmed` or `phone_not_confirmed`, send the confirmation anew.",
      "With `email_address_not_authorized`, set up your own SMTP server: the built-in one writes to the organization's members only.",
    ],
  },
  "auth-rate": {
    headline: "Supabase Auth's limit is reached.",
    meaning:
      "Mails through the built-in sender are limited to a few an hour. Limits are counted per address, user or project.",
    fix: [
      "Wait, and do not send again on each click.",
      "Set up your own SMTP server, and raise the limits under Authentication, Rate Limits.",
    ],
  },
  "auth-off": {
    headline: "This way to sign in is off for the Supabase project.",
    meaning: "Neither key nor token is the problem: the project's settings do not hold this provider or feature.",
    fix: [
      "Switch it on in the dashboard under Authentication, Sign In / Providers.",
      "When sign-ups are off on purpose, invite the user.",
    ],
  },
  captcha: {
    headline: "The CAPTCHA that Supabase Auth wants was missing or failed.",
    meaning: "The project asks for a proof that a person is at work.",
    fix: [
      "Send `captchaToken` with the call, taken from the widget just before.",
      "Check that the secret in the dashboard fits the site key in the page.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  restricted: {
    matches: [
      '{"message":"Service for this project is restricted due to the following violations: exceed_egress_quota. The project owner must upgrade their plan or remove spend caps to restore service."}',
    ],
  },
  "row-level-security": {
    matches: [
      'HTTP/2 403\nsb-project-ref: abcdefghijklmnopqrst\n\n{"code":"42501","details":null,"hint":null,"message":"new row violates row-level security policy for table \\"todos\\""}',
      "StorageApiError: new row violates row-level security policy { status: 400, statusCode: '403' }",
    ],
  },
  "database-grant": {
    matches: ['{"code":"42501","details":null,"hint":null,"message":"permission denied for schema private"}'],
    ignores: ["bash: ./run.sh: Permission denied"],
  },
  "token-expired": {
    matches: [
      '{"code":403,"error_code":"bad_jwt","msg":"invalid JWT: unable to parse or verify signature, token has invalid claims: token is expired"}',
      'HTTP/2 403\nx-sb-error-code: bad_jwt\n\n{"code":"bad_jwt","message":"invalid JWT: unable to parse or verify signature, token has invalid claims: token is expired"}',
    ],
  },
  "session-gone": {
    matches: [
      '{"code":400,"error_code":"refresh_token_already_used","msg":"Invalid Refresh Token: Already Used"}',
      '{"code":403,"error_code":"session_not_found","msg":"Session from session_id claim in JWT does not exist"}',
      'HTTP/2 403\nx-sb-error-code: session_not_found\nx-supabase-api-version: 2024-01-01\n\n{"code":"session_not_found","message":"Session from session_id claim in JWT does not exist"}',
    ],
    ignores: ['{"error_code":"session_not_found","message":"Sign in again."}'],
  },
  "bad-token": {
    matches: [
      '{"code":400,"error_code":"mfa_verification_failed","msg":"Invalid TOTP code entered"}',
      '{"code":403,"error_code":"bad_jwt","msg":"invalid claim: missing sub claim"}',
    ],
  },
  "admin-only": {
    matches: [
      '{"code":400,"error_code":"email_not_confirmed","msg":"Email not confirmed"}',
      '{"code":403,"error_code":"not_admin","msg":"User not allowed"}',
      'HTTP/2 403\nx-sb-error-code: not_admin\n\n{"code":"not_admin","message":"User not allowed"}',
    ],
  },
  "auth-rate": {
    matches: [
      '{"code":429,"error_code":"over_email_send_rate_limit","msg":"email rate limit exceeded"}',
      'AuthApiError: For security purposes, you can only request this after 51 seconds. {"error_code":"over_request_rate_limit"}',
    ],
  },
  "auth-off": {
    matches: [
      '{"code":422,"error_code":"signup_disabled","msg":"Signups not allowed for this instance"}',
      '{"code":422,"error_code":"anonymous_provider_disabled","msg":"Anonymous sign-ins are disabled"}',
    ],
  },
  captcha: {
    matches: [
      '{"code":400,"error_code":"captcha_failed","msg":"captcha protection: request disallowed (no captcha_token found)"}',
    ],
  },
};
