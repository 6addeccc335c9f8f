/** A sentence of the knowledge: `words` in backticks are code. The only markup there is. */
export function Prose({ text }: { text: string }) {
  const pieces = text.split("`").map((piece, index) => ({ piece, code: index % 2 === 1, key: `${index}-${piece}` }));
  return <>{pieces.map(({ piece, code, key }) => (code ? <code key={key}>{piece}</code> : piece))}</>;
}
