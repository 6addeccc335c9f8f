import { diagnose, type Input } from "@/lib/diagnosis/diagnose";
import { diagnoseLimit, diagnoseSchema } from "@/lib/diagnosis/input";
import { asMarkdown } from "@/lib/diagnosis/tell/as-markdown";
import { asText } from "@/lib/diagnosis/tell/as-text";
import { explain } from "@/lib/diagnosis/tell/explain";
import { report } from "@/lib/diagnosis/tell/report";
import { accepted } from "@/lib/http/accept";
import { isJson, readBody, readJson } from "@/lib/http/body";
import { direct } from "@/lib/http/direct";
import { refuseOthers } from "@/lib/http/door";
import { limited } from "@/lib/http/limit";
import { loadTexts } from "@/lib/knowledge/texts";
import { tell } from "@/lib/observe";

const forms = {
  json: ["application/json", "text/plain", "text/markdown"],
  plain: ["text/plain", "application/json", "text/markdown"],
} as const;

export const POST = direct("/api/diagnose", async (call) => {
  await limited(call, "diagnose");
  const json = isJson(call);
  const form = accepted(call.headers.get("accept"), json ? forms.json : forms.plain);
  const input: Input = json
    ? await readJson(call, diagnoseSchema, diagnoseLimit)
    : { evidence: await readBody(call, diagnoseLimit) };
  const texts = await loadTexts();
  const ranking = diagnose(input, texts);
  tell("diagnosed", {
    cause: ranking.causes[0]?.id ?? "none",
    vendor: ranking.responder?.vendor ?? null,
    settled: ranking.verdict.settled,
  });
  const headers = { "cache-control": "no-store", vary: "Accept" };
  if (form === "application/json") {
    const body = JSON.stringify(report(ranking, texts));
    return { status: 200, headers: { ...headers, "content-type": form }, body };
  }
  const write = form === "text/plain" ? asText : asMarkdown;
  const body = write(ranking, explain(ranking, texts));
  return { status: 200, headers: { ...headers, "content-type": `${form}; charset=utf-8` }, body };
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseOthers("POST");
