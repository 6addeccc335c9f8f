"use client";

import { useEffect } from "react";

/**
 * Names the tab by what is on show, for whoever has several open; null: as the page is named. Only words of our own, since the
 * browser keeps them in its history.
 */
export function useTitle(shown: string | null): void {
  useEffect(() => {
    if (!shown) return;
    const ours = `${shown.replace(/\.$/, "")} · why403`;
    let page = document.title;
    const put = () => {
      if (document.title === ours) return;
      // The page itself is named a moment after it is there.
      page = document.title;
      document.title = ours;
    };
    put();
    const names = new MutationObserver(put);
    names.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => {
      names.disconnect();
      if (document.title === ours) document.title = page;
    };
  }, [shown]);
}
