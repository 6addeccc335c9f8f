"use client";

import { readStored, useStored } from "./stored";

const key = "why403:single-keys";

/** Whether a letter, a digit or a sign alone is a shortcut. Who speaks to the machine, or hits keys by chance, can switch it off. */
export const singleKeysCount = (): boolean => readStored("local", key, true);

export const useSingleKeys = () => useStored<boolean>("local", key, true);
