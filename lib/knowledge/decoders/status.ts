import type { Look } from "../look";
import type { Decoded, Decoder, Fact } from "../shapes";
import type { KnowledgeTexts } from "../texts";
import { fact, field, nothing, responseClue, short } from "./syntax/decoded";

export default {
  name: "Status codes",
  read: (look: Look, texts: KnowledgeTexts | null): Decoded => {
    const { response } = look.exchange;
    const status = response?.status;
    const clue = response?.start ?? responseClue(look);
    if (status == null || status === 403) return nothing;
    const told = texts?.statuses[status];
    return { facts: [...(told ? fact("status", told, clue) : []), ...more(look, status)], reasons: [] };
  },
} satisfies Decoder;

function more(look: Look, status: number): Fact[] {
  const allow = field(look, "allow");
  const clue = responseClue(look);
  if (status === 405 && allow) return fact("allow", `The methods it knows are ${short(allow.value.text)}.`, allow.line);
  if (status === 405 && look.responseIsWhole)
    return fact("allow-missing", "A 405 must list the known methods in Allow, and this one does not.", clue);
  if (status === 451) {
    const link = (look.fields.get("link") ?? []).find(({ value }) => /rel="?blocked-by/i.test(value.text));
    return link
      ? fact("blocked-by", `Who carries out the block is named here: ${short(link.value.text)}.`, link.line)
      : [];
  }
  if (status === 503 && look.fields.has("retry-after"))
    return fact("retry-later", "503 with Retry-After says that the trouble is meant to pass.", clue);
  return [];
}
