"use client";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="prose">
      <p className="text-note text-soft">Something broke on our side, or the server is away</p>
      <h1>This page could not be shown.</h1>
      <p>What you pasted is still in this tab and was not sent anywhere. Try again in a moment.</p>
      <p className="flex gap-3">
        <button type="button" className="button button-strong" onClick={reset}>
          Try again
        </button>
        <a href="/" className="button">
          Back to the paste
        </a>
      </p>
    </div>
  );
}
