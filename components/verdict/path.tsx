import { Way } from "@/components/ui/way";
import type { Hop } from "@/lib/diagnosis/path";

const says = {
  passed: "let it pass",
  refused: "refused here",
  "not-reached": "not reached",
  "not-seen": "not seen",
} as const;

function wordsFor({ hop, state, clue }: Hop): string {
  if (hop === "client" && state === "passed") return "sent it";
  return state === "not-seen" && clue ? "is on the way" : says[state];
}

/** The request's way to the server, with the hop that refused. */
export function RequestPath({ path }: { path: readonly Hop[] }) {
  const stops = path.map((hop) => ({ name: hop.name, says: wordsFor(hop), state: hop.state }));
  return <Way label="The request's path" stops={stops} />;
}
