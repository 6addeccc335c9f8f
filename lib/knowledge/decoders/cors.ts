import { type Clue, clueAt } from "@/lib/evidence/traced";
import { parsedUrl } from "@/lib/evidence/url";
import type { Look } from "../look";
import type { Decoded, Decoder, Fact } from "../shapes";
import { fact, field, merged, nothing, reason, requestField, short } from "./syntax/decoded";

const corsCheck = "https://fetch.spec.whatwg.org/#concept-cors-check";
const preflightFetch = "https://fetch.spec.whatwg.org/#cors-preflight-fetch";
const webSocketOrigin = "https://www.rfc-editor.org/rfc/rfc6455#section-10.2";
const localNetwork = "https://wicg.github.io/local-network-access/";

/** What browsers print; a status in the same message is read apart. */
const consoleWords =
  /has been blocked by CORS policy|doesn't pass access control check|Cross-Origin Request Blocked|is not allowed by Access-Control-Allow-Origin/i;
const localWords =
  /Local Network Access|Private Network Access|loopback address space|more-(?:private|local) address space|Access-Control-Allow-Private-Network/i;

export default {
  name: "CORS check",
  read: (look: Look): Decoded => merged([preflight(look), handshake(look), allowed(look), printed(look), site(look)]),
} satisfies Decoder;

function isPreflight({ exchange, requestFields }: Look): boolean {
  return exchange.request?.method === "OPTIONS" && requestFields.has("access-control-request-method");
}

function preflight(look: Look): Decoded {
  const status = look.exchange.response?.status;
  if (!isPreflight(look) || status == null || (status >= 200 && status < 300)) return nothing;
  const clue = requestField(look, "access-control-request-method")?.line;
  const because = `The preflight was answered with ${status}; it needs a 2xx, whatever CORS fields come with it.`;
  const note = "A preflight carries no credential, so a server that asks for one on OPTIONS refuses every browser.";
  return {
    facts: fact("preflight", note, clue),
    reasons: [reason("cors", "strong", because, clue, preflightFetch)],
  };
}

/** A WebSocket's opening from a page of another host than the one that it names. */
function handshake(look: Look): Decoded {
  const origin = requestField(look, "origin");
  const host = requestField(look, "host")?.value.text.trim();
  const from = parsedUrl(origin?.value.text.trim());
  const opening = /^websocket/i.test(requestField(look, "upgrade")?.value.text ?? "");
  if (!origin || !host || !opening || look.exchange.response?.status !== 403 || !from) return nothing;
  if (from.host === host.toLowerCase()) return nothing;
  const because = "The WebSocket's Origin and Host differ, and servers compare them before they open one.";
  return { facts: [], reasons: [reason("cors", "strong", because, origin.line, webSocketOrigin)] };
}

/** The CORS check of Fetch, as far as the fields tell. */
function allowed(look: Look): Decoded {
  const values = look.fields.get("access-control-allow-origin") ?? [];
  const first = values[0];
  const origin = requestField(look, "origin");
  if (!first) return absent(look, origin?.line);
  if (isPreflight(look)) return nothing;
  const text = first.value.text.trim();
  const sent = origin?.value.text.trim();
  const wrong = fault(text, values.length, sent, look);
  if (wrong) {
    const another = sent && /^https?:[^,]+[^/,]$/.test(text) && isTyped(look);
    const strength = another ? "moderate" : "weak";
    return {
      facts: fact("cors-check", wrong, first.line),
      reasons: [reason("cors", strength, wrong, first.line, corsCheck)],
    };
  }
  if (text !== "*" && sent === undefined)
    return { facts: fact("cors-origin", `It allows ${short(text, 100)}.`, first.line), reasons: [] };
  const because = "The response passes the browser's CORS check, so the refusal is not the browser's.";
  return { facts: [], reasons: [reason("cors", "against", because, first.line, corsCheck)] };
}

function fault(text: string, count: number, sent: string | undefined, look: Look): string | null {
  if (count > 1 || text.includes(","))
    return "Access-Control-Allow-Origin holds more than one value; browsers accept exactly one.";
  const credentials = field(look, "access-control-allow-credentials")?.value.text.trim();
  if (text === "*" && (credentials === "true" || look.requestFields.has("cookie")) && sent)
    return "Access-Control-Allow-Origin is *, which does not count for a browser request with credentials.";
  if (credentials && credentials !== "true" && credentials.toLowerCase() === "true")
    return `Access-Control-Allow-Credentials is "${short(credentials, 40)}"; only true in lower case counts.`;
  if (text === "null" && sent !== "null")
    return "Access-Control-Allow-Origin is null, which no ordinary page's origin equals.";
  if (text === "*" || sent === undefined || sent === text) return null;
  const slash = text.replace(/\/$/, "") === sent ? ", because of the slash at its end" : "";
  return `Access-Control-Allow-Origin is "${short(text, 100)}", not the origin "${short(sent, 100)}" that asked${slash}.`;
}

function absent(look: Look, origin: Clue | undefined): Decoded {
  if (!origin || !look.responseIsWhole || isPreflight(look)) return nothing;
  const because =
    "The request has an Origin and the response no Access-Control-Allow-Origin: a browser hides this answer.";
  const facts = fact("cors-missing", because, origin);
  return { facts, reasons: [reason("cors", isTyped(look) ? "moderate" : "weak", because, origin, corsCheck)] };
}

/** A browser sends Origin by itself with most calls of a page; who wrote it into a command tried the origin. */
function isTyped({ requestFields }: Look): boolean {
  return !/^Mozilla\//.test(requestFields.get("user-agent")?.[0]?.value.text ?? "");
}

/** A browser's console message. */
function printed({ body }: Look): Decoded {
  if (!body) return nothing;
  const hit = consoleWords.exec(body.text);
  const local = localWords.exec(body.text);
  if (local && (hit || /console|browser|fetch|Chrome/i.test(body.text)))
    return localFact(clueAt(body, local.index, local.index + local[0].length));
  if (!hit) return nothing;
  const clue = clueAt(body, hit.index, hit.index + hit[0].length);
  if (!/\b403\b/.test(body.text)) {
    const because = "The browser reports a CORS failure.";
    return { facts: masked(clue), reasons: [reason("cors", "strong", because, clue, corsCheck)] };
  }
  const because = "The browser reports a CORS failure beside the 403.";
  return { facts: masked(clue), reasons: [reason("cors", "moderate", because, clue, corsCheck)] };
}

function masked(clue: Clue): Fact[] {
  const text =
    "An error answer without CORS fields also looks like this in a browser: send the request with curl to see the real one.";
  return fact("cors-may-hide", text, clue);
}

function localFact(clue: Clue): Decoded {
  const because = "The browser guards the local network: the page's user has to permit it, no response field can.";
  return {
    facts: fact("local-network-access", because, clue),
    reasons: [reason("cors", "moderate", because, clue, localNetwork)],
  };
}

function site(look: Look): Decoded {
  const sent = requestField(look, "sec-fetch-site");
  const value = sent?.value.text.trim() ?? "";
  if (!sent || !/^(?:cross-site|same-site|same-origin|none)$/.test(value)) return nothing;
  const about = { "cross-site": "from another site", "same-site": "from another origin of the same site" }[value];
  if (about) return { facts: fact("sec-fetch-site", `A browser sent the request ${about}.`, sent.line), reasons: [] };
  const because = `Sec-Fetch-Site is ${value}: CORS does not apply to this request.`;
  const spec = "https://w3c.github.io/webappsec-fetch-metadata/#sec-fetch-site-header";
  return { facts: [], reasons: [reason("cors", "against", because, sent.line, spec)] };
}
