import type { Field } from "@/lib/evidence/exchange";
import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { fact, nothing, reason, requestField, statusIn } from "./syntax/decoded";

const source = "https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html";
const tokenCookie = /^(?:__(?:host|secure)-)?_?(?:csrf|xsrf)[\w.-]{0,40}$/i;
const tokenField = /^(?:x-)?_?(?:csrf|xsrf)(?:-?token)?$|^requestverificationtoken$|^x-requestverificationtoken$/;
const tokenInBody = /csrfmiddlewaretoken|authenticity_token|__RequestVerificationToken|[?&"\s]_?csrf|(?:^|[&"])_token/i;

export default {
  name: "CSRF token",
  read: (look: Look): Decoded => {
    const { request, response } = look.exchange;
    const brought = look.fields.get("x-csrf-token")?.[0];
    if (brought && response?.status === 403 && !look.requestFields.has("x-csrf-token")) {
      const because = "The refusal itself brings a CSRF token, which the next call is to send.";
      return {
        facts: fact("csrf-token", because, brought.line),
        reasons: [reason("headers", "moderate", because, brought.line, source)],
      };
    }
    const cookie = requestField(look, "cookie");
    if (!request || !statusIn(look, 400, 403, 419, 422)) return nothing;
    if (!/^(?:POST|PUT|PATCH|DELETE)$/.test(request.method ?? "")) return nothing;
    const sent = cookie && cookieNames(cookie).find((name) => tokenCookie.test(name));
    const set = (look.fields.get("set-cookie") ?? []).find(({ value }) => tokenCookie.test(cookieName(value.text)));
    const named = sent ?? (set && cookieName(set.value.text));
    const place = (sent ? cookie : set)?.line;
    if (!named || !place) return nothing;
    const header = request.fields.find(({ name }) => tokenField.test(name));
    if (header)
      return {
        facts: fact("csrf-token", `The request carries a CSRF token in ${header.name}.`, header.line),
        reasons: [],
      };
    if (look.requestFields.has("authorization") || tokenInBody.test(request.body?.text.slice(0, 65536) ?? ""))
      return nothing;
    const because = `There is a CSRF cookie (${named}), but the ${request.method} request repeats its token in no header.`;
    return {
      facts: fact("csrf-token-missing", because, place),
      reasons: [reason("headers", "moderate", because, place, source)],
    };
  },
} satisfies Decoder;

function cookieNames(cookie: Field): string[] {
  const pairs = cookie.value.text.slice(0, 16384).split(";");
  return pairs.map((pair) => pair.split("=", 1)[0]?.trim() ?? "");
}

const cookieName = (text: string): string => text.slice(0, 200).split("=", 1)[0]?.trim() ?? "";
