"use client";

import { useEffect } from "react";

/** What was pasted is on show now: until here the page could only be told by its first script that there is something. */
export function useTaken(): void {
  useEffect(() => {
    delete document.documentElement.dataset.pasted;
  }, []);
}
