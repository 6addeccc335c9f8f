import type { CauseWords, QuestionText, VendorWords } from "./shapes";

/** The words of causes, refusals, questions and statuses, loaded apart from what ranks. */
export interface KnowledgeTexts {
  readonly causes: Readonly<Record<string, CauseWords>>;
  readonly vendors: Readonly<Record<string, VendorWords>>;
  readonly questions: Readonly<Record<string, QuestionText>>;
  /** What a status means by RFC 9110 (and 6585, 7725) where it is not 403. */
  readonly statuses: Readonly<Record<string, string>>;
}

/** All texts: one chunk, so that asking for it does not tell what was found. */
export async function loadTexts(): Promise<KnowledgeTexts> {
  const [causes, vendors, questions, statuses] = await Promise.all([
    import("./causes/texts.gen.json"),
    import("./vendors/texts.gen.json"),
    import("./questions/texts.gen.json"),
    import("./statuses.json"),
  ]);
  return {
    causes: causes.default as unknown as KnowledgeTexts["causes"],
    vendors: vendors.default as unknown as KnowledgeTexts["vendors"],
    questions: questions.default,
    statuses: statuses.default,
  };
}
