import { causeNames } from "@/lib/knowledge/causes/names.gen";
import { type QuestionId, questions } from "@/lib/knowledge/questions/table.gen";
import type { CauseId } from "@/lib/knowledge/shapes";
import type { Ranking } from "../diagnose";
import { priors } from "../rank/strengths";
import { branches, isMoot, optionOf, questionIds, questionOf, unsure } from "./ask";

/** `evidence`: the text has answered. `not-needed`: other answers leave nothing to ask, or its cause is too unlikely. */
export type NodeState = "asked" | "evidence" | "current" | "not-needed" | "open";

export interface MapNode {
  readonly id: QuestionId;
  readonly ask: string;
  readonly state: NodeState;
  /** The label of the answer, when there is one. */
  readonly answer: string | null;
}

export interface MapBranch {
  /** null: the trunk. */
  readonly cause: CauseId | null;
  readonly name: string;
  readonly order: number;
  readonly standing: "settled" | "leads" | "open" | "unlikely" | "ruled-out" | null;
  readonly probability: number | null;
  readonly nodes: readonly MapNode[];
}

/** A cause that keeps less than this share of its prior is not asked about any more. */
const unlikelyBelow = 1 / 6;

/** The decision tree as it stands: the trunk, then the ten branches in the article's order. */
export function mapOf(ranking: Ranking): readonly MapBranch[] {
  return branches.map((branch) => {
    const ids = questionIds.filter((id) => questions[id].branch === branch);
    if (branch === "trunk") {
      const nodes = ids.map((id) => nodeOf(id, ranking, false));
      return { cause: null, name: "All branches", order: 0, standing: null, probability: null, nodes };
    }
    const far = keeps(branch, ranking) < unlikelyBelow;
    const nodes = ids.map((id) => nodeOf(id, ranking, far));
    const done = nodes.every(({ state }) => state !== "open" && state !== "current");
    return {
      cause: branch,
      name: causeNames[branch].name,
      order: causeNames[branch].order,
      standing: standingOf(branch, ranking, far || (done && keeps(branch, ranking) < 1)),
      probability: ranking.causes.find(({ id }) => id === branch)?.probability ?? null,
      nodes,
    };
  });
}

/** What a cause keeps of its prior. */
function keeps(cause: CauseId, { causes }: Ranking): number {
  return (causes.find(({ id }) => id === cause)?.probability ?? 1) / priors[cause];
}

/** Of those that fell behind only what something excludes is ruled out. */
function standingOf(cause: CauseId, ranking: Ranking, behind: boolean): MapBranch["standing"] {
  const { causes: ranked, answered, evidence, verdict } = ranking;
  const told = evidence.format !== null || answered.some(({ option }) => option !== unsure);
  const [first] = ranked;
  if (first?.id === cause && told) return verdict.settled ? "settled" : "leads";
  if (!behind || !told) return "open";
  const excluded = ranked.find(({ id }) => id === cause)?.reasons.some(({ strength }) => strength === "excludes");
  return excluded ? "ruled-out" : "unlikely";
}

function nodeOf(id: QuestionId, { answered, question }: Ranking, far: boolean): MapNode {
  const given = answered.find((one) => one.question === id);
  const label =
    given && (given.option === unsure ? "Not sure" : (optionOf(questionOf(id), given.option)?.label ?? null));
  const node = { id, ask: questions[id].ask, answer: label ?? null };
  if (question?.id === id) return { ...node, state: "current" };
  if (given) return { ...node, state: given.by === "you" ? "asked" : "evidence" };
  return { ...node, state: far || isMoot(id, answered) ? "not-needed" : "open" };
}
