import { type Stop, Way } from "@/components/ui/way";
import type { Hop } from "@/lib/diagnosis/path";

const says = {
  passed: "let it pass",
  refused: "refused here",
  "not-reached": "not reached",
  "not-seen": "not seen",
} as const;

function stopOf({ hop, name, state, clue }: Hop): Stop {
  if (hop === "client" && state === "passed") return { name, says: "sent it", state };
  // Its mark shows that it was there; whether it let the request pass, nobody can tell.
  return state === "not-seen" && clue
    ? { name, says: "on the way", state: "seen" }
    : { name, says: says[state], state };
}

/** The request's way to the server, with the hop that refused. */
export function RequestPath({ path }: { path: readonly Hop[] }) {
  const stops = path.map(stopOf);
  if (!stops.some(({ state }) => state === "refused" || state === "seen"))
    return (
      <p className="my-6 text-[14px] text-soft">
        Nothing in the text shows who on the way refused: a proxy, a firewall, a gateway or the application.
      </p>
    );
  return <Way label="The request's path" stops={stops} />;
}
