"use client";

import { useRef, useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import type { Answers } from "@/lib/diagnosis/ask";
import { call } from "./calls";
import { remember, useAuthor, useOwnSessions } from "./own";

interface ShareInput {
  readonly evidence: string;
  readonly request: string;
  readonly exchange: number | null;
  readonly observedAt: string;
  readonly answers: Answers;
}

interface Created {
  readonly id: string;
  readonly url: string;
  readonly editKey: string;
  readonly expiresAt: string;
}

interface PreviewText {
  readonly texts: Readonly<Record<string, string>>;
  readonly removed: readonly { kind: string; count: number }[];
}

const lives = { "1h": "1 hour", "1d": "1 day", "7d": "7 days", "30d": "30 days" } as const;

/** The preview of what will be stored, then the links. */
export function ShareDialog({ input }: { input: ShareInput }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [preview, setPreview] = useState<PreviewText | null>(null);
  const [created, setCreated] = useState<Created | null>(null);
  const open = async () => {
    setCreated(null);
    dialog.current?.showModal();
    const { redactAll } = await import("@/lib/redaction/redact");
    const texts = Object.fromEntries(
      Object.entries({ evidence: input.evidence, request: input.request }).filter(([, text]) => text),
    );
    setPreview(redactAll(texts));
  };
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="button button-strong" onClick={open}>
        Share this diagnosis
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="share-title"
        className="m-auto w-[min(720px,calc(100vw-24px))] rounded-sheet border border-line bg-paper p-0 text-ink backdrop:bg-black/50"
      >
        <div className="p-5">
          <div className="mb-3 flex items-baseline">
            <h2 id="share-title" className="text-ask">
              {created ? "Shared" : "Share this diagnosis"}
            </h2>
            <button type="button" className="text-button ml-auto" onClick={close}>
              Close
            </button>
          </div>
          {created ? (
            <Links created={created} />
          ) : preview ? (
            <ShareForm input={input} preview={preview} onCreated={setCreated} />
          ) : (
            <p role="status">Taking out the secrets…</p>
          )}
        </div>
      </dialog>
    </>
  );
}

interface ShareFormProps {
  readonly input: ShareInput;
  readonly preview: PreviewText;
  readonly onCreated: (created: Created) => void;
}

function ShareForm({ input, preview, onCreated }: ShareFormProps) {
  const [author, setAuthor] = useAuthor();
  const [sessions] = useOwnSessions();
  const [title, setTitle] = useState("");
  const [life, setLife] = useState<keyof typeof lives>("7d");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState("");
  const share = async () => {
    setBusy(true);
    setError("");
    try {
      const { exchange, observedAt, answers } = input;
      const created = await call<Created>("/api/sessions", {
        method: "POST",
        body: {
          ...preview.texts,
          answers,
          expiresIn: life,
          ...(exchange === null ? {} : { exchange }),
          ...(observedAt ? { observedAt } : {}),
          ...(title ? { title } : {}),
          ...(author ? { by: author } : {}),
        },
      });
      remember(sessions, { id: created.id, title, expiresAt: created.expiresAt, editKey: created.editKey });
      onCreated(created);
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal.message : "Sharing did not work.");
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        share();
      }}
    >
      <p className="mb-3 text-[14px]">
        This is the text as it will be stored.{" "}
        {preview.removed.length
          ? `Taken out: ${preview.removed.map(({ kind, count }) => `${count} × ${kind}`).join(", ")}.`
          : "No secret was found in it; read it all the same."}
      </p>
      {Object.entries(preview.texts).map(([name, text]) => (
        <section
          key={name}
          aria-label={name === "evidence" ? "The evidence as stored" : "The request as stored"}
          tabIndex={0}
          className="snippet mt-0 mb-3 max-h-64 overflow-y-auto border border-line"
        >
          {text}
        </section>
      ))}
      {!Object.keys(preview.texts).length && (
        <p className="mb-3 text-[14px] text-soft">Only your answers are shared.</p>
      )}
      <div className="grid gap-3 text-[14px] sm:grid-cols-3">
        <label>
          Title
          <input
            className="field"
            value={title}
            maxLength={200}
            onChange={(event) => setTitle(event.target.value)}
            placeholder="Deploy fails since Monday"
          />
        </label>
        <label>
          Your name
          <input
            className="field"
            value={author}
            maxLength={60}
            autoComplete="name"
            onChange={(event) => setAuthor(event.target.value)}
          />
        </label>
        <label>
          Readable for
          <select
            className="field"
            value={life}
            onChange={(event) => setLife(event.target.value as keyof typeof lives)}
          >
            {Object.entries(lives).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      {error && (
        <p role="alert" className="mt-3 text-stop">
          {error}
        </p>
      )}
      <p className="mt-4">
        <button type="submit" className="button button-strong" disabled={busy}>
          {busy ? "Sharing…" : "Make the link"}
        </button>
      </p>
    </form>
  );
}

function Links({ created }: { created: Created }) {
  const view = new URL(created.url, window.location.href).href;
  const edit = `${view}#e=${created.editKey}`;
  return (
    <div className="grid gap-4 text-[14px]">
      <LinkRow name="View link" text={view} says="Whoever has it can read." />
      <LinkRow
        name="Edit link"
        text={edit}
        says="Whoever has it can also answer, tick steps, add notes and evidence, and delete."
      />
      <p>
        <a href={view} className="button button-strong">
          Open the shared diagnosis
        </a>
      </p>
    </div>
  );
}

function LinkRow({ name, text, says }: { name: string; text: string; says: string }) {
  return (
    <div>
      <div className="flex items-end gap-2">
        <label className="min-w-0 flex-1">
          {name}
          <input
            readOnly
            className="field font-mono text-note"
            value={text}
            onFocus={(event) => event.target.select()}
          />
        </label>
        <CopyButton text={text} label={`Copy ${name.toLowerCase()}`} className="button shrink-0" />
      </div>
      <p className="mt-1 text-note text-soft">{says}</p>
    </div>
  );
}
