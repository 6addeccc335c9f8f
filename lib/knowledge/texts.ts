import type { CauseWords, VendorWords } from "./shapes";

/** The words of causes and refusals, loaded apart from what ranks. */
export interface KnowledgeTexts {
  readonly causes: Readonly<Record<string, CauseWords>>;
  readonly vendors: Readonly<Record<string, VendorWords>>;
}

/** The texts of all causes and refusals: one chunk, so that asking for it does not tell what was found. */
export async function loadTexts(): Promise<KnowledgeTexts> {
  const [causes, vendors] = await Promise.all([import("./causes/texts.gen.json"), import("./vendors/texts.gen.json")]);
  return {
    causes: causes.default as unknown as KnowledgeTexts["causes"],
    vendors: vendors.default as unknown as KnowledgeTexts["vendors"],
  };
}
