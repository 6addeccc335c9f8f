import type { Input } from "@/lib/diagnosis/diagnose";
import type { Asked, Told } from "@/lib/diagnosis/reader";
import type { Short } from "@/lib/diagnosis/short";

/** Where the build put the worker; the development server has none. */
const address = process.env.NEXT_PUBLIC_READER;

let reader: Worker | null = null;
let asked = 0;

/** Diagnoses beside the page's own thread. Rejects where that cannot be done. */
export function readAside(input: Input): Promise<Short | null> {
  if (!address) return Promise.reject(new Error("There is no worker."));
  reader ??= new Worker(address, { type: "module" });
  const worker = reader;
  const question: Asked = { id: ++asked, input };
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const { signal } = done;
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<Told>) => {
        if (data.id !== question.id) return;
        done.abort();
        resolve(data.short);
      },
      { signal },
    );
    worker.addEventListener(
      "error",
      () => {
        done.abort();
        reader = null;
        reject(new Error("The worker could not be loaded, or it failed."));
      },
      { signal },
    );
    worker.postMessage(question);
  });
}
