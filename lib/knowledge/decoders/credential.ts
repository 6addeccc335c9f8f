import type { HttpRequest } from "@/lib/evidence/exchange";
import { hasNoLength, isPage, type Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { isMalformedBasic } from "./syntax/basic";
import { authorizationFault, credentialIn, lacksScheme, mayHideCredential } from "./syntax/credentials";
import { fact, merged, nothing, reason, requestClue, statusIn } from "./syntax/decoded";

const spec = "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2";
const basicSpec = "https://www.rfc-editor.org/rfc/rfc7617#section-2";

export default {
  name: "Credential of the request",
  read: (look: Look): Decoded => {
    const unfilled = empty(look);
    const absent = unfilled === nothing ? missing(look) : nothing;
    return merged([absent, unfilled, twice(look), faulty(look), bare(look), basic(look)]);
  },
} satisfies Decoder;

function missing(look: Look): Decoded {
  const { request, form } = look.exchange;
  if (!request || form === "log" || !statusIn(look, 401, 403)) return nothing;
  // A preflight never carries a credential.
  if (request.method === "OPTIONS" || !look.requestIsWhole) return nothing;
  const found = credentialIn(request);
  const clue = request.fields.find(({ name }) => name === found)?.line ?? requestClue(request);
  if (found) {
    const facts = fact("credential", `The request carries a credential or something like it in ${found}.`, clue);
    if (!webhook.test(found) || saysMore(look)) return { facts, reasons: [] };
    const because = "The request carries a webhook's signature, which its receiver checks first.";
    return { facts, reasons: [reason("authentication", "moderate", because, clue)] };
  }
  if (mayHideCredential(request)) return nothing;
  const because = "The request carried no credential: no Authorization, no cookie and no key.";
  const strength = saysMore(look) || isUnseen(look, request) ? "weak" : "moderate";
  const reasons = isBeside(look, request) ? [] : [reason("authentication", strength, because, clue, spec)];
  return { facts: fact("credential-missing", because, clue), reasons };
}

/** The fields by which services sign the calls that they make. */
const webhook = /^(?:x-)?(?:hub|gitlab|slack|line|twilio|shopify|telegram|svix|stripe|webhook)-/;

/**
 * Whether something else is nearer: an HTML page comes from a server or a wall, which rarely asks for an API's credential; nor
 * does who serves a file; and who sends an `Origin` asks as a page of another site.
 * Who opens a WebSocket mostly tells who it is only once it is open.
 */
function isBeside(look: Look, request: HttpRequest): boolean {
  return isPage(look) || isFile(request) || ["origin", "upgrade"].some((name) => look.requestFields.has(name));
}

/** Whether the answer's words were not asked for (HEAD), or are left out of the paste: they can have said anything. */
function isUnseen(look: Look, { method }: HttpRequest): boolean {
  if (method === "HEAD") return true;
  // A probe leaves nothing out.
  if (look.exchange.step) return false;
  return !look.body?.text.trim() && !hasNoLength(look);
}

/** Whether the answer says more than that it refuses: then its own words are nearer than what the request lacks. */
function saysMore({ body, phrase }: Look): boolean {
  const words = `${body?.text.slice(0, 2000) ?? ""} ${phrase ?? ""}`.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return new Set(words.filter((word) => !bareWords.has(word))).size > 3 || words.some((word) => ground.test(word));
}

/** One word that is a ground of another kind, however short the answer is. */
const ground =
  /^(?:disabled|deleted|removed|archived|closed|retired|found|exist|blocked|banned|limit|quota|exceeded|vpn|country|region)$/;

/** What refusals are made of that give no ground. */
const bareWords = new Set(
  "the you this are not have has been was access denied forbidden error errors message reason status code null true false http request path timestamp detail details title type".split(
    " ",
  ),
);

/** A file, or an address that RFC 8615 keeps for what everybody may read. */
function isFile({ url, target }: HttpRequest): boolean {
  return /(?:\.(?:avif|css|gif|ico|jpe?g|js|m4a|mkv|mp3|mp4|png|svg|webm|webp|woff2?)|(?<!\/api\b.{0,99})\/(?:static|assets|files|media|public|uploads?|downloads?|images?|css|js|docs)\/(?:[\w/-]{0,200}\/)?|\/\.well-known\/[\w./-]{1,200})(?:[?#]|$)/i.test(
    url ?? target ?? "",
  );
}

/** A parameter that should hold the credential, and holds nothing. */
function empty(look: Look): Decoded {
  const { request } = look.exchange;
  const url = (request?.url ?? request?.target ?? "").slice(0, 8192);
  const [, name] = /[?&](\w{0,20}(?:key|token|appid|secret))=(?:&|#|$|undefined\b|null\b|None\b)/i.exec(url) ?? [];
  if (!name || !statusIn(look, 400, 401, 403)) return nothing;
  const because = `The parameter ${name} of the URL is empty.`;
  const clue = requestClue(request);
  return {
    facts: fact("credential-empty", because, clue),
    reasons: [reason("authentication", "strong", because, clue, spec)],
  };
}

function twice(look: Look): Decoded {
  const second = look.requestFields.get("authorization")?.[1];
  if (!second) return nothing;
  const because = "The request has more than one Authorization field; only one is allowed.";
  return {
    facts: fact("authorization-twice", because, second.line),
    reasons: [reason("headers", "strong", because, second.line, spec)],
  };
}

function faulty(look: Look): Decoded {
  return merged(
    (look.requestFields.get("authorization") ?? []).slice(0, 5).map(({ value, line }) => {
      const fault = authorizationFault(value.text);
      if (!fault) return nothing;
      const text = fault.sure
        ? fault.text
        : `${fault.text} Unless it only hides the real one here, it was never filled in.`;
      const strength = fault.sure ? "strong" : "weak";
      return {
        facts: fact("authorization-fault", text, line),
        reasons: [reason("headers", strength, text, line, spec)],
      };
    }),
  );
}

/** A credential by itself: most servers look for the scheme first, and take a value without one for none. */
function bare(look: Look): Decoded {
  const line = look.requestFields.get("authorization")?.find(({ value }) => lacksScheme(value.text))?.line;
  if (!line || !statusIn(look, 401, 403)) return nothing;
  const because = "Authorization begins with the credential itself: the scheme before it, such as Bearer, is missing.";
  return {
    facts: fact("authorization-no-scheme", because, line),
    reasons: [reason("authentication", "moderate", because, line, spec)],
  };
}

/** Basic is base64 of `name:password`; what it holds is never shown. */
function basic(look: Look): Decoded {
  return merged(
    (look.requestFields.get("authorization") ?? []).slice(0, 5).map(({ value, line }) => {
      const encoded = /^Basic\s{1,8}(\S.{0,4000})$/i.exec(value.text.trim())?.[1] ?? "";
      if (!isMalformedBasic(encoded)) return nothing;
      const because = "The Basic credential is not the base64 of a name, a colon and a password.";
      return {
        facts: fact("basic-malformed", because, line),
        reasons: [reason("headers", "strong", because, line, basicSpec)],
      };
    }),
  );
}
