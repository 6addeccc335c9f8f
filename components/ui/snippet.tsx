import { CopyButton } from "./copy-button";

/** A command to copy. */
export function Snippet({ text }: { text: string }) {
  return (
    <div className="snippet flex items-start gap-3">
      <pre className="min-w-0 flex-1 whitespace-pre-wrap">
        <code>{text}</code>
      </pre>
      <CopyButton text={text} className="text-button shrink-0 font-sans no-print" />
    </div>
  );
}
