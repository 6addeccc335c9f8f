import { prober } from "@/lib/diagnosis/compare/prober";
import { env } from "@/lib/env";
import { readJson } from "@/lib/http/body";
import { door, refuseOthers, sameSiteOnly } from "@/lib/http/door";
import { probeLimited, targetLimited } from "@/lib/http/limit";
import { started, streamed } from "@/lib/http/stream";
import { loadTexts } from "@/lib/knowledge/texts";
import { dialAddress } from "@/lib/probe/connect";
import { probeBodyLimit, probeSchema } from "@/lib/probe/input";
import { policyOf } from "@/lib/probe/policy";
import { askNameServers } from "@/lib/probe/resolve";
import { run } from "@/lib/probe/run";
import { Problem } from "@/lib/problem";

export const POST = door(async (request) => {
  const settings = env();
  if (!settings.PROBE) throw new Problem("not-found", "The probe is switched off on this server.");
  sameSiteOnly(request);
  const giveBack = await probeLimited(request);
  try {
    const input = await readJson(request, probeSchema, probeBodyLimit);
    const stop = new AbortController();
    request.signal.addEventListener("abort", () => stop.abort(), { once: true });
    const events = run(input, {
      policy: policyOf(settings, request.headers.get("host")),
      publicUrl: settings.PUBLIC_URL,
      lookup: askNameServers,
      dial: dialAddress,
      engine: prober(await loadTexts()),
      admit: targetLimited,
      signal: stop.signal,
    });
    return streamed(await started(events), { leave: () => stop.abort(), done: giveBack });
  } catch (refusal) {
    giveBack();
    throw refusal;
  }
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseOthers("POST");
