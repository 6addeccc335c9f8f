import type { HttpRequest } from "@/lib/evidence/exchange";
import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { isCommand, isKeyParameter } from "./syntax/credentials";
import { fact, merged, nothing, reason, requestClue, short, statusIn } from "./syntax/decoded";
import { missingParts } from "./syntax/signed-urls";

const shell = "https://www.gnu.org/software/bash/manual/html_node/Lists.html";

export default {
  name: "URL that was cut",
  read: (look: Look): Decoded => {
    const { request } = look.exchange;
    const url = request?.url ?? request?.target;
    return request && url && statusIn(look, 400, 401, 403, 404)
      ? merged([halfSigned(look, url), lost(request)])
      : nothing;
  },
} satisfies Decoder;

function halfSigned({ exchange: { request, form }, body }: Look, url: string): Decoded {
  // Dots at the end are what a log or a person leaves out of a long address; who says that it expired has read it whole.
  const whole = /(?:\.\.|…)$/.test(url) || /\bexpired\b/i.test(body?.text.slice(0, 4096) ?? "");
  const half = whole ? null : missingParts(url);
  if (!half) return nothing;
  const clue = requestClue(request);
  const because = `The ${half.scheme} lacks ${short(half.missing.join(", "))}: it was cut, as a shell does at an \`&\` outside quotes.`;
  return {
    facts: fact("signed-url-cut", because, clue),
    reasons: [reason("authentication", form === "log" ? "moderate" : "decisive", because, clue, shell)],
  };
}

/** What stands behind the address in the command, and was never sent. */
function lost({ start, target }: HttpRequest): Decoded {
  const command = start?.quote ?? "";
  const at = target ? command.indexOf(`${target}&`) : -1;
  if (at < 0 || !isCommand(command)) return nothing;
  const names = (/^[^\s'"]*/.exec(command.slice(at + (target?.length ?? 0)))?.[0] ?? "")
    .split("&")
    .flatMap((pair) => pair.split("=", 1)[0] || []);
  const because = `The URL is not in quotes, so the shell ended the command at its \`&\`: ${short(names.join(", "))} did not go out.`;
  return {
    facts: fact("url-unquoted", because, start),
    reasons: names.some(isKeyParameter) ? [reason("authentication", "strong", because, start, shell)] : [],
  };
}
