import type { CauseId, Strength } from "@/lib/knowledge/shapes";

/** Log-odds that one reason of a strength adds to its cause. */
export const logOdds: Readonly<Record<Strength, number>> = {
  decisive: 5,
  strong: 3,
  moderate: 1.6,
  weak: 0.7,
  against: -1.5,
  excludes: -6,
};

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
