import { readFileSync } from "node:fs";
import { redact } from "@/lib/redaction/redact";
const survives = (s: string, t: string) => { if (s.length < 16) return t.includes(s); for (let at = 0; at + 12 <= s.length; at++) if (t.includes(s.slice(at, at + 12))) return true; return false; };
let n = 0, leak = 0, keeps = 0, lost = 0;
readFileSync(process.argv[2]!, "utf8").trim().split("\n").forEach((l, i) => {
  const c = JSON.parse(l); const r = redact(c.text); const bad: string[] = [];
  for (const s of c.secrets) { n++; if (survives(s, r.text)) { leak++; bad.push("LEAK " + s); } }
  for (const k of c.keep) { keeps++; if (!r.text.includes(k)) { lost++; bad.push("LOST " + k); } }
  if (!c.secrets.length && r.text !== c.text) bad.push("CHANGED");
  if (bad.length) console.log(`\n#${i + 1} ${c.family} ${c.note ?? ""}\n${c.text.slice(0, 1500)}\n---\n${r.text.slice(0, 1500)}\n${bad.join("\n")}`);
});
console.log("secrets", n, "leaks", leak, "keeps", keeps, "lost", lost);
