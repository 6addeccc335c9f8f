import { type Clue, clueAt } from "@/lib/evidence/traced";
import type { Look } from "@/lib/knowledge/look";

/** An id of this one call, which a support desk can look up. */
export interface CallId {
  /** As it stands in the text: a field, a member, or words of a page. */
  readonly name: string;
  readonly value: string;
  readonly clue: Clue;
}

/** Fields whose value a support desk can look up, whoever sends them. */
const fieldName =
  /(?:^|-)(?:request|correlation|trace|ray|transaction|activity)-?id$|^cf-ray$|^x-amz(?:n)?-(?:cf-id|id-2|requestid|apigw-id)$|^x-azure-ref$|^x-reference-error$|^x-iinfo$/;

/** The same among a body's members, whose names are compared without case and hyphens. */
const memberName =
  /(?<!pull|merge)(?:request|correlation|(?:fb)?trace|activity|incident|tracking)id$|^(?:cf)?rayid$|^hostid$/;

/** The same in the words of a page or a log. */
const inWords =
  /\b((?:ray|request|correlation|trace|activity|incident|tracking|support|reference)[ _-]?id)(?: is)?[:=\s]{1,4}(?:<[^<>]{1,120}>\s{0,4})?([\w.:=+/-]{5,159}[\w=])|\b(Reference) #(\d{1,3}\.[\da-f.]{8,80})/gi;

const idLike = /^(?=.*\d)[\w.:=+/-]{6,200}$/;

/** So much of a body is searched for words, and so many ids of it are told. */
const longest = 16 * 1024;
const most = 4;

/** What the answer's fields tell first; `known` are the fields that its senders are known to name their calls by. */
export function idsIn(look: Look, known: ReadonlySet<string>): CallId[] {
  const fields = [...look.fields]
    .filter(([name]) => known.has(name) || fieldName.test(name))
    .flatMap(([name, [field]]) => (field?.value.text ? [{ name, value: field.value.text, clue: field.line }] : []));
  const taken = new Set(fields.map(({ value }) => value));
  const others = [...inMembers(look), ...inBody(look)].filter(({ value }) => !taken.has(value) && taken.add(value));
  return [...fields, ...others.slice(0, most)];
}

function inMembers({ members }: Look): CallId[] {
  return [...members()].flatMap(([name, [member]]) =>
    member && memberName.test(name.toLowerCase().replaceAll(/[-_. ]/g, "")) && idLike.test(member.value)
      ? [{ name, value: member.value, clue: member.clue }]
      : [],
  );
}

function inBody({ body }: Look): CallId[] {
  if (!body) return [];
  return [...body.text.slice(0, longest).matchAll(inWords)].flatMap((hit) => {
    const [name = "", value = ""] = [hit[1] ?? hit[3], hit[2] ?? hit[4]];
    return idLike.test(value) ? [{ name, value, clue: clueAt(body, hit.index, hit.index + hit[0].length) }] : [];
  });
}
