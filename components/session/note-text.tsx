import { Fragment } from "react";
import { parsedUrl } from "@/lib/evidence/url";

interface Piece {
  readonly kind: "text" | "code" | "block" | "link";
  readonly text: string;
}

const markup = /```(?:[\w-]*\n)?([\s\S]+?)```|`([^`\n]+)`|(https?:\/\/[^\s<>"'`]+)/g;

/** Text, `code`, code blocks in three backticks, and addresses of the web: all the markup a note has. */
function piecesOf(note: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: block, 2: code, 3: address } of note.matchAll(markup)) {
    pieces.push({ kind: "text", text: note.slice(from, index) });
    from = index + whole.length;
    if (block !== undefined) pieces.push({ kind: "block", text: block });
    else if (code !== undefined) pieces.push({ kind: "code", text: code });
    else if (address !== undefined) {
      // What ends a sentence does not belong to the address.
      const url = address.replace(/[.,;:!?)\]}]+$/, "");
      pieces.push({ kind: parsedUrl(url) ? "link" : "text", text: url });
      from -= address.length - url.length;
    }
  }
  return [...pieces, { kind: "text", text: note.slice(from) }];
}

/** Pasted words only ever become text; a link leads to http or https and shows its whole address. */
export function NoteText({ text }: { text: string }) {
  return (
    <div className="mt-1 basis-full whitespace-pre-wrap rounded-[8px] bg-sunk px-3 py-2 words [unicode-bidi:isolate]">
      {piecesOf(text).map(({ kind, text }, index) => {
        const key = `${index}-${kind}`;
        if (kind === "code") return <code key={key}>{text}</code>;
        if (kind === "block")
          return (
            <code key={key} className="my-1 block rounded-small border border-line bg-paper px-2 py-1">
              {text.replace(/\n$/, "")}
            </code>
          );
        if (kind === "link")
          return (
            <a key={key} href={text} target="_blank" rel="noreferrer noopener nofollow">
              {text}
            </a>
          );
        return <Fragment key={key}>{text}</Fragment>;
      })}
    </div>
  );
}
