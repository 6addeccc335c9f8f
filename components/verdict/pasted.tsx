import type { Lit } from "@/components/evidence/pieces";
import type { NumberedReason } from "./clues";
import type { DiagnosisProps } from "./diagnosis";
import { PastedPanel } from "./pasted-panel";
import { CauseRanking } from "./ranking";

type PastedProps = DiagnosisProps & Lit & { readonly reasons: readonly NumberedReason[] };

/** All that was pasted, in view beside what is said of it; where nothing was, the ten causes. */
export function Pasted({ ranking, evidence, request, working, reasons, lit, light, ...props }: PastedProps) {
  const panel = { ranking, reasons, lit, light };
  return (
    <div className="order-2 grid grid-cols-1 gap-6 md:sticky md:top-4 md:order-none md:max-h-[calc(100dvh-32px)] md:overflow-y-auto">
      {evidence ? (
        <PastedPanel
          {...panel}
          of="evidence"
          text={evidence}
          title={props.recognised}
          label="What was pasted"
          tools={props.evidenceTools}
          notes={ranking.evidence.notes}
        />
      ) : (
        <CauseRanking causes={ranking.causes} title="The ten causes" />
      )}
      {request && (
        <PastedPanel {...panel} of="request" text={request} title="The request" label="The request that was sent" />
      )}
      {working && (
        <PastedPanel {...panel} of="working" text={working} title="The call that works" label="The call that works" />
      )}
      {props.underEvidence}
    </div>
  );
}
