import "server-only";
import { env } from "../env";
import { log } from "./log";
import { metrics } from "./metrics";

/** What the server does before its first request: it checks its settings, and starts to count and to log. */
export function begin(): void {
  try {
    log(env().LOG_LEVEL);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  metrics();
}
