import { Snippet } from "@/components/ui/snippet";
import type { Plan } from "@/lib/probe/plan";

interface PlannedProps {
  readonly plan: Plan;
  readonly agreed: boolean;
  readonly agree: (agreed: boolean) => void;
}

/** What will be sent, before anything is: each request with its reason, and as curl. */
export function Planned({ plan, agreed, agree }: PlannedProps) {
  const kinds = plan.secretsInUrl.map(({ kind }) => kind.replaceAll("-", " ")).join(", ");
  return (
    <>
      <p className="mt-1 max-w-[64ch]">
        Up to eight of these are sent, one after the other, the plain one first. Each next one is chosen by what the
        last one showed, and none is sent that would add nothing.
      </p>
      <ol className="mt-4 text-[14px]">
        {plan.requests.map(({ variant, changes, why, curl }, index) => (
          <li
            key={variant}
            className="gap-x-9 border-line border-t py-3 lg:grid lg:grid-cols-[minmax(0,9fr)_minmax(0,11fr)]"
          >
            <div>
              <span className="font-[550]">{changes}</span>
              <span className="block text-soft">{why}</span>
            </div>
            <details className="mt-1 text-note lg:hidden" open={index === 0}>
              <summary className="text-soft">As curl</summary>
              <Curl text={curl} />
            </details>
            <div className="max-lg:hidden">
              <Curl text={curl} />
            </div>
          </li>
        ))}
      </ol>
      {kinds && (
        <label className="mt-4 flex max-w-[64ch] gap-2.5 rounded-[8px] border border-mark-line px-3.5 py-2.5">
          <input
            type="checkbox"
            className="mt-1 size-4 shrink-0"
            checked={agreed}
            onChange={(event) => agree(event.target.checked)}
          />
          <span>
            The URL holds a secret ({kinds}). I agree that the server sends it to {hostOf(plan.url)} and to nobody else.
            It is shown and kept replaced.
          </span>
        </label>
      )}
    </>
  );
}

/** The request as it stands in a terminal. */
function Curl({ text }: { text: string }) {
  return (
    <div className="[&_.snippet]:mt-1 lg:[&_.snippet]:mt-0">
      <Snippet text={text} />
    </div>
  );
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? "its host";
}
