import type { Metadata } from "next";
import Link from "next/link";

export const metadata: Metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <div className="prose">
      <p className="text-note text-soft">404</p>
      <h1>There is nothing at this address.</h1>
      <p>
        Not even a refusal: a 403 would have said that something is here. Check the address for a cut-off end; a shared
        diagnosis has 22 characters after <code>/s/</code>.
      </p>
      <p>
        <Link href="/" className="button button-strong">
          Paste a response
        </Link>
      </p>
    </div>
  );
}
