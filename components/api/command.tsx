"use client";

import { useSyncExternalStore } from "react";
import { CopyButton } from "@/components/ui/copy-button";

const never = () => () => {};

/** A command with the address of this server in the place of `$HOST`: it runs as it stands. */
export function Command({ text }: { text: string }) {
  const host = useSyncExternalStore(
    never,
    () => location.origin,
    () => "http://localhost:3000",
  );
  const command = text.replaceAll("$HOST", host);
  return (
    <div className="relative">
      <pre className="snippet overflow-x-auto whitespace-pre-wrap break-words pr-20">
        <code>{command}</code>
      </pre>
      <CopyButton text={command} className="button absolute top-2 right-2" />
    </div>
  );
}
