"use client";

import { useSyncExternalStore } from "react";
import { Snippet } from "@/components/ui/snippet";

const never = () => () => {};

/** A command with the address of this server in the place of `$HOST`: it runs as it stands. */
export function Command({ text }: { text: string }) {
  const host = useSyncExternalStore(
    never,
    () => location.origin,
    () => "http://localhost:3000",
  );
  const command = text.replaceAll("$HOST", host);
  return <Snippet text={command} />;
}
