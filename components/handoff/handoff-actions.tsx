import { CopyButton } from "@/components/ui/copy-button";
import type { Message } from "@/lib/session/handoff/message";
import { PrintButton } from "./print-button";

/** The forms in which the sheet can be taken along. */
export function HandoffActions({ id, markdown }: { id: string; markdown: string }) {
  return (
    <div className="mb-7 flex flex-wrap items-center gap-2 no-print">
      <a href={`/s/${id}`} className="button">
        Back to the diagnosis
      </a>
      <span className="flex flex-wrap gap-2 sm:ml-auto">
        <CopyButton text={markdown} label="Copy as Markdown" className="button button-strong" />
        <PrintButton />
        <a href={`/api/sessions/${id}?format=handoff`} className="button">
          As JSON
        </a>
      </span>
    </div>
  );
}

/** A message that only has to be sent. */
export function SupportMessage({ message: { subject, body } }: { message: Message }) {
  return (
    <section aria-labelledby="message" className="mt-10 max-w-[76ch] border-line border-t pt-7 no-print">
      <h2 id="message">A message to their support</h2>
      <p className="mt-1 mb-3 text-[14px] text-soft">Without the whole evidence and without a link to this page.</p>
      <p className="text-[14px] words">
        <span className="text-soft">Subject:</span> {subject}{" "}
        <CopyButton text={subject} label="Copy the subject" className="text-button text-note" />
      </p>
      <p className="snippet border border-line font-sans">{body}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        <CopyButton text={body} label="Copy the message" />
        <a href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`} className="button">
          Write it as an e-mail
        </a>
      </p>
    </section>
  );
}
