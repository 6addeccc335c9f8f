import type { Lit } from "@/components/evidence/pieces";
import type { NumberedReason } from "./clues";
import type { DiagnosisProps } from "./diagnosis";
import { PastedPanel } from "./pasted-panel";
import { CauseRanking } from "./ranking";

interface PastedProps extends DiagnosisProps, Lit {
  readonly reasons: readonly NumberedReason[];
  /** Where there is nothing to say beside it, it comes first on a narrow screen too. */
  readonly early: boolean;
}

/** All that was pasted, in view beside what is said of it; where nothing was, the ten causes. */
export function Pasted({ ranking, evidence, request, working, reasons, lit, light, early, ...props }: PastedProps) {
  const panel = { ranking, reasons, lit, light };
  return (
    <div
      className={`grid grid-cols-1 gap-6 lg:sticky lg:top-4 lg:order-none lg:has-[details[open]]:static ${early ? "" : "order-3"}`}
    >
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
