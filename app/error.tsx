"use client";

import { StatePage } from "@/components/ui/state-page";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <StatePage
      said="Something broke on our side, or the server is away"
      title="This page could not be shown."
      stops={[
        { name: "Your browser", says: "asked for it", state: "passed" },
        { name: "This page", says: "broke here", state: "refused" },
      ]}
    >
      <p>If you pasted something, it is still in this tab. Try again in a moment.</p>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="button button-strong" onClick={reset}>
          Try again
        </button>
        <a href="/" className="button">
          Back to the paste
        </a>
      </p>
    </StatePage>
  );
}
