import { actorInWords, retryInWords } from "@/lib/diagnosis/tell/in-words";
import type { CauseId, RecognisedCause } from "@/lib/knowledge/shapes";
import { FactList } from "./facts";
import { ThisIsMine } from "./mine";
import { OnThisPage } from "./on-this-page";

interface CauseAsideProps {
  readonly id: CauseId;
  readonly cause: RecognisedCause;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** Beside a cause: the facts that act, the way into a diagnosis, and the parts of the page. */
export function CauseAside({ id, cause, parts }: CauseAsideProps) {
  return (
    <div className="grid gap-5">
      <FactList
        facts={[
          ["Cause", `${cause.order} of 10`],
          ["Who must act", actorInWords(cause.actor)],
          ["Retrying", retryInWords({ helps: cause.retry, seconds: null })],
        ]}
      />
      <div>
        <ThisIsMine cause={id} of={cause.name} strong />
        <p className="mt-2 text-note text-soft">Starts a diagnosis with this as the suspect.</p>
      </div>
      <OnThisPage parts={parts} />
    </div>
  );
}
