import type { Metadata } from "next";
import Link from "next/link";
import { StatePage } from "@/components/ui/state-page";

export const metadata: Metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <StatePage
      said="404"
      title="There is nothing at this address."
      stops={[
        { name: "Your browser", says: "asked for it", state: "passed" },
        { name: "why403", says: "looked", state: "passed" },
        { name: "The page", says: "not there", state: "not-reached" },
      ]}
    >
      <p>
        Check whether the end of the address was cut off; a shared diagnosis has 22 characters after <code>/s/</code>.
      </p>
      <p className="flex flex-wrap gap-3">
        <Link href="/" className="button button-strong">
          Paste a response
        </Link>
        <Link href="/search" className="button">
          Search
        </Link>
      </p>
    </StatePage>
  );
}
