import { answers } from "@/lib/knowledge/answers/table.gen";
import { causes } from "@/lib/knowledge/causes/table.gen";
import { fields } from "@/lib/knowledge/fields/table.gen";
import { inOrder, vendorEntry, vendorRows } from "@/lib/knowledge/pages/catalogue";
import type { Described } from "@/lib/knowledge/pages/describe";
import { practices } from "@/lib/knowledge/practices/table.gen";
import type { Answer, FieldTerm, Practice } from "@/lib/knowledge/shapes";
import { loadTexts } from "@/lib/knowledge/texts";
import type { Found } from "./find";

/** Everything that can be found, the general before the particular, in plain text. */
export async function documents(): Promise<Found[]> {
  const { causes: texts } = await loadTexts();
  const found = [
    ...inOrder(causes).map(([id, { name, brief }]): Found => {
      const words = [`${brief}.`, ...(texts[id]?.recognise ?? [])].join(" ");
      return { kind: "cause", path: `/causes/${id}`, title: name, text: words };
    }),
    ...Object.entries<FieldTerm>(fields).map(
      ([id, { name, meaning, inRefusal }]): Found => ({
        kind: "field",
        path: `/glossary#${id}`,
        title: name,
        text: `${meaning} ${inRefusal}`,
      }),
    ),
    ...inOrder<Answer>(answers).map(
      ([id, { ask, answer }]): Found => ({ kind: "answer", path: `/faq#${id}`, title: ask, text: answer[0] ?? "" }),
    ),
    ...inOrder<Practice>(practices).map(
      ([id, { name, why }]): Found => ({ kind: "practice", path: `/prevention#${id}`, title: name, text: why }),
    ),
    ...(await Promise.all(vendorRows.map(({ id }) => vendorDocuments(id)))).flat(),
  ];
  return found.map((one) => ({ ...one, title: one.title.replaceAll("`", ""), text: plain(one.text) }));
}

/** A vendor and its refusals, each with the words by which it is recognised. */
async function vendorDocuments(id: string): Promise<Found[]> {
  const vendor = await vendorEntry(id);
  if (!vendor) return [];
  const count = vendor.refusals === 1 ? "1 known refusal" : `${vendor.refusals} known refusals`;
  return [
    { kind: "vendor", path: `/vendors/${id}`, title: vendor.name, text: [`${count}.`, ...vendor.ids].join(" ") },
    ...vendor.entries.map(
      ({ id: refusal, headline, told }): Found => ({
        kind: "refusal",
        path: `/vendors/${id}#${refusal}`,
        title: headline,
        of: vendor.name,
        text: wordsOf(told),
      }),
    ),
  ];
}

const wordsOf = (told: Described): string => (typeof told === "string" ? told : told.of.map(wordsOf).join(" "));

/** Without backticks: a single word stands as it is, all else in quotes, and a stop inside them is not said twice. */
function plain(text: string): string {
  const unmarked = text.replaceAll(/`([^`]*)`/g, (_marked, code: string) =>
    /^\S*\w$/.test(code) ? code : `“${code}”`,
  );
  return unmarked.replaceAll(/([.!?…])”\.(?=\s|$)/g, "$1”");
}
