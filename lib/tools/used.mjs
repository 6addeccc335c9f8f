/** What a process of this machine has used, as Linux tells it. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** MB of memory that it holds. */
export const memoryOf = (pid) => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

let tick;

/** ms of CPU, all its threads together. */
export function cpuOf(pid) {
  tick ??= 1000 / Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * tick;
}
