import type { Matcher } from "../matchers";
import { packedMatcher } from "../pack";
import { phrasesOf } from "./phrases";

/** What a matcher looks for: a sentence, or several of which every one must hold, or any one. */
export type Described = string | { readonly every: boolean; readonly of: readonly Described[] };

/** A set of marks that has a name of its own, such as those that show the vendor. */
export interface NamedMatcher {
  readonly matcher: Matcher | undefined;
  /** What is said in its place, as a clause: "the answer shows GitHub". */
  readonly clause: string;
}

/**
 * A matcher in sentences for a person; names and words stand in backticks. "The body's `code` is `AccessDenied`."
 * "The response has `x-amz-cf-id`, and the status is 403."
 */
export function describeMatcher(matcher: Matcher, known?: NamedMatcher): Described {
  const marks = known?.matcher && keyOf(known.matcher);
  return sentences(read(matcher, true, (one) => (keyOf(one) === marks ? known?.clause : undefined)));
}

const keyOf = (matcher: Matcher) => JSON.stringify(packedMatcher(matcher));

/** Gives the clause that stands for a matcher, where it has one. */
type Spoken = (matcher: Matcher) => string | undefined;

/** One thing that is compared: names and values of the same kind can be told together. */
interface Leaf {
  readonly of: "response" | "request" | "body's" | "response cookie" | "body" | "URL" | "reason" | "rest";
  readonly names: readonly string[];
  readonly verb: string;
  readonly values: readonly string[];
  readonly more: boolean;
}

type Tree = Leaf | { readonly every: boolean; readonly of: readonly Tree[] };

const isLeaf = (tree: Tree): tree is Leaf => "verb" in tree;
const said = (clause: string): Leaf => ({ of: "rest", names: [], verb: clause, values: [], more: false });

/** The matcher as a tree; not `so`: what must not be the case, which turns "or" into "and". */
function read(matcher: Matcher, so: boolean, spoken: Spoken): Tree {
  const clause = so ? spoken(matcher) : undefined;
  if (clause) return said(clause);
  switch (matcher.on) {
    case "field":
      return compared("response", matcher.pattern, so, matcher.name);
    case "sent":
      return compared("request", matcher.pattern, so, matcher.name);
    case "member":
      return compared("body's", matcher.pattern, so, matcher.name);
    case "cookie":
      return compared("response cookie", matcher.pattern, so);
    case "body":
      return compared("body", matcher.pattern, so);
    case "url":
      return compared("URL", matcher.pattern, so);
    case "reason":
      return compared("reason", matcher.pattern, so);
    case "status":
      return said(`the status is ${so ? "" : "not "}${listed(matcher.codes.map(String))}`);
    case "method":
      return said(`the method is ${so ? "" : "not "}${listed(matcher.names.map(quoted))}`);
    case "empty":
      return said(`the body is ${so ? "" : "not "}empty`);
    case "not":
    case "without":
      return read(matcher.of, !so, spoken);
    case "all":
    case "any": {
      const every = (matcher.on === "all") === so;
      return gathered(
        every,
        matcher.of.map((one) => read(one, so, spoken)),
        every !== so,
      );
    }
  }
}

const verbs = {
  whole: ["is", "is not"],
  start: ["begins with", "does not begin with"],
  end: ["ends with", "does not end with"],
  inside: ["holds", "does not hold"],
} as const;

/** Patterns without words that have words of their own. */
const plain: Readonly<Record<string, readonly [so: string, not: string]>> = {
  "^\\d": ["begins with a digit", "does not begin with a digit"],
  "^[1-9]": ["is more than 0", "is not more than 0"],
  "\\S": ["is not empty", "is empty"],
};

function compared(of: Leaf["of"], pattern: RegExp | undefined, so: boolean, ...names: string[]): Leaf {
  const leaf = { of, names, values: [], more: false };
  if (!pattern) return { ...leaf, verb: so ? "has" : "has no" };
  if (/^\^\\d\+?\$$/.test(pattern.source)) return { ...leaf, verb: so ? "is a number" : "is not a number" };
  const told = plain[pattern.source];
  if (told) return { ...leaf, verb: so ? told[0] : told[1] };
  const { texts, more, at } = phrasesOf(pattern);
  const verb = verbs[at][so ? 0 : 1];
  if (texts.length) return { ...leaf, verb, values: texts.map(quoted), more };
  return { ...leaf, verb: so ? "matches the pattern" : "does not match the pattern", values: [quoted(pattern.source)] };
}

/** Longest list of values that is told in one sentence. */
const longest = 200;

/** Groups of the same kind become one, and leaves that differ in name or in value only are told together. */
function gathered(every: boolean, of: readonly Tree[], together: boolean): Tree {
  const parts: Tree[] = [];
  for (const part of of.flatMap((one) => (!isLeaf(one) && one.every === every ? one.of : [one]))) {
    const like = parts.findIndex((other) => together && isLeaf(other) && isLeaf(part) && merged(other, part) !== null);
    const [other] = parts.slice(like);
    const both = like >= 0 && other && isLeaf(other) && isLeaf(part) ? merged(other, part) : null;
    if (both) parts[like] = both;
    else parts.push(part);
  }
  const [only] = parts;
  return parts.length === 1 && only ? only : { every, of: parts };
}

function merged(a: Leaf, b: Leaf): Leaf | null {
  if (a.of === "rest" || a.of !== b.of || a.verb !== b.verb) return null;
  const more = a.more || b.more;
  if (`${a.values}` === `${b.values}`) return { ...a, names: union(a.names, b.names), more };
  const values = union(a.values, b.values);
  return `${a.names}` === `${b.names}` && values.join("").length <= longest ? { ...a, values, more } : null;
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

const subjects = {
  body: "the body",
  URL: "the URL",
  reason: "the reason in the status line",
  "response cookie": "the name of a cookie that the response sets",
} as const;

function clauseOf({ of, names, verb, values, more }: Leaf): string {
  if (of === "rest") return verb;
  const named = listed(names.map(quoted));
  if (verb.startsWith("has")) return `the ${of === "body's" ? "body" : of} ${verb} ${named}`;
  const subject = of in subjects ? subjects[of as keyof typeof subjects] : `the ${of.replace(/'s$/, "")}'s ${named}`;
  return `${subject} ${verb} ${listed([...values, ...(more ? ["the like"] : [])])}`.trimEnd();
}

/** Leaves as sentences; few and short ones that must all hold become one. */
function sentences(tree: Tree): Described {
  if (isLeaf(tree)) return sentence(clauseOf(tree));
  const { every, of } = tree;
  const joined = of.every(isLeaf) ? [...new Set(of.map(clauseOf))].join(", and ") : "";
  if (every && joined && joined.length <= longest) return sentence(joined);
  return { every, of: of.map(sentences) };
}

const sentence = (clause: string) => `${clause.replace(/^[a-z]/, (letter) => letter.toUpperCase())}.`;
const quoted = (text: string) => `\`${text.replaceAll("`", "'")}\``;

/** "a, b or c" */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
