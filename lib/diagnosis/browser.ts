/** What the page can ask, each by its name: all of it takes an input and answers with plain data. */
import type { KnowledgeTexts } from "@/lib/knowledge/texts";
import type { Input } from "./diagnose";
import { type Short, shortOf } from "./tell/short";
import { type Whole, wholeOf } from "./tell/whole";

export interface Answers {
  readonly short: Short | null;
  readonly whole: Whole;
}

export const browser: {
  readonly [What in keyof Answers]: (input: Input, texts: KnowledgeTexts) => Answers[What];
} = { short: shortOf, whole: wholeOf };
