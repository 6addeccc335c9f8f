import { CopyButton } from "@/components/ui/copy-button";
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
      <p className="mt-3 max-w-[64ch]">
        Up to eight of these are sent, one after the other, the plain one first. Each next one is chosen by what the
        last one showed, and none is sent that could not tell more.
      </p>
      <ol className="mt-3 text-[14px]">
        {plan.requests.map(({ variant, changes, why, curl }) => (
          <li key={variant} className="border-line border-t py-2">
            <span className="font-[550]">{changes}</span>
            <span className="block text-soft">{why}</span>
            <details className="text-note">
              <summary className="text-soft">As curl</summary>
              <pre className="snippet">{curl}</pre>
              <CopyButton text={curl} className="text-button mt-1 text-note" />
            </details>
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

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? "its host";
}
