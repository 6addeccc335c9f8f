import { call } from "@/components/session/calls";
import { currentAuthor, type Pending, pendingKey } from "@/components/session/own";
import { writeStored } from "@/components/ui/stored";
import type { Answers } from "@/lib/diagnosis/ask/ask";
import type { Life } from "@/lib/session/events";
import type { Created } from "./links";

export interface ShareInput {
  readonly evidence: string;
  readonly request: string;
  /** A call that works, to compare with. */
  readonly working: string;
  /** The transcript of the last probe. */
  readonly report: string;
  /** The response that was chosen of several; null: the one that is taken by itself. */
  readonly exchange: number | null;
  /** The response that is diagnosed. */
  readonly diagnosed: number;
  readonly observedAt: string;
  readonly answers: Answers;
  readonly stepsDone: readonly string[];
}

/** How long it may live, in words. */
export const lives: Readonly<Record<Life, string>> = {
  "1h": "1 hour",
  "1d": "1 day",
  "7d": "7 days",
  "30d": "30 days",
};

interface Chosen {
  /** As they will be stored; those that there are. */
  readonly texts: Readonly<Record<string, string>>;
  readonly title: string;
  readonly life: Life;
  /** Only the response that is diagnosed goes along. */
  readonly alone: boolean;
}

/** Shares what is known, then adds to the log what came after the paste: the probe's report and the steps that were ticked. */
export async function create(input: ShareInput, { texts, title, life, alone }: Chosen): Promise<Created> {
  const by = await currentAuthor();
  const { exchange, observedAt, answers, stepsDone } = input;
  const { report, ...stored } = texts;
  const created = await call<Created>("/api/sessions", {
    method: "POST",
    body: {
      ...stored,
      answers,
      expiresIn: life,
      ...(exchange === null || alone ? {} : { exchange }),
      ...(observedAt ? { observedAt } : {}),
      ...(title ? { title } : {}),
      ...(by ? { by } : {}),
    },
  });
  await added(created, [
    ...(report ? [eventBy(by, { type: "probe", report })] : []),
    ...stepsDone.map((step) => eventBy(by, { type: "step", step, done: true })),
  ]);
  return created;
}

const eventBy = (by: string, fields: Pending["fields"]): Pending => ({ id: crypto.randomUUID(), by, fields });

/** What the server does not take now waits in the browser, as any other edit does, and is sent from the shared page. */
async function added({ id, editKey }: Created, events: readonly Pending[]): Promise<void> {
  for (const [index, { id: clientId, by, fields }] of events.entries()) {
    const body = { id: clientId, by, ...fields };
    const taken = await call(`/api/sessions/${id}/events`, { method: "POST", editKey, body }).then(
      () => true,
      () => false,
    );
    if (!taken) return writeStored("local", pendingKey(id), events.slice(index));
  }
}
