"use client";

import { useState } from "react";
import { saveAuthor, useAuthor } from "./own";

/** Asks for a name once; after that it says the name, which can be changed. */
export function AuthorField({ className = "", inline = false }: { className?: string; inline?: boolean }) {
  const author = useAuthor();
  const [typed, setTyped] = useState<string | null>(null);
  if (author && typed === null) {
    return (
      <p className={`words ${className}`}>
        You appear as <span className="font-[550]">{author}</span>{" "}
        <button type="button" className="text-button text-note" onClick={() => setTyped(author)}>
          Change the name
        </button>
      </p>
    );
  }
  return (
    <label className={`${className} ${inline ? "flex items-center gap-x-2 whitespace-nowrap" : ""}`}>
      Your name
      <input
        className={`field h-9 ${inline ? "" : "mt-1 block"}`}
        name="author"
        value={typed ?? ""}
        maxLength={60}
        autoComplete="name"
        placeholder="How others see you"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void (typed !== null && saveAuthor(typed))}
      />
    </label>
  );
}
