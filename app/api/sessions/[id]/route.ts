import { diagnose } from "@/lib/diagnosis/diagnose";
import { explain } from "@/lib/diagnosis/tell/explain";
import { report } from "@/lib/diagnosis/tell/report";
import { accepted } from "@/lib/http/accept";
import { door, refuseOthers, sameSiteOnly } from "@/lib/http/door";
import { limited, missed } from "@/lib/http/limit";
import { bearer, privateHeaders, privately } from "@/lib/http/private";
import { loadTexts } from "@/lib/knowledge/texts";
import { invalidField } from "@/lib/problem";
import { handoff, sessionFormats } from "@/lib/session/handoff/handoff";
import { asMarkdown } from "@/lib/session/handoff/markdown";
import { inputOf, stateOf } from "@/lib/session/state";
import { deleteSession, readSession } from "@/lib/session/store";

interface Context {
  params: Promise<{ id: string }>;
}

export const GET = door<Context>(async (request, { params }) => {
  await limited(request, "read");
  const { id } = await params;
  const shared = await readSession(id).catch((error) => missed(request, error));
  const asked = new URL(request.url).searchParams.get("format");
  if (asked !== null && !sessionFormats.some((format) => format === asked))
    throw invalidField("format", `must be one of ${sessionFormats.join(", ")}`);
  const state = stateOf(shared.events);
  const texts = await loadTexts();
  const ranking = diagnose(inputOf(state), texts);
  const type = accepted(request.headers.get("accept"), ["application/json", "text/markdown"]);
  if (asked === "markdown" || asked === "handoff" || type === "text/markdown") {
    const packet = handoff(shared, state, { ranking, explanation: explain(ranking, texts) });
    if (asked === "handoff") return privately(packet);
    const headers = { ...privateHeaders, "content-type": "text/markdown; charset=utf-8" };
    return new Response(asMarkdown(packet), { headers });
  }
  const { title, evidence, request: sent, working, answers } = state;
  const { createdAt, expiresAt, seq, events } = shared;
  return privately({
    id,
    title,
    createdAt,
    expiresAt,
    seq,
    evidence,
    request: sent,
    working,
    answers,
    events,
    diagnosis: report(ranking, texts),
  });
});

export const DELETE = door<Context>(async (request, { params }) => {
  sameSiteOnly(request);
  await limited(request, "write");
  await deleteSession((await params).id, bearer(request));
  return new Response(null, { status: 204, headers: privateHeaders });
});

export const { POST, PUT, PATCH, OPTIONS } = refuseOthers("GET", "DELETE");
