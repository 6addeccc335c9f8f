/** Runs as a worker: long pastes are diagnosed here, so that the page goes on answering keys. */
import { loadTexts } from "@/lib/knowledge/texts";
import type { Input } from "./diagnose";
import { type Short, shortOf } from "./short";

export interface Asked {
  readonly id: number;
  readonly input: Input;
}

export interface Told {
  readonly id: number;
  readonly short: Short | null;
}

const texts = loadTexts();

addEventListener("message", async ({ data: { id, input } }: MessageEvent<Asked>) => {
  const told: Told = { id, short: shortOf(input, await texts) };
  postMessage(told);
});
