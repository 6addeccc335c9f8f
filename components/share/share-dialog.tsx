"use client";

import { useRef, useState } from "react";
import type { ShareInput } from "./create";
import { type Created, Links } from "./links";
import { ShareForm } from "./share-form";

type Redaction = typeof import("@/lib/redaction/redact");

/** The preview of what will be stored, then the links. */
export function ShareDialog({ input }: { input: ShareInput }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [redaction, setRedaction] = useState<Redaction | "failed" | null>(null);
  const [created, setCreated] = useState<Created | null>(null);
  const open = async () => {
    setCreated(null);
    dialog.current?.showModal();
    setRedaction(await import("@/lib/redaction/redact").catch(() => "failed" as const));
  };
  return (
    <>
      <button type="button" className="button button-strong noscript:hidden" onClick={open}>
        Share this diagnosis
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="share-title"
        className="m-auto w-[min(720px,calc(100vw-24px))] rounded-sheet border border-line bg-sheet p-0 text-ink backdrop:bg-[rgb(0_0_0/0.55)]"
      >
        <div className="p-5">
          <div className="mb-3 flex items-baseline">
            <h2 id="share-title" className="text-ask">
              {created ? "Shared" : "Share this diagnosis"}
            </h2>
            <button type="button" className="text-button ml-auto" onClick={() => dialog.current?.close()}>
              Close
            </button>
          </div>
          {created && <Links created={created} />}
          {!created && !redaction && <p role="status">Taking out the secrets…</p>}
          {!created && redaction === "failed" && (
            <p role="alert" className="text-stop">
              What takes the secrets out could not be loaded, so nothing can be shared. Check the connection and open
              this again.
            </p>
          )}
          {!created && redaction && redaction !== "failed" && (
            <ShareForm input={input} redactAll={redaction.redactAll} onCreated={setCreated} />
          )}
        </div>
      </dialog>
    </>
  );
}
