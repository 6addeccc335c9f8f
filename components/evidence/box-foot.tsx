interface BoxFootProps {
  readonly take: (file: File) => void;
  /** Absent while there is nothing to clear. */
  readonly clear: (() => void) | undefined;
}

/** What may be pasted, and the other ways to fill the box and to empty it. */
export function BoxFoot({ take, clear }: BoxFootProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-line border-t px-4 py-2.5 text-note text-soft">
      <span>
        Headers, <code>curl -v</code>, a HAR, a log line
      </span>
      <label className="text-button">
        Choose a file
        <input
          type="file"
          className="sr-only"
          accept=".har,.json,.txt,.log,.html,.xml,text/*,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again after it was cleared.
            event.target.value = "";
            if (file) take(file);
          }}
        />
      </label>
      {clear && (
        <button type="button" className="text-button" onClick={clear}>
          Clear
        </button>
      )}
      <a href="/privacy" className="basis-full text-soft sm:ml-auto sm:basis-auto">
        Nothing leaves this tab
      </a>
    </div>
  );
}
