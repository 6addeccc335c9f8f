import { Prose } from "@/components/ui/prose";
import { Snippet } from "@/components/ui/snippet";
import { withUrl } from "@/lib/knowledge/pages/command";
import type { Step } from "@/lib/knowledge/shapes";

/** What stands for the reader's own URL in a command. */
const exampleUrl = "https://api.example.com/thing";

/** Numbered steps, with commands to copy. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="list-decimal pl-8 marker:font-mono marker:text-note marker:text-soft">
      {steps.map((step) => {
        const { do: text, snippet } = typeof step === "string" ? { do: step, snippet: undefined } : step;
        return (
          <li key={text} className="border-line border-t py-2.5 first:border-t-0 first:pt-0">
            <Prose text={text} />
            {snippet && <Snippet text={withUrl(snippet, exampleUrl)} />}
          </li>
        );
      })}
    </ol>
  );
}
