interface WaitingProps {
  /** The engine could not be fetched. */
  readonly failed?: boolean;
  /** Where the paste is changed. */
  readonly change: string;
}

/** Where the diagnosis of a pasted text will stand: its outlines, at their later places, so that nothing moves when it comes. */
export function Waiting({ failed = false, change }: WaitingProps) {
  return (
    <div className="min-h-dvh">
      <p className="mb-4 flex min-h-9 items-center no-print">
        <a href={change} className="text-button text-[14px]">
          Change the paste
        </a>
      </p>
      <h1>{failed ? "Your paste could not be read yet." : "Reading what you pasted"}</h1>
      <p role="status" className="mt-3 max-w-[64ch] text-lede text-soft">
        {failed
          ? "The list of known refusals could not be loaded. Check the connection and reload; your paste is still here."
          : "It is read in this tab and stays in it. The list of known refusals, with which it is compared, is fetched once and then kept by your browser, so that the next paste is read at once."}
      </p>
      {failed ? (
        <p className="mt-5">
          <a href="/diagnose" className="button button-strong">
            Try again
          </a>
        </p>
      ) : (
        <div
          aria-hidden="true"
          className="mt-12 grid animate-pulse gap-9 motion-reduce:animate-none lg:grid-cols-[11fr_9fr]"
        >
          <div className="h-72 rounded-sheet border border-line bg-sunk" />
          <div className="grid content-start gap-3">
            <div className="h-4 w-1/3 rounded-small bg-sunk" />
            <div className="h-4 rounded-small bg-sunk" />
            <div className="h-4 w-5/6 rounded-small bg-sunk" />
            <div className="h-4 w-2/3 rounded-small bg-sunk" />
          </div>
        </div>
      )}
    </div>
  );
}
