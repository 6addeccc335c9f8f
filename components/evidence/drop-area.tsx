"use client";

import { type ReactNode, useState } from "react";

/** Takes a file that is dropped on it, and says so while one hovers. */
export function DropArea({ take, children }: { take: (file: File) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const holdsFile = (event: React.DragEvent) => event.dataTransfer.types.includes("Files");
  return (
    <section
      aria-label="Paste"
      className="relative rounded-sheet border border-line bg-sheet focus-within:border-ink"
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (!file) return;
        event.preventDefault();
        take(file);
      }}
    >
      {children}
      {over && (
        <p className="pointer-events-none absolute inset-0 flex items-center justify-center rounded-sheet border-2 border-ink border-dashed bg-sunk/95 text-lede">
          Drop the file: it is read here and sent nowhere.
        </p>
      )}
    </section>
  );
}
