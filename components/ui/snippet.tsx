import { CopyButton } from "./copy-button";

/** A command to copy. */
export function Snippet({ text }: { text: string }) {
  return (
    <div className="snippet flex flex-col items-start gap-x-3 gap-y-1 sm:flex-row">
      <pre className="w-full min-w-0 flex-1 whitespace-pre-wrap">
        <code>
          <Words text={text} />
        </code>
      </pre>
      <CopyButton text={text} className="text-button shrink-0 self-end font-sans no-print sm:self-start" />
    </div>
  );
}

/** Lines break between words alone: an option cut at its hyphen is another command. */
function Words({ text }: { text: string }) {
  // The blanks before a line's first word stay with it, so that a long one leaves no empty line behind.
  const pieces = text.split(/((?:^[ \t]+)?\S+)/m).map((piece, index) => ({ piece, key: `${index}-${piece}` }));
  return (
    <>
      {pieces.map(({ piece, key }) =>
        /\S/.test(piece) ? (
          <span key={key} className="inline-block max-w-full">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
