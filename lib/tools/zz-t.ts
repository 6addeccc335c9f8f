import { readFileSync } from "node:fs";
import { diagnose } from "/tmp/fresh/lib/diagnosis/diagnose";
const want = process.argv.slice(3); 
for (const l of readFileSync(process.argv[2]!, "utf8").trim().split("\n")) { const c = JSON.parse(l); if (!want.includes(c.id)) continue;
 const r = diagnose({ evidence: c.input, request: c.request || undefined });
 console.log("##", c.id, "want", c.cause, c.also); console.log(c.input.slice(0,3000)); console.log("--", r.responder?.vendor); for (const x of r.causes.slice(0,4)) { console.log(x.id, x.probability.toFixed(3)); for (const f of x.reasons ?? []) console.log("    ", JSON.stringify(f).slice(0,300)); } }
