/** Runs as a worker: what is pasted is diagnosed here, so that the page goes on answering keys. It loads nothing by itself. */
import type { KnowledgeTexts } from "@/lib/knowledge/texts";
import { type Answers, browser } from "./browser";
import type { Input } from "./diagnose";

/** The texts of the knowledge as JSON in UTF-8, or a question. Questions wait for the texts. */
export type Asked =
  | { readonly texts: ArrayBuffer }
  | { readonly id: number; readonly what: keyof Answers; readonly input: Input };

export type Told =
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly failed: string };

let take: (texts: KnowledgeTexts) => void;
const texts = new Promise<KnowledgeTexts>((resolve) => {
  take = resolve;
});

addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  if ("texts" in data) return take(JSON.parse(new TextDecoder().decode(data.texts)));
  postMessage(told(data, await texts));
});

function told({ id, what, input }: Exclude<Asked, { texts: ArrayBuffer }>, known: KnowledgeTexts): Told {
  try {
    return { id, answer: browser[what](input, known) };
  } catch (error) {
    return { id, failed: String(error) };
  }
}
