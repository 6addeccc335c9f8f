"use client";

import { useEffect, useRef, useState } from "react";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import type { Plan } from "@/lib/probe/plan";
import { fetchPlan, probe, Refusal, type Wanted } from "./calls";
import { nothingSeen, type Seen, withEvent } from "./rows";

/** The plan of the requests, and the script that sends the same; the script comes too where the server may not. */
export function usePlan(say: (text: string) => void) {
  const [plan, setPlan] = useState<Plan | null>(null);
  const [script, setScript] = useState<Plan["script"] | null>(null);
  const drop = () => {
    setPlan(null);
    setScript(null);
  };
  const make = async (wanted: Wanted) => {
    say("");
    drop();
    try {
      const made = await fetchPlan(wanted);
      setPlan(made);
      setScript(made.script);
    } catch (problem) {
      say(problem instanceof Error ? problem.message : "The plan could not be made.");
      if (problem instanceof Refusal) setScript(problem.script);
    }
  };
  return { plan, script, make, drop };
}

/** The ranking as it stood before the first transcript was taken. */
export function useBefore(causes: Ranking["causes"]) {
  const [before, setBefore] = useState<Ranking["causes"] | null>(null);
  return { before, remember: () => setBefore((known) => known ?? causes) };
}

/** One run at a time; it ends with the page. */
export function useRun(say: (text: string) => void, observe?: (transcript: string) => void) {
  const [seen, setSeen] = useState<Seen>(nothingSeen);
  const [running, setRunning] = useState(false);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const start = async (wanted: Wanted) => {
    const own = new AbortController();
    control.current = own;
    setSeen(nothingSeen);
    setRunning(true);
    say("The probe is running.");
    try {
      await probe(wanted, own.signal, (event) => {
        setSeen((before) => withEvent(before, event));
        if (event.type === "done") observe?.(event.transcript);
      });
      say("The probe is done.");
    } catch (problem) {
      say(own.signal.aborted ? "The probe was stopped." : problem instanceof Error ? problem.message : "It failed.");
    } finally {
      setRunning(false);
    }
  };
  return { seen, running, start, stop: () => control.current?.abort(), forget: () => setSeen(nothingSeen) };
}
