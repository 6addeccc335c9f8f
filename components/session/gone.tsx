import { StatePage } from "@/components/ui/state-page";
import { ReloadButton } from "./reload-button";

/** Shown when a session expired or was deleted. */
export function Gone() {
  return (
    <StatePage
      said="410"
      title="This shared diagnosis is gone."
      stops={[
        { name: "Your browser", says: "asked for it", state: "passed" },
        { name: "why403", says: "knows that it was here", state: "passed" },
        { name: "The diagnosis", says: "erased", state: "not-reached" },
      ]}
    >
      <p>
        It expired or was deleted, and its text has been erased. If you still have the response, paste it again and
        share a new link.
      </p>
      <p>
        <a href="/" className="button button-strong">
          Paste a response
        </a>
      </p>
    </StatePage>
  );
}

/** Shown while the database does not answer. */
export function Unavailable() {
  return (
    <StatePage
      said="503"
      title="This shared diagnosis cannot be read just now."
      stops={[
        { name: "Your browser", says: "asked for it", state: "passed" },
        { name: "why403", says: "is there", state: "passed" },
        { name: "Its database", says: "does not answer", state: "refused" },
      ]}
    >
      <p>Nothing is lost; it mostly answers again within seconds. Diagnosing needs no database.</p>
      <p className="flex flex-wrap gap-3">
        <ReloadButton />
        <a href="/" className="button">
          Paste a response
        </a>
      </p>
    </StatePage>
  );
}
