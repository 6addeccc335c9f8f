import { readFileSync } from "node:fs";
import { diagnose } from "../diagnosis/diagnose";
import { loadTexts } from "../knowledge/texts";
const t = await loadTexts();
const ids = process.argv.slice(3);
for (const l of readFileSync(process.argv[2]!, "utf8").trim().split("\n")) { const c = JSON.parse(l); if (!ids.some((i) => c.id.startsWith(i))) continue;
  const r = diagnose({ evidence: c.input, request: c.request || undefined }, t); console.log("##", c.id, r.responder?.vendor, r.evidence.format);
  for (const k of r.causes.slice(0, 4)) for (const x of k.reasons) console.log("  ", k.id, k.probability.toFixed(2), x.strength, x.because.slice(0, 110), "|", x.clue?.quote.slice(0, 90)); }
