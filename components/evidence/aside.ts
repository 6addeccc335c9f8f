import type { Answers } from "@/lib/diagnosis/browser";
import type { Input } from "@/lib/diagnosis/diagnose";
import type { Asked, Told } from "@/lib/diagnosis/reader";

/** Where the build put the worker, and the texts that it needs; the development server has neither. */
const program = process.env.NEXT_PUBLIC_READER;
const texts = process.env.NEXT_PUBLIC_TEXTS;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

interface Reader {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

let reader: Reader | null = null;
let asked = 0;

/** Starts the worker and fetches the texts, where that was not done yet. */
export function prepareAside(): Reader | null {
  if (program && texts && "Worker" in globalThis) reader ??= started(program, texts);
  return reader;
}

/** Asks beside the page's own thread. Rejects where that cannot be done. */
export function askAside<What extends keyof Answers>(what: What, input: Input): Promise<Answers[What]> {
  const aside = prepareAside();
  if (!aside) return Promise.reject(new Error("There is no worker."));
  const question: Asked = { id: ++asked, what, input };
  return new Promise((resolve, reject) => {
    aside.waiting.set(asked, { resolve, reject });
    aside.worker.postMessage(question);
  });
}

function started(address: string, textsAddress: string): Reader {
  const worker = new Worker(address, { type: "module" });
  const waiting: Reader["waiting"] = new Map();
  const fail = (said: string) => {
    reader = null;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error(said));
    waiting.clear();
  };
  worker.onerror = () => fail("The worker could not be loaded, or it failed.");
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ("failed" in data) one?.reject(new Error(data.failed));
    else one?.resolve(data.answer as never);
  };
  // The worker may load nothing by itself, so that nothing can leave it.
  bytesAt(textsAddress).then(
    (bytes) => worker.postMessage({ texts: bytes } satisfies Asked, [bytes]),
    () => fail("The texts could not be fetched."),
  );
  return { worker, waiting };
}

async function bytesAt(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address, { priority: "low" });
  if (!answer.ok) throw new Error(`The texts: ${answer.status}`);
  return answer.arrayBuffer();
}
