"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether this runs in the reader's browser, whose zone and clock then count; false in what the server sends. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
