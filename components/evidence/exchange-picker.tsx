interface ExchangePickerProps {
  readonly labels: readonly string[];
  readonly chosen: number;
  readonly pick: (index: number) => void;
}

/** Which of several exchanges to look at. */
export function ExchangePicker({ labels, chosen, pick }: ExchangePickerProps) {
  if (labels.length < 2) return null;
  return (
    <label className="min-w-0 max-w-full">
      <span className="sr-only">Which response to diagnose</span>
      <select
        className="min-h-7 w-full rounded-small border border-line bg-sheet px-1 text-ink sm:max-w-sm"
        value={chosen}
        onChange={(event) => pick(Number(event.target.value))}
      >
        {labels.map((label, place) => (
          <option key={label} value={place}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
