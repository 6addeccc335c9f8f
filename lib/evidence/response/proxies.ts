import { linesOf } from "../lines";
import { type Edit, part, rewritten, type Traced } from "../traced";

const limit = 262_144;

/** Charles parts a field's name from its value by a tab. */
const tabbed =
  /^(?:HTTP\/\d(?:\.\d)?[ \t]+[1-5]\d\d|[A-Z]{3,10} \S{1,4000} HTTP\/\d)[^\r\n]{0,200}(?:\r?\n[A-Za-z][\w-]{1,60}\t[^\r\n]*){1,200}/gm;
const answer = /^[ \t]*<< (?=HTTP\/\d)/m;
const asked = /^(?:\S{1,80}:\d{1,5}: )?(?=[A-Z]{3,10} \S{1,4000} HTTP\/\d)/;

/** What proxies for debugging export, in the notation of HTTP. */
export function inHttp(whole: Traced): Traced {
  const head = whole.text.slice(0, limit);
  const edits = answer.test(head) ? arrows(whole) : tabs(head);
  return rewritten(whole, edits);
}

function tabs(head: string): Edit[] {
  if (!head.includes("\t")) return [];
  return [...head.matchAll(tabbed)].flatMap((hit) =>
    [...hit[0].matchAll(/(?<=\n[\w-]{2,61})\t/g)].map(({ index }) => ({
      from: hit.index + index,
      to: hit.index + index + 1,
      text: ": ",
    })),
  );
}

/** mitmproxy's arrows, the client's address before the request, its indentation, and the length behind the status. */
function arrows(whole: Traced): Edit[] {
  return linesOf(part(whole, 0, limit)).flatMap(({ from, to, text }): Edit[] => {
    const told = answer.exec(text);
    const lead = (told ?? asked.exec(text) ?? /^ {4}/.exec(text))?.[0].length ?? 0;
    const size = told ? (/ [\d.]{1,12}[kmg]?b?[ \t]*$/.exec(text)?.[0].length ?? 0) : 0;
    return [
      ...(lead ? [{ from, to: from + lead, text: "" }] : []),
      ...(size ? [{ from: to - size, to, text: "" }] : []),
    ];
  });
}
