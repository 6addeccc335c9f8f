import type { Exchange } from "@/lib/evidence/exchange";
import { isWall, passed, refused } from "@/lib/knowledge/outcomes";
import type { CauseId, Outcome, Reason, Strength, Variant } from "@/lib/knowledge/shapes";
import { type VariantId, variants } from "@/lib/knowledge/variants/table.gen";
import { likelihoodsOf, mostTelling } from "../ask/prospects";
import type { Chances } from "../rank/rank";
import { logOdds, settledFrom } from "../rank/strengths";
import { saidByProbe } from "../words";
import type { Difference } from "./compare";

/** What came of one variant. */
interface Probed {
  readonly variant: VariantId;
  readonly changes: string;
  readonly outcome: string;
  readonly because: string;
  /** The change made a difference, and nothing else did. */
  readonly decides: boolean;
}

export interface Probing {
  readonly probed: readonly Probed[];
  readonly reasons: readonly Reason[];
  readonly differences: readonly Difference[];
  /** The smallest change that made a difference. */
  readonly deciding: VariantId | null;
  /** Sentences on what the probe cannot say. */
  readonly notes: readonly string[];
}

const rows: Readonly<Record<VariantId, Variant>> = variants;
const variantIds = (Object.keys(variants) as VariantId[]).sort((a, b) => rows[a].order - rows[b].order);

function isVariant(id: string | undefined): id is VariantId {
  return id !== undefined && Object.hasOwn(rows, id);
}

/** Changes of the place, not of the request: they tell who refuses, and another change may still undo the refusal. */
const ofPlace: readonly VariantId[] = ["root", "missing-path"];

interface Read {
  readonly id: VariantId;
  readonly name: string;
  readonly outcome: Outcome;
}

/** What a probe's exchanges tell about the causes. `beside`: the user's own evidence is judged too. */
export function probing(exchanges: readonly Exchange[], beside = false): Probing {
  const all = new Map(exchanges.flatMap((one) => (isVariant(one.step) ? [[one.step, one] as const] : [])));
  const plain = all.get("plain");
  if (!plain?.response) return { probed: [], reasons: [], differences: [], deciding: null, notes: [] };
  const read = variantIds.flatMap((id): Read[] => {
    const seen = all.get(id);
    const name = seen?.response ? rows[id].read({ seen, plain, all }) : null;
    const outcome = name ? rows[id].outcomes[name] : undefined;
    return name && outcome ? [{ id, name, outcome }] : [];
  });
  const counted = read.some(({ id, outcome }) => id === "again" && outcome.decides);
  const wall = isWall(plain);
  const probed = read.map(({ id, name, outcome }) => ({
    variant: id,
    changes: changesOf(rows[id], plain),
    outcome: name,
    because: outcome.because,
    // When the very same request changed, no other change is known to have mattered.
    decides: outcome.decides === true && (id === "again" || !counted),
  }));
  const decided = probed.filter(({ decides }) => decides);
  const settled = decided.some(({ variant }) => !ofPlace.includes(variant));
  const telling = read.filter(({ id, outcome }) => {
    if (decided.some(({ variant }) => variant === id)) return true;
    // What opens or closes explains the others: "refused everywhere" is then no sign of a wall.
    if (settled || (counted && outcome.decides)) return false;
    // A wall that stopped the probe may not have stopped the user.
    return !(beside && wall);
  });
  return {
    probed,
    reasons: telling.flatMap(reasonsOf),
    differences: decided.map(({ changes, because }) => ({ what: changes, here: null, there: null, text: because })),
    deciding: decided[0]?.variant ?? null,
    notes: wall ? [wallNote] : [],
  };
}

function changesOf({ changes, named }: Variant, { request }: Exchange): string {
  const { method, url } = request ?? {};
  return method && url && named ? named({ method, url }) : changes;
}

const wallNote =
  "A bot check that wants a browser or a person stopped the probe. That says little about the API behind it, or about your own call.";

function reasonsOf({ id, outcome: { because, tells } }: Read): Reason[] {
  const { source } = rows[id];
  return (Object.entries(tells) as [CauseId, Strength][]).map(([cause, strength]) => ({
    cause,
    strength,
    because: saidByProbe(because),
    ...(source ? { source } : {}),
  }));
}

/** Those that ask what the user told of the call: they come first. */
const ofTheUser: readonly VariantId[] = ["origin", "preflight"];

export interface Ahead {
  readonly chances: Chances;
  readonly open: readonly VariantId[];
  /** Requests that may still be sent. */
  readonly left: number;
}

/**
 * The variant to try next; null when none is worth a request. "The same again" is kept for the end: it checks a
 * difference that decides, since it could have been the number of requests that changed the answer.
 */
export function nextVariant(exchanges: readonly Exchange[], { chances, open, left }: Ahead): VariantId | null {
  const plain = exchanges.find(({ step }) => step === "plain");
  if (!plain) return open.includes("plain") ? "plain" : null;
  if (!plain.response) return null;
  const again: VariantId | null = open.includes("again") ? "again" : null;
  const { probed } = probing(exchanges);
  const decided = probed.some(({ variant, decides }) => decides && !ofPlace.includes(variant));
  if (decided || left <= 1) return again;
  const others = open.filter((id): boolean => id !== "again");
  const given = ofTheUser.find((id) => others.includes(id));
  if (given) return given;
  const telling = mostTelling(others, (id) => likelihoodsOf(possibleAfter(plain, id), logOdds), chances);
  if (telling) return telling;
  // A change that opens what is closed is rare, and settles everything: while nothing is settled it is worth a try.
  if (Math.max(...Object.values(chances)) >= settledFrom) return null;
  return variantIds.find((id) => others.includes(id)) ?? again;
}

function possibleAfter(plain: Exchange, id: VariantId): Outcome["tells"][] {
  const when = passed(plain) ? "passed" : refused(plain) ? "refused" : "any";
  return Object.values(rows[id].outcomes)
    .filter((outcome) => outcome.when === "any" || outcome.when === when)
    .map(({ tells }) => tells);
}
