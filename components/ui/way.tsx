export interface Stop {
  readonly name: string;
  readonly says: string;
  readonly state: "passed" | "refused" | "seen" | "not-reached" | "not-seen";
}

const dots = {
  passed: "border-go bg-paper",
  refused: "border-stop bg-stop ring-5 ring-stop-wash",
  seen: "border-ink bg-paper",
  "not-reached": "border-faint bg-paper",
  "not-seen": "border-faint bg-paper",
} as const;

const names = {
  passed: "text-ink font-[580]",
  refused: "text-stop font-[580]",
  seen: "text-ink font-[580]",
  "not-reached": "text-soft",
  "not-seen": "text-soft",
} as const;

/** What a request meets, one after the other, up to where it stops. Turns upright where it has no room. */
export function Way({ label, stops }: { label: string; stops: readonly Stop[] }) {
  const refused = stops.findIndex(({ state }) => state === "refused");
  const went = (index: number) =>
    index < refused || (stops[index]?.state === "passed" && stops[index + 1]?.state === "passed");
  return (
    <ol aria-label={label} className="my-8 flex flex-col text-[13.5px] md:flex-row">
      {stops.map(({ name, says, state }, index) => {
        const line = went(index) ? "border-go border-solid" : "border-faint border-dotted";
        const last = index === stops.length - 1;
        return (
          <li key={name} className="relative min-h-14 flex-1 pl-8 md:min-h-0 md:pt-7 md:pl-0">
            {!last && (
              <>
                <span className={`absolute top-4 bottom-0 left-[5.5px] border-l-2 md:hidden ${line}`} />
                <span className={`absolute top-[9.5px] right-0 left-0 hidden border-t-2 md:block ${line}`} />
              </>
            )}
            <span
              className={`absolute top-1 left-0 size-[13px] forced-color-adjust-none rounded-full border-2 ${dots[state]}`}
            />
            <span className={`block text-[14.5px] leading-snug ${names[state]}`}>{name}</span>
            <span className={state === "refused" ? "text-stop" : "text-soft"}>{says}</span>
          </li>
        );
      })}
    </ol>
  );
}
