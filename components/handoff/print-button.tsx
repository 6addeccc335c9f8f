"use client";

export function PrintButton() {
  return (
    <button type="button" className="button noscript:hidden" onClick={() => window.print()}>
      Print
    </button>
  );
}
