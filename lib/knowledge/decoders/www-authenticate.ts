import type { Field } from "@/lib/evidence/exchange";
import { type Clue, clueAt } from "@/lib/evidence/traced";
import type { Look } from "../look";
import type { Decoded, Decoder, Reason } from "../shapes";
import { type Challenge, readChallenges } from "./syntax/challenges";
import { fact, merged, nothing, reason, requestField, responseClue, short } from "./syntax/decoded";
import { duration } from "./syntax/time";

const bearerSpec = "https://www.rfc-editor.org/rfc/rfc6750#section-3.1";
const challengeSpec = "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1";
const names = ["www-authenticate", "x-amzn-remapped-www-authenticate"];

/** What a scheme asks for, by its lower-case name. */
const schemes: Readonly<Record<string, string>> = {
  basic: "a user name and password (Basic)",
  bearer: "an access token (Bearer)",
  digest: "a user name and password, hashed (Digest)",
  negotiate: "a Kerberos or NTLM login (Negotiate)",
  ntlm: "a Windows login (NTLM)",
  dpop: "an access token bound to a key (DPoP)",
  "aws4-hmac-sha256": "a signed AWS request (Signature Version 4)",
};

export default {
  name: "WWW-Authenticate challenges",
  read: (look: Look): Decoded => {
    const fields = names.flatMap((name) => look.fields.get(name) ?? []).slice(0, 20);
    if (!fields.length) return missing(look);
    return merged(fields.map((field) => readField(field, look)));
  },
} satisfies Decoder;

function missing(look: Look): Decoded {
  if (look.exchange.response?.status !== 401 || !look.responseIsWhole) return nothing;
  const text = "A 401 must carry WWW-Authenticate, and this one does not: the server breaks HTTP's rules here.";
  return { facts: fact("challenge-missing", text, responseClue(look)), reasons: [] };
}

function readField(field: Field, look: Look): Decoded {
  const { list, malformed } = readChallenges(field.value.text);
  const parts = list.slice(0, 10).map((challenge) => {
    const clue = clueAt(field.value, challenge.from, challenge.to);
    return { facts: facts(challenge, clue), reasons: reasons(challenge, clue, look) };
  });
  const wrong = malformed
    ? fact(
        "challenge-malformed",
        "Part of WWW-Authenticate does not follow its grammar and was passed over.",
        field.line,
      )
    : [];
  return merged([...parts, { facts: wrong, reasons: [] }]);
}

function facts(challenge: Challenge, clue: Clue) {
  const { scheme, params } = challenge;
  const realm = params.get("realm");
  const asks = schemes[scheme.toLowerCase()] ?? `a credential of the scheme ${short(scheme, 40)}`;
  const acr = params.get("acr_values");
  const age = /^\d{1,9}$/.exec(params.get("max_age") ?? "")?.[0];
  const metadata = params.get("resource_metadata");
  const scope = params.get("scope");
  return [
    ...fact("challenge", `The server asks for ${asks}${realm ? `, realm "${short(realm, 80)}"` : ""}.`, clue),
    ...(scope ? fact("scope-needed", `The scope it names is "${short(scope)}".`, clue) : []),
    ...(acr ? fact("login-wanted", `It asks for a login of class "${short(acr)}".`, clue) : []),
    ...(age ? fact("login-age", `It demands a login no older than ${duration(Number(age))}.`, clue) : []),
    ...(metadata
      ? fact("resource-metadata", `The authorization servers it accepts are listed at ${short(metadata)}.`, clue)
      : []),
  ];
}

function reasons(challenge: Challenge, clue: Clue, look: Look): Reason[] {
  const status = look.exchange.response?.status;
  const error = challenge.params.get("error") ?? "";
  // Some write the code as words: "Insufficient scope".
  const known = byError(error.toLowerCase().replaceAll(/[ -]/g, "_"), challenge, clue);
  if (known) return [known];
  if (status !== 403) return [];
  if (!error && isAnswered(challenge, look)) {
    const because = "The request holds what the challenge asks for: 401 would reject it, 403 finds it too small.";
    return [reason("permissions", "moderate", because, clue, challengeSpec)];
  }
  const because = error
    ? `The 403 carries a challenge with the error "${short(error, 60)}": it is about the credential.`
    : "The 403 carries a WWW-Authenticate challenge, so another credential may be accepted.";
  return [reason("authentication", "moderate", because, clue, challengeSpec)];
}

/** Whether the request already carried what the challenge asks for. */
function isAnswered({ scheme }: Challenge, look: Look): boolean {
  const sent = requestField(look, "authorization")?.value.text ?? "";
  // curl's -u names no scheme.
  return (
    sent.toLowerCase().startsWith(`${scheme.toLowerCase()} `) ||
    (/^(?:basic|digest)$/i.test(scheme) && /^\S{0,200}[:[]/.test(sent))
  );
}

function byError(error: string, { params }: Challenge, clue: Clue): Reason | null {
  const description = params.get("error_description") ?? "";
  switch (error) {
    case "insufficient_scope": {
      const scope = params.get("scope");
      const need = scope ? ` It needs "${short(scope)}".` : "";
      return reason(
        "permissions",
        "strong",
        `The token is valid, but its scope is too small.${need}`,
        clue,
        bearerSpec,
      );
    }
    case "invalid_token":
      return invalidToken(description, clue);
    case "insufficient_user_authentication": {
      const because = "The token is valid, but the login behind it is too weak or too long ago.";
      return reason("authentication", "strong", because, clue, "https://www.rfc-editor.org/rfc/rfc9470#section-3");
    }
    case "use_dpop_nonce": {
      const because = "The server wants the DPoP proof again, with the nonce that it sends in DPoP-Nonce.";
      return reason("headers", "strong", because, clue, "https://www.rfc-editor.org/rfc/rfc9449#section-9");
    }
    case "invalid_dpop_proof": {
      const because =
        "The server did not accept the DPoP proof; a wrong clock, method or URL in it is the usual reason.";
      return reason("headers", "strong", because, clue, "https://www.rfc-editor.org/rfc/rfc9449#section-7.1");
    }
    case "invalid_request":
      return reason("headers", "moderate", "The challenge calls the request itself malformed.", clue, bearerSpec);
    default:
      return null;
  }
}

function invalidToken(description: string, clue: Clue): Reason {
  if (/\bexpired?\b|\bexpiry\b|\bexpiration\b/i.test(description))
    return reason("token-expired", "strong", `The challenge says: "${short(description)}".`, clue, bearerSpec);
  const because = "The challenge says invalid_token: the token is malformed, revoked, unknown or expired.";
  return reason("authentication", "moderate", because, clue, bearerSpec);
}
