import type { Hop } from "@/lib/diagnosis/path";

const says = {
  passed: "let it pass",
  refused: "refused here",
  "not-reached": "not reached",
  "not-seen": "not seen",
} as const;

const dots = {
  passed: "border-go bg-paper",
  refused: "border-stop bg-stop ring-5 ring-stop-wash",
  "not-reached": "border-line bg-paper",
  "not-seen": "border-line bg-paper",
} as const;

const names = {
  passed: "text-ink font-[580]",
  refused: "text-stop font-[580]",
  "not-reached": "text-soft",
  "not-seen": "text-soft",
} as const;

function wordsFor({ hop, state, clue }: Hop): string {
  if (hop === "client" && state === "passed") return "sent it";
  return state === "not-seen" && clue ? "is on the way" : says[state];
}

/** The request's way to the server, with the hop that refused. Turns upright where it has no room. */
export function RequestPath({ path }: { path: readonly Hop[] }) {
  const refused = path.findIndex((hop) => hop.state === "refused");
  return (
    <ol aria-label="The request's path" className="my-8 flex flex-col text-[13.5px] md:flex-row">
      {path.map((hop, index) => {
        const line = refused >= 0 && index < refused ? "border-go border-solid" : "border-line border-dotted";
        const last = index === path.length - 1;
        return (
          <li key={hop.hop} className="relative min-h-14 flex-1 pl-8 md:min-h-0 md:pt-7 md:pl-0">
            {!last && (
              <>
                <span className={`absolute top-4 bottom-0 left-[5.5px] border-l-2 md:hidden ${line}`} />
                <span className={`absolute top-[9.5px] right-0 left-0 hidden border-t-2 md:block ${line}`} />
              </>
            )}
            <span className={`absolute top-1 left-0 size-[13px] rounded-full border-2 ${dots[hop.state]}`} />
            <span className={`block text-[14.5px] leading-snug ${names[hop.state]}`}>{hop.name}</span>
            <span className={hop.state === "refused" ? "text-stop" : "text-soft"}>{wordsFor(hop)}</span>
          </li>
        );
      })}
    </ol>
  );
}
