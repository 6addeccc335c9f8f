"use client";

import { useEffect, useState } from "react";

type Filter = Readonly<Record<string, string>>;

/**
 * What a list is narrowed down by. It stands in the address, so that it is there when one comes back, and in a link; the
 * page as it is sent does not know it. `nothing` must not change.
 */
export function useFilter<F extends Filter>(nothing: F): [F, (change: Partial<F>) => void] {
  const [filter, setFilter] = useState(nothing);
  useEffect(() => {
    const params = new URLSearchParams(window.location.search);
    const known = Object.keys(nothing).flatMap((name) => (params.has(name) ? [[name, params.get(name)]] : []));
    if (known.length) setFilter({ ...nothing, ...Object.fromEntries(known) });
  }, [nothing]);
  const change = (part: Partial<F>) => {
    const next = { ...filter, ...part };
    setFilter(next);
    const told = new URLSearchParams(Object.entries(next).filter(([, value]) => value !== "")).toString();
    const { pathname, hash } = window.location;
    window.history.replaceState(null, "", `${pathname}${told && `?${told}`}${hash}`);
  };
  return [filter, change];
}
