import type { CauseId, Strength } from "@/lib/knowledge/shapes";

type ByStrength = Readonly<Record<Strength, number>>;

/** Log-odds that one reason of a strength adds to its cause: general wording, decoded fields, probes. */
export const logOdds: ByStrength = {
  decisive: 6.5,
  strong: 5.6,
  moderate: 3.4,
  weak: 1.2,
  against: -2.5,
  excludes: -8,
};

/** The same for a vendor's own refusal, whose words mean what the vendor says that they mean. */
export const vendorLogOdds: ByStrength = {
  decisive: 8,
  strong: 6.8,
  moderate: 4.0,
  weak: 1.6,
  against: -2.4,
  excludes: -10,
};

/** The same for an answer of the user's, who can be mistaken. */
export const answerLogOdds: ByStrength = {
  decisive: 5,
  strong: 3,
  moderate: 1.6,
  weak: 0.7,
  against: -1.5,
  excludes: -6,
};

/** The same for the cause that is named where the text does not say why. */
export const unsaidLogOdds = 1.9;

/** Whether a reason speaks for its cause, and says more than that the text does not say why. */
export const isFirm = ({ strength, unsaid }: { readonly strength: Strength; readonly unsaid?: true }): boolean =>
  !unsaid && logOdds[strength] > logOdds.weak;

/** How much each further reason for the same cause counts of the one before: words mostly retell the same event. */
export const repeatShare = { words: 0.4, answers: 0.5 };

/** How much a refusal counts for a cause that it stands for too: of equal strengths its own comes first. */
const alsoShare = 0.9;

/** How often each cause is behind a 403 before anything is read. Sums to 1. */
export const priors: Readonly<Record<CauseId, number>> = {
  authentication: 0.13,
  permissions: 0.18,
  geo: 0.05,
  "token-expired": 0.06,
  headers: 0.12,
  "rate-limit": 0.1,
  "ip-block": 0.15,
  resource: 0.09,
  cors: 0.05,
  "server-config": 0.07,
};

/** A probability from which on the first cause counts as settled. */
export const settledFrom = 0.85;

/** From here on who must act, and whether retrying helps, is said although the causes behind it may differ. */
export const agreedFrom = 0.6;

/** What a reason adds to its cause. */
export function weightOf(reason: {
  readonly cause: CauseId;
  readonly strength: Strength;
  readonly refusal?: string;
  readonly answered?: true;
  readonly besides?: CauseId;
  readonly unsaid?: true;
}): number {
  if (reason.answered) return answerLogOdds[reason.strength];
  if (reason.unsaid) return unsaidLogOdds;
  const weight = (reason.refusal ? vendorLogOdds : logOdds)[reason.strength];
  if (!reason.besides || weight <= 0) return weight;
  // That a cause is common anyway must not put it before the one that the refusal is known to mean.
  const common = Math.max(0, Math.log(priors[reason.cause] / priors[reason.besides]));
  return Math.max(0, weight * alsoShare - common);
}
