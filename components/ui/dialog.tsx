"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface DialogProps {
  /** The id of the heading that names it, or a name. */
  readonly label: string;
  readonly close: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A native modal dialog, shown as long as it is rendered: Escape and a press beside it close it. */
export function Dialog({ label, close, className = "", children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={close}
      onPointerDown={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
      className={`m-auto rounded-sheet border border-line bg-sheet p-0 text-ink backdrop:bg-[rgb(0_0_0/0.55)] ${className}`}
    >
      {children}
    </dialog>
  );
}
