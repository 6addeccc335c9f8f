"use client";

import { useState } from "react";
import { call } from "./calls";
import { forget } from "./own";

interface DeleteButtonProps {
  readonly id: string;
  readonly editKey: string;
  readonly onDeleted: () => void;
}

/** The key that asked must not be the one that erases. */
const focused = (button: HTMLButtonElement | null) => button?.focus();

/** Asks once, then erases for everyone. */
export function DeleteButton({ id, editKey, onDeleted }: DeleteButtonProps) {
  const [sure, setSure] = useState(false);
  const [error, setError] = useState("");
  const erase = async () => {
    try {
      await call(`/api/sessions/${id}`, { method: "DELETE", editKey });
      forget(id);
      onDeleted();
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal.message : "It was not deleted.");
    }
  };
  if (!sure) {
    return (
      <button type="button" className="button" onClick={() => setSure(true)}>
        Delete
      </button>
    );
  }
  return (
    <>
      <button type="button" className="button button-strong" onClick={erase}>
        Delete for everyone, now
      </button>
      <button type="button" className="button" ref={focused} onClick={() => setSure(false)}>
        Keep it
      </button>
      {error && <span role="alert">{error}</span>}
    </>
  );
}
