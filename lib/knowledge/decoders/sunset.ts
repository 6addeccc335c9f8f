import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { fact, field, merged, nothing, reason } from "./syntax/decoded";
import { beside, iso, readDate } from "./syntax/time";

const sunsetSpec = "https://www.rfc-editor.org/rfc/rfc8594#section-3";
const deprecationSpec = "https://www.rfc-editor.org/rfc/rfc9745#section-2";

export default {
  name: "Deprecation and Sunset",
  read: (look: Look): Decoded => merged([sunset(look), deprecation(look)]),
} satisfies Decoder;

function sunset(look: Look): Decoded {
  const found = field(look, "sunset");
  const time = readDate(found?.value.text ?? "");
  if (!found || time === null) return nothing;
  const facts = fact("sunset", `The resource is due to go away at ${beside(time, look.now)}.`, found.line);
  if (look.now === null || time > look.now) return { facts, reasons: [] };
  const because = `The server announced that this resource would go away at ${iso(time)}, which is past.`;
  return { facts, reasons: [reason("resource", "strong", because, found.line, sunsetSpec)] };
}

/** RFC 9745: `@1688169599`. Its drafts also had an HTTP-date or `true`. */
function deprecation(look: Look): Decoded {
  const found = field(look, "deprecation");
  const value = found?.value.text.trim() ?? "";
  if (!found) return nothing;
  const epoch = /^@(-?\d{1,12})$/.exec(value);
  const time = epoch ? Number(epoch[1]) * 1000 : readDate(value);
  if (time === null && value !== "true" && value !== "?1") return nothing;
  const since = time === null ? "" : ` as of ${beside(time, look.now)}`;
  const facts = fact("deprecation", `The server calls this resource deprecated${since}.`, found.line);
  if (time === null || look.now === null || time > look.now) return { facts, reasons: [] };
  const because = "The server calls this resource deprecated; it may have been switched off since.";
  return { facts, reasons: [reason("resource", "weak", because, found.line, deprecationSpec)] };
}
