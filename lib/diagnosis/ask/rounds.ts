import { type CauseId, type Layer, layers } from "@/lib/knowledge/shapes";
import type { Ranking } from "../diagnose";
import { isAgainst } from "../tell/in-words";
import { inSentence } from "../words";

/** What is remembered of a diagnosis to compare the next one with it. */
export interface Round {
  readonly status: number | null;
  readonly refuser: string | null;
  readonly layer: Layer | null;
  readonly cause: CauseId;
  readonly causeName: string;
  readonly headline: string;
  /** The words of the text that speak most for the cause; null when it rests on none. */
  readonly words: string | null;
}

interface Change {
  readonly what: "status" | "refuser" | "cause" | "words";
  readonly same: boolean;
  /** One sentence for a person. */
  readonly text: string;
}

interface Comparison {
  readonly headline: string;
  readonly meaning: string;
  readonly changes: readonly Change[];
}

const longest = 120;

export function roundOf(ranking: Ranking, headline: string): Round | null {
  const first = ranking.causes[0];
  if (!first) return null;
  const quote = first.reasons
    .find((reason) => reason.clue?.quote && !isAgainst(reason))
    ?.clue?.quote.replaceAll(/\s+/g, " ")
    .trim();
  return {
    status: ranking.evidence.status,
    refuser: ranking.responder?.name ?? null,
    layer: ranking.responder?.layer ?? null,
    cause: first.id,
    causeName: first.name,
    headline,
    words: quote ? (quote.length > longest ? `${quote.slice(0, longest - 1)}…` : quote) : null,
  };
}

/** What changed between two answers to the same call. */
export function compareRounds(before: Round, after: Round): Comparison {
  const changes = [statusChange, refuserChange, causeChange, wordsChange].map((change) => change(before, after));
  return { ...concluded(before, after, changes), changes };
}

function concluded(before: Round, after: Round, changes: readonly Change[]): Omit<Comparison, "changes"> {
  if (changes.every(({ same, what }) => same || what === "words")) {
    return {
      headline: "It is the same refusal as before.",
      meaning: "What was done did not reach the cause, or has not taken effect yet.",
    };
  }
  const way = layerOf(after) - layerOf(before);
  if (before.layer && after.layer && way > 0) {
    return {
      headline: "The request got further than before.",
      meaning: "The first obstacle is gone; this is the next.",
    };
  }
  if (before.layer && after.layer && way < 0) {
    return {
      headline: "The request is refused earlier on its way than before.",
      meaning: "Something new stands in front of what refused first.",
    };
  }
  if (before.cause !== after.cause) {
    return {
      headline: "It is another refusal.",
      meaning: "The first cause no longer leads; follow the steps of this one.",
    };
  }
  return { headline: "The cause is the same, the answer is not.", meaning: "Look at what changed before going on." };
}

const layerOf = ({ layer }: Round) => (layer ? layers.indexOf(layer) : -1);
const statusIn = (status: number | null) => (status === null ? "not in the text" : `${status}`);

function statusChange(before: Round, after: Round): Change {
  const same = before.status === after.status;
  const [was, is] = [statusIn(before.status), statusIn(after.status)];
  return {
    what: "status",
    same,
    text: same ? `The status is still ${is}.` : `The status was ${was} and is now ${is}.`,
  };
}

function refuserChange(before: Round, after: Round): Change {
  const same = before.refuser === after.refuser;
  return { what: "refuser", same, text: refused(before.refuser, after.refuser) };
}

function refused(was: string | null, is: string | null): string {
  if (was === is) return is ? `${is} refused both times.` : "Neither text says who refused.";
  if (!was) return `Before, nobody could be named; now ${is} refused.`;
  return is ? `Before, ${was} refused; now ${is} did.` : `Before, ${was} refused; now nobody can be named.`;
}

function causeChange(before: Round, after: Round): Change {
  const same = before.cause === after.cause;
  const [was, is] = [inSentence(before.causeName), inSentence(after.causeName)];
  const text = same ? `The likeliest cause is still ${is}.` : `The likeliest cause was ${was} and is now ${is}.`;
  return { what: "cause", same, text };
}

function wordsChange({ words: was }: Round, { words: is }: Round): Change {
  const same = was === is;
  if (same)
    return { what: "words", same, text: is ? `The same words decide: “${is}”.` : "No words decide in either text." };
  if (!is) return { what: "words", same, text: `The words “${was}” are gone.` };
  return {
    what: "words",
    same,
    text: was ? `Before, “${was}” decided; now “${is}” does.` : `New words decide: “${is}”.`,
  };
}
