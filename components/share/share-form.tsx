"use client";

import { useMemo, useState } from "react";
import { AuthorField } from "@/components/session/author-field";
import { remember, saveAuthor } from "@/components/session/own";
import type { redactAll } from "@/lib/redaction/redact";
import { takeOut } from "@/lib/redaction/take-out";
import type { Life } from "@/lib/session/events";
import { create, lives, type ShareInput } from "./create";
import type { Created } from "./links";
import { mostKept, oneEntry } from "./one-entry";
import { StoredTexts } from "./stored-texts";

interface ShareFormProps {
  readonly input: ShareInput;
  readonly redactAll: typeof redactAll;
  readonly onCreated: (created: Created) => void;
}

/** What will be stored, with its title, its author and its life. */
export function ShareForm({ input, redactAll, onCreated }: ShareFormProps) {
  const { request, working, report } = input;
  const [title, setTitle] = useState("");
  const [words, setWords] = useState<readonly string[]>([]);
  const [life, setLife] = useState<Life>("7d");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState("");
  const [all, setAll] = useState(false);
  const one = useMemo(() => oneEntry(input.evidence, input.diagnosed), [input]);
  const evidence = one && !all ? one.text : input.evidence;
  const redacted = useMemo(
    () =>
      redactAll(Object.fromEntries(Object.entries({ evidence, request, working, report }).filter(([, text]) => text))),
    [redactAll, evidence, request, working, report],
  );
  const preview = useMemo(() => takeOut(redacted.texts, words), [redacted, words]);
  const storedTitle = redactAll({ title }).texts.title;
  const share = async (form: HTMLFormElement) => {
    setBusy(true);
    setError("");
    try {
      const typed = new FormData(form).get("author");
      if (typeof typed === "string") await saveAuthor(typed);
      const created = await create(input, {
        texts: preview.texts,
        title: storedTitle,
        life,
        alone: one !== null && !all,
      });
      remember({ id: created.id, title: storedTitle, expiresAt: created.expiresAt, editKey: created.editKey });
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
        void share(event.currentTarget);
      }}
    >
      {one && <WholeHar of={one.of} fits={input.evidence.length <= mostKept} all={all} setAll={setAll} />}
      <StoredTexts {...preview} removed={redacted.removed} words={words} setWords={setWords} />
      <div className="grid items-end gap-3 text-[14px] sm:grid-cols-3">
        <label>
          Title
          <input
            className="field mt-1 block h-9"
            value={title}
            maxLength={200}
            onChange={(event) => setTitle(event.target.value)}
            placeholder="Deploy fails since Monday"
          />
        </label>
        <AuthorField />
        <label>
          Readable for
          <select
            className="field mt-1 block h-9"
            value={life}
            onChange={(event) => setLife(event.target.value as Life)}
          >
            {Object.entries(lives).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      {storedTitle !== title && (
        <p role="status" className="mt-2 text-note text-soft [overflow-wrap:anywhere]">
          The title is stored as “{storedTitle}”.
        </p>
      )}
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

interface WholeHarProps {
  /** Responses in all. */
  readonly of: number;
  /** Whether the server takes them all. */
  readonly fits: boolean;
  readonly all: boolean;
  readonly setAll: (all: boolean) => void;
}

/** Of a HAR one response is diagnosed; the others may be nobody's business. */
function WholeHar({ of, fits, all, setAll }: WholeHarProps) {
  if (!fits)
    return (
      <p className="mb-3 text-[14px] text-soft">
        Of the {of} responses in the HAR only the one that is diagnosed is shared: all of them are too large.
      </p>
    );
  return (
    <label className="mb-3 flex items-baseline gap-2 text-[14px]">
      <input
        type="checkbox"
        className="size-4 translate-y-0.5"
        checked={all}
        onChange={(event) => setAll(event.target.checked)}
      />
      Share all {of} responses of the HAR, not only the one that is diagnosed
    </label>
  );
}
