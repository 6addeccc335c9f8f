import type { CauseText, RefusalText } from "./shapes";

/** The texts of all causes and refusals: one chunk, so that asking for it does not tell what was found. */
export async function loadTexts() {
  const [causes, vendors] = await Promise.all([import("./causes/texts.gen.json"), import("./vendors/texts.gen.json")]);
  return {
    causes: causes.default as unknown as Readonly<Record<string, CauseText>>,
    vendors: vendors.default as unknown as Readonly<Record<string, Readonly<Record<string, RefusalText>>>>,
  };
}
