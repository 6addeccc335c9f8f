import type { HttpRequest } from "@/lib/evidence/exchange";
import { clueOfLine, type Line } from "@/lib/evidence/lines";
import { parsedUrl } from "@/lib/evidence/url";
import type { Reason } from "@/lib/knowledge/shapes";
import type { Pasted } from "./pasted";

const mode = "([-d])([-r][-w][-xsS])([-r][-w][-xsS])([-r][-w][-xtT])[.+@]?";
/** A line of `ls -l`, of `namei -l`, and the mode that `stat` tells. */
const listed = new RegExp(
  `^[ \\t]*${mode}[ \\t]+(?:\\d{1,6}[ \\t]+)?(\\S{1,40})[ \\t]+(\\S{1,40})[ \\t]+(?:[\\d.,]{1,15}[KMGT]?[ \\t]+(?:\\w{3}[ \\t]+\\d{1,2}[ \\t]+[\\d:]{4,5}|\\d{4}-\\d\\d-\\d\\d[ \\t]\\d\\d:\\d\\d)[ \\t]+)?(\\S[^\\r\\n]{0,300}?)[ \\t]*$`,
);
const told = new RegExp(
  `^[ \\t]*Access: \\(\\d{4}/${mode}\\)[ \\t]+Uid: \\([ \\t\\d/]{1,20}?(\\S{1,40})\\)[ \\t]+Gid: \\([ \\t\\d/]{1,20}?(\\S{1,40})\\)`,
);
/** Whom web servers run as. */
const servers = /^(?:_?www\w{0,8}(?:-data)?|nginx|apache2?|https?d?|caddy|lighttpd|nobody|tomcat\d{0,2}|daemon)$/;

/** A file or folder on the way to what was called, of which the listing beside it shows that the server may not read it. */
export function modesIn({ whole, lines }: Pasted, request: HttpRequest | null): Reason[] {
  if (!/[-r][-w][-xsS][-r][-w][-xtT]/.test(whole.text)) return [];
  const segments = segmentsOf(request);
  const closed = lines().find((line) => isClosed(line, segments));
  if (!closed) return [];
  const because = "The mode that is shown of this file or folder does not let the server's user read it.";
  return [{ cause: "server-config", strength: "strong", because, clue: clueOfLine(whole, closed) }];
}

function isClosed({ text }: Line, segments: readonly string[]): boolean {
  if (text.length > 600) return false;
  const hit = listed.exec(text) ?? told.exec(text);
  if (!hit) return false;
  const [, kind, own = "", group = "", others = "", owner = "", owners = "", name] = hit;
  const open = (rights: string) => rights.includes("r") && (kind !== "d" || /[xst]/.test(rights));
  if (open(others) || (servers.test(owner) && open(own)) || (servers.test(owners) && open(group))) return false;
  // `stat` is asked for one file; `namei` for those on the way; `ls` shows others too.
  return name === undefined || !/\d:\d/.test(text) || segments.includes(name.replace(/^.*\/(?=[^/])|\/$/g, ""));
}

/** The names on the way to what was called; `.` is the folder that was listed. */
function segmentsOf(request: HttpRequest | null): string[] {
  const path = parsedUrl(request?.url)?.pathname ?? request?.target ?? "";
  return [".", ...(path.split("?", 1)[0] ?? "").split("/").filter(Boolean)];
}
