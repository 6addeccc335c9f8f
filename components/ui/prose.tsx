/** A sentence of the knowledge: `words` in backticks are code. The only markup there is. */
export function Prose({ text }: { text: string }) {
  const pieces = text.split("`").map((piece, index) => ({ piece, code: index % 2 === 1, key: `${index}-${piece}` }));
  return (
    <>
      {pieces.map(({ piece, code, key }) =>
        code ? (
          <code key={key} className={unbroken(piece)}>
            {piece}
          </code>
        ) : (
          piece
        ),
      )}
    </>
  );
}

/** A field's name or a value breaks at its hyphens nowhere; a command may break at its blanks. */
const unbroken = (code: string) => (code.length <= 32 && !code.includes(" ") ? "whitespace-nowrap" : undefined);
