import type { Ranking } from "@/lib/diagnosis/diagnose";

/** Which of several exchanges to look at. */
export function ExchangePicker({ ranking, pick }: { ranking: Ranking; pick: (index: number) => void }) {
  const exchanges = ranking.read?.exchanges ?? [];
  if (exchanges.length < 2) return null;
  return (
    <label>
      <span className="sr-only">Which response to diagnose</span>
      <select
        className="max-w-56 rounded-small border border-line bg-sheet px-1 text-ink"
        value={ranking.evidence.exchange}
        onChange={(event) => pick(Number(event.target.value))}
      >
        {exchanges
          .map(({ request, response }, index) => ({
            place: index,
            label: `${index + 1}: ${response?.status ?? "no status"} ${request?.method ?? ""} ${(request?.target ?? request?.url ?? "").slice(0, 60)}`,
          }))
          .map(({ place, label }) => (
            <option key={place} value={place}>
              {label}
            </option>
          ))}
      </select>
    </label>
  );
}
