import type { Exchange, HttpResponse } from "@/lib/evidence/exchange";

/** What variants ask of a response. "Cannot say" is neither: no response, or a status that says nothing of a refusal. */
export const passed = ({ response }: Exchange): boolean =>
  response?.status != null && response.status >= 200 && response.status < 400;

const refusals: readonly number[] = [401, 403, 407, 421, 429, 451, 503];
export const refused = ({ response }: Exchange): boolean => refusals.includes(response?.status ?? 0);

/** A plain refusal became a success, or the other way around. */
export function change(seen: Exchange, plain: Exchange): "opened" | "closed" | "same" | null {
  if (refused(plain) && passed(seen)) return "opened";
  if (passed(plain) && refused(seen)) return "closed";
  if ((refused(plain) && refused(seen)) || (passed(plain) && passed(seen))) return "same";
  return null;
}

/** The same answer: status, type, and the start of the body but for ids and times. */
export function alike(one: Exchange, other: Exchange): boolean {
  const [a, b] = [one.response, other.response];
  if (!a || !b || a.status !== b.status) return false;
  return fieldOf(one, "content-type") === fieldOf(other, "content-type") && essence(a) === essence(b);
}

function essence({ body }: HttpResponse): string {
  const text = (body?.text ?? "").slice(0, 2048);
  return text
    .replaceAll(/https?:\/\/\S+|\/[\w/.%-]+/g, "/")
    .replaceAll(/[\da-f-]{6,}|\d+/gi, "0")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, 400);
}

export function fieldOf({ response }: Exchange, name: string): string | null {
  return response?.fields.find((field) => field.name === name)?.value.text ?? null;
}

/** Requests left, by the fields that count them; null when none does. */
export function remaining(exchange: Exchange): number | null {
  const text =
    fieldOf(exchange, "x-ratelimit-remaining") ??
    fieldOf(exchange, "ratelimit-remaining") ??
    /(?:^|[;,\s])r(?:emaining)?=(\d{1,12})/.exec(fieldOf(exchange, "ratelimit") ?? "")?.[1] ??
    null;
  return text !== null && /^\d{1,12}$/.test(text.trim()) ? Number(text) : null;
}

/** Whether the response lets this origin read it (Fetch §3.2.5). */
export function letsOrigin(exchange: Exchange, origin: string | null): boolean {
  const allowed = fieldOf(exchange, "access-control-allow-origin");
  return allowed === "*" || (allowed !== null && allowed === origin);
}

/** The page of a wall that wants a browser or a person: it says more about the prober than about the API. */
export function isWall(exchange: Exchange): boolean {
  if (
    /challenge|captcha/i.test(
      `${fieldOf(exchange, "cf-mitigated") ?? ""} ${fieldOf(exchange, "x-amzn-waf-action") ?? ""}`,
    )
  )
    return true;
  const html = /html/i.test(fieldOf(exchange, "content-type") ?? "");
  const words =
    /captcha|just a moment|checking your browser|verify (?:that )?you are (?:a )?human|enable javascript and cookies/i;
  return html && refused(exchange) && words.test(exchange.response?.body?.text.slice(0, 16_384) ?? "");
}
