import type { Look, Member } from "../look";
import type { CauseId, Decoded, Decoder, Strength } from "../shapes";
import { fact, merged, nothing, reason, short } from "./syntax/decoded";

const bearer = "https://www.rfc-editor.org/rfc/rfc6750#section-3.1";
const oauth = "https://www.rfc-editor.org/rfc/rfc6749#section-5.2";
const authorize = "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1";
const device = "https://www.rfc-editor.org/rfc/rfc8628#section-3.5";
const dpop = "https://www.rfc-editor.org/rfc/rfc9449#section-12.2";
const openid = "https://openid.net/specs/openid-connect-core-1_0.html#AuthError";

interface Meaning {
  readonly means: string;
  readonly tells: Readonly<Partial<Record<CauseId, Strength>>>;
  readonly source: string;
}

const meanings: Readonly<Record<string, Meaning>> = {
  insufficient_scope: {
    means: "the token is valid, but its scope does not cover this request",
    tells: { permissions: "strong" },
    source: bearer,
  },
  invalid_token: {
    means: "the token is malformed, revoked, unknown or expired",
    tells: { authentication: "moderate", "token-expired": "weak" },
    source: bearer,
  },
  invalid_client: {
    means: "the client's own credential was not accepted",
    tells: { authentication: "strong" },
    source: oauth,
  },
  invalid_grant: {
    means: "the code, refresh token or password is wrong, used up, revoked or expired",
    tells: { "token-expired": "moderate", authentication: "weak" },
    source: oauth,
  },
  unauthorized_client: {
    means: "this client may not use this kind of grant",
    tells: { permissions: "strong" },
    source: oauth,
  },
  unsupported_grant_type: { means: "the server does not offer this kind of grant", tells: {}, source: oauth },
  invalid_scope: {
    means: "the scope asked for is unknown, malformed or more than may be granted",
    tells: { permissions: "moderate" },
    source: oauth,
  },
  access_denied: {
    means: "the owner of the data or the authorization server said no",
    tells: { permissions: "moderate" },
    source: authorize,
  },
  expired_token: {
    means: "the device code ran out before the login was finished",
    tells: { "token-expired": "strong" },
    source: device,
  },
  slow_down: { means: "the client asks too often", tells: { "rate-limit": "strong" }, source: device },
  authorization_pending: {
    means: "the user has not finished the login yet",
    tells: { authentication: "moderate" },
    source: device,
  },
  use_dpop_nonce: {
    means: "the DPoP proof has to hold the nonce that the server sent",
    tells: { headers: "strong" },
    source: dpop,
  },
  invalid_dpop_proof: { means: "the DPoP proof was not accepted", tells: { headers: "strong" }, source: dpop },
  insufficient_user_authentication: {
    means: "the login behind the token is too weak or too long ago",
    tells: { authentication: "strong" },
    source: "https://www.rfc-editor.org/rfc/rfc9470#section-3",
  },
  login_required: { means: "the user has to log in", tells: { authentication: "strong" }, source: openid },
  interaction_required: { means: "the user has to act", tells: { authentication: "moderate" }, source: openid },
  consent_required: { means: "the user has not given consent", tells: { permissions: "strong" }, source: openid },
};

export default {
  name: "OAuth error codes in the body",
  read: (look: Look): Decoded => {
    if (!look.body) return nothing;
    const seen = new Set<string>();
    const codes = (look.members().get("error") ?? []).slice(0, 50).filter(({ value }) => {
      if (seen.has(value) || !Object.hasOwn(meanings, value)) return false;
      return seen.add(value);
    });
    const description = look.members().get("error_description")?.[0];
    return merged(codes.map((code) => decoded(code, description)));
  },
} satisfies Decoder;

function decoded(code: Member, description: Member | undefined): Decoded {
  const meaning = meanings[code.value];
  if (!meaning) return nothing;
  const said = description ? ` It adds: "${short(description.value)}".` : "";
  const facts = fact("oauth-error", `OAuth's ${code.value}: ${meaning.means}.${said}`, code.clue);
  const expired = /\bexpired?\b|\bexpiry\b|\bexpiration\b/i.test(description?.value ?? "");
  if (expired && description && /^invalid_(?:token|grant)$/.test(code.value)) {
    const because = `The error says ${code.value} and "${short(description.value)}".`;
    return { facts, reasons: [reason("token-expired", "strong", because, description.clue, meaning.source)] };
  }
  const reasons = (Object.entries(meaning.tells) as [CauseId, Strength][]).map(([cause, strength]) =>
    reason(cause, strength, `The error code ${code.value} says that ${meaning.means}.`, code.clue, meaning.source),
  );
  return { facts, reasons };
}
