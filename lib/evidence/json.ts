import { part, rewritten, type Traced } from "./traced";

/** A JSON value with its place in the text: `start`..`end`, quotes and brackets included. */
export interface JsonNode {
  readonly kind: "object" | "array" | "string" | "other";
  readonly start: number;
  end: number;
  readonly members: Map<string, JsonNode>;
  readonly items: JsonNode[];
}

/**
 * Reads JSON with positions, without recursion. A text cut off in the middle gives what was read up to there;
 * a text that is no JSON gives null.
 */
export function readJson(text: string): JsonNode | null {
  const stack: { node: JsonNode; key: string | null }[] = [];
  let root: JsonNode | null = null;
  const tokens = /"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s"{}[\],:]+/gs;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const top = stack.at(-1);
    const end = index + token.length;
    if (token === "," || token === ":") continue;
    if (token === "}" || token === "]") {
      const closed = stack.pop();
      if (closed) closed.node.end = end;
      if (!stack.length) break;
      continue;
    }
    const isKey = top?.node.kind === "object" && top.key === null;
    if (isKey && top) {
      top.key = plain(token);
      continue;
    }
    const node: JsonNode = { kind: kindOf(token), start: index, end, members: new Map(), items: [] };
    if (!top) root = node;
    else if (top.node.kind === "array") top.node.items.push(node);
    else {
      top.node.members.set(top.key ?? "", node);
      top.key = null;
    }
    if (node.kind === "object" || node.kind === "array") stack.push({ node, key: null });
    else if (!top) break;
  }
  for (const { node } of stack) node.end = text.length;
  return root?.kind === "object" || root?.kind === "array" ? root : null;
}

function kindOf(token: string): JsonNode["kind"] {
  if (token === "{") return "object";
  if (token === "[") return "array";
  return token.startsWith('"') ? "string" : "other";
}

function plain(token: string): string {
  return token.replace(/^"|"$/g, "");
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The value of a string node, unescaped; of any other node its text. */
export function textOf(whole: Traced, node: JsonNode): Traced {
  if (node.kind !== "string") return part(whole, node.start, node.end);
  const closed = whole.text[node.end - 1] === '"' && node.end - node.start > 1;
  const inner = part(whole, node.start + 1, closed ? node.end - 1 : node.end);
  const edits = [...inner.text.matchAll(/\\(?:u([0-9a-fA-F]{4})|(.))/gs)].map((hit) => ({
    from: hit.index,
    to: hit.index + hit[0].length,
    text: hit[1] ? String.fromCharCode(Number.parseInt(hit[1], 16)) : (escapes[hit[2] ?? ""] ?? hit[2] ?? ""),
  }));
  return rewritten(inner, edits);
}
