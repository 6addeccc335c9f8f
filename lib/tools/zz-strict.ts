import { readFileSync } from "node:fs";
import { diagnose } from "/tmp/fresh/lib/diagnosis/diagnose";
for (const f of process.argv.slice(2)) for (const l of readFileSync(f, "utf8").trim().split("\n")) {
  const c = JSON.parse(l); const r = diagnose({ evidence: c.input, request: c.request || undefined }); const top = r.causes[0]!;
  if (top.id !== c.cause) { const rank = r.causes.findIndex((x) => x.id === c.cause); console.log(`\n## ${c.id} [${c.kind}] want ${c.cause} also ${(c.also ?? []).join(",")} got ${r.causes.slice(0, 3).map((x) => `${x.id} ${x.probability.toFixed(2)}`).join(", ")} (want at ${rank + 1}) vendor ${r.responder?.vendor ?? "-"}\n   TRUTH ${c.truth}\n   ${c.input.slice(0, Number(process.env.N ?? 420)).replaceAll("\n", "\n   ")}`); }
}
