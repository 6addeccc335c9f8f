/** What the page loads after its first paint. */
export { describe } from "@/lib/evidence/read";
export { caseLine } from "./case";
export { diagnose } from "./diagnose";
export { explain, isVerdict } from "./explain";
export { shortOf } from "./short";
