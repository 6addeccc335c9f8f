import type { Ranking } from "@/lib/diagnosis/diagnose";
import { labelsOf } from "@/lib/evidence/labels";

/** What the picker shows of a ranking. */
export const exchangesOf = ({ read, evidence }: Ranking) => ({
  labels: labelsOf(read?.exchanges ?? []),
  chosen: evidence.exchange,
});
