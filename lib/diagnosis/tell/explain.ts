import { withUrl } from "@/lib/knowledge/pages/command";
import type { CauseId, CauseText, RefusalText, Step } from "@/lib/knowledge/shapes";
import type { KnowledgeTexts } from "@/lib/knowledge/texts";
import type { Ranking } from "../diagnose";
import { isFirm, logOdds } from "../rank/strengths";
import { failureIn, noneOf } from "../refusal";
import type { RankedWithRefusal } from "../verdict";
import { inSentence, oneLine } from "../words";
import { causeInWords, percent } from "./in-words";

export interface Fix {
  readonly title: string;
  readonly steps: readonly string[];
  /** The snippets of the steps, one a line block, in the steps' order. */
  readonly snippet: string | null;
  readonly source: string | null;
  /** The steps with their snippets, and a stable id for ticking them off. */
  readonly items: readonly { readonly id: string; readonly text: string; readonly snippet: string | null }[];
}

/** Whether there is a verdict to show, however unsure; else the explanation says why there is none. */
export const isVerdict = ({ kind }: Explanation): boolean => kind !== "no-refusal" && kind !== "unread";

export interface Explanation {
  /** "likely" and "open": the text does not settle it. "no-refusal": a status that is none, or no answer at all. */
  readonly kind: "settled" | "likely" | "open" | "no-refusal" | "unread";
  readonly headline: string;
  readonly meaning: string;
  readonly fixes: readonly Fix[];
  readonly prevention: readonly string[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** What the first cause means and what to do. Where somebody confirmed another one: that, and the first one's steps after it. */
export function explain(ranking: Ranking, texts: KnowledgeTexts): Explanation | null {
  const [first] = ranking.causes;
  if (!first) return null;
  const kind = kindOf(ranking);
  const none = kind === "no-refusal" || kind === "unread" ? beside[kind](ranking) : null;
  const confirmed = ranking.causes.find(({ id }) => id === ranking.confirmed);
  if (confirmed && (none || confirmed !== first)) {
    const { fixes, ...rest } = toDo(confirmed, ranking, texts);
    const others = none ? [] : toDo(first, ranking, texts).fixes;
    return {
      kind: none ? kind : "settled",
      ...foundOut(confirmed, none ? null : first),
      ...rest,
      fixes: [...fixes, ...others],
    };
  }
  if (none) return { kind, ...none, ...nothingToDo };
  const text = ownText(first, texts) ?? texts.causes[first.id];
  return text ? { kind, ...saidOf(ranking, kind, text), ...toDo(first, ranking, texts) } : null;
}

/** What a person found out, beside what the text says. */
function foundOut(confirmed: RankedWithRefusal, first: RankedWithRefusal | null) {
  const alone = first
    ? `By the text and the answers alone, ${inSentence(first.name)} comes first, with ${percent(first.probability)}.`
    : "The text alone does not tell.";
  return { headline: confirmedAs(confirmed.id), meaning: `Somebody found that out. ${alone}` };
}

export const confirmedAs = (cause: CauseId) => `Confirmed: ${causeInWords(cause)}.`;

/** The vendor's own steps, then the cause's general ones. */
function toDo(ranked: RankedWithRefusal, ranking: Ranking, texts: KnowledgeTexts): typeof nothingToDo {
  const { id, name, refusal, reasons } = ranked;
  const cause = texts.causes[id];
  if (!cause) return nothingToDo;
  const own = ownText(ranked, texts);
  const url = ranking.url ?? "https://api.example.com/thing";
  const general = { id, title: name, steps: cause.fix, source: cause.sources[0]?.url ?? null, url };
  const vendors = own && {
    id: refusal ?? "",
    title: `At ${(ranking.responder?.name ?? "the vendor").replace(/^An? /, (article) => article.toLowerCase())}`,
    steps: own.fix,
    source: reasons[0]?.source ?? null,
    url,
  };
  return {
    fixes: vendors ? [fixOf(vendors), fixOf({ ...general, title: `${name} in general` })] : [fixOf(general)],
    prevention: [...(own?.prevention ?? []), ...cause.prevention],
    sources: cause.sources,
  };
}

/** From here on a second cause that the text speaks for is told beside the first. */
const besidesFrom = 0.15;

/** Below this the first cause is little more than a guess, and is not called the verdict. */
const likelyFrom = 0.5;

function kindOf(ranking: Ranking): Explanation["kind"] {
  const { verdict, causes } = ranking;
  const none = noneOf(ranking);
  if (none) return none;
  if (verdict.settled) return "settled";
  const [first] = causes;
  // What refusals without a reason most often are is no finding about this one.
  return first && hasClue(first) && first.probability >= likelyFrom ? "likely" : "open";
}

/** Whether anything in the text speaks for a cause, however weakly. */
const hasClue = ({ reasons }: RankedWithRefusal) =>
  reasons.some(({ strength, unsaid }) => logOdds[strength] > 0 && !unsaid);

const nothingToDo: Pick<Explanation, "fixes" | "prevention" | "sources"> = { fixes: [], prevention: [], sources: [] };

/** What is said instead of a verdict when the text holds no refusal. */
const beside = {
  "no-refusal": ({ evidence: { status, exchange }, read }: Ranking) => {
    const failure = failureIn(read?.exchanges[exchange]);
    if (status === null && failure)
      return {
        headline: `There is no HTTP answer in this text: ${failure.client} got none.`,
        meaning: `${failure.says} No server refused anything. Once one answers, paste that answer.`,
      };
    const others = (read?.exchanges.length ?? 0) > 1;
    return {
      headline: `${status} is not a refusal.`,
      meaning: `${notRefused(status ?? 200)} ${others ? "Choose another response of the paste." : "Paste the answer of the call that was refused."}`,
    };
  },
  unread: () => ({
    headline: "There is no HTTP answer in this text, and no word of a refusal.",
    meaning: howToPaste,
  }),
};

const howToPaste =
  "Paste the status line, the header fields and the body as the server sent them. `curl -si URL` prints all three; in a browser, the network panel copies a request as cURL or saves a HAR.";

function notRefused(status: number): string {
  if (status >= 500) return "It is a fault of the server or of one behind it, and the text tells of no refusal.";
  if (status >= 400) return "It finds a fault in what was sent, and the text tells of no refusal.";
  if (status < 200) return "It is an interim answer, and the final one is missing here.";
  return status < 300 ? "It is a success." : "It is a redirect: what counts is the answer from where it leads.";
}

type Said = Pick<CauseText, "headline" | "meaning">;

/** The verdict in words, as sure as it is. */
function saidOf({ causes: [first, second] }: Ranking, kind: Explanation["kind"], { headline, meaning }: Said): Said {
  if (kind === "settled" || !first || !second) return { headline, meaning };
  if (kind !== "likely") return openSaid(first, second);
  const besides = shownOf(second);
  const other = besides ? ` It can also be ${inSentence(second.name)}: ${inner(besides.because)}` : "";
  return { headline: `Most likely: ${inSentence(first.name)}.`, meaning: `If so: ${headline} ${meaning}${other}` };
}

/** What is said where no cause stands out: the answer's own words, what speaks for two of them, or that nothing does. */
function openSaid(first: RankedWithRefusal, second: RankedWithRefusal): Said {
  const [name, other] = [inSentence(first.name), inSentence(second.name)];
  const unread = first.reasons.find((reason) => reason.unread)?.clue?.quote;
  if (unread)
    return {
      headline: "The answer has words of its own, which why403 does not know.",
      meaning: `Take “${oneLine(unread)}” at its word, and look for it in the API's documentation. Of the causes in general, ${name} comes first and ${other} second.`,
    };
  const [one, another] = [shownOf(first)?.because, shownOf(second)?.because];
  if (one && another)
    return {
      headline: "The text fits more than one cause.",
      meaning:
        one === another
          ? `${one} It can be ${name}, or ${other}.`
          : `${first.name}: ${inner(one)} ${second.name}: ${inner(another)}`,
    };
  const how = hasClue(first) || hasClue(second) ? "little" : "nothing";
  return {
    headline: "This alone does not say why.",
    meaning: `Several causes fit. ${first.name} comes first and ${other} second, but ${how} in the text speaks for either.`,
  };
}

/** What the text shows for a cause that is likely enough to be named. */
const shownOf = ({ probability, reasons }: RankedWithRefusal) =>
  probability < besidesFrom ? undefined : reasons.find(isFirm);

/** A sentence behind a colon. */
const inner = (sentence: string) =>
  sentence.replace(/^(?:The|This|These|Under|A|An|Nothing|What)(?= )/, (word) => word.toLowerCase());

/** The text of the vendor's own refusal that stands behind a cause. */
function ownText({ refusal: found }: RankedWithRefusal, texts: KnowledgeTexts): RefusalText | null {
  const [vendor = "", refusal = ""] = (found ?? "").split("/");
  return texts.vendors[vendor]?.refusals[refusal] ?? null;
}

interface FixInput {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
  readonly source: string | null;
  /** The user's own URL, for the commands. */
  readonly url: string;
}

function fixOf({ id, title, steps, source, url }: FixInput): Fix {
  const items = steps.map((step, index) => {
    const { do: text, snippet = null } = typeof step === "string" ? { do: step } : step;
    return { id: `${id}/${index + 1}`, text, snippet: snippet && withUrl(snippet, url) };
  });
  const snippets = items.flatMap((item) => item.snippet ?? []);
  return { title, steps: items.map((item) => item.text), snippet: snippets.join("\n\n") || null, source, items };
}
