interface WaitingProps {
  /** The engine could not be fetched. */
  readonly failed?: boolean;
}

/** Where the diagnosis of a pasted text will stand. It is as high as a page, so that nothing moves when it comes. */
export function Waiting({ failed = false }: WaitingProps) {
  return (
    <div className="min-h-dvh">
      <h1>{failed ? "Your paste could not be read yet." : "Reading what you pasted"}</h1>
      <p role="status" className="mt-3 max-w-[64ch] text-lede text-soft">
        {failed
          ? "The knowledge could not be loaded. Check the connection and reload; your paste is still here."
          : "It is read here, in this tab, and stays in it. What it is compared with, the refusals of every vendor that is known, is fetched once and then kept by your browser."}
      </p>
    </div>
  );
}
