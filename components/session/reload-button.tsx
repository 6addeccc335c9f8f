"use client";

/** The same address once more, with the edit key that may stand behind its #. */
export function ReloadButton() {
  return (
    <button type="button" className="button button-strong noscript:hidden" onClick={() => window.location.reload()}>
      Try again
    </button>
  );
}
