import Link from "next/link";
import { PasteBox } from "@/components/evidence/paste-box";
import { OwnSessions } from "@/components/session/own-sessions";
import { Desk } from "@/components/wizard/desk";

/** Where the build knows it. */
const address = process.env.PUBLIC_URL?.replace(/\/+$/, "");

export default function HomePage() {
  return (
    <Desk>
      <h1 className="max-w-[30ch]">Paste a 403. See&nbsp;who said no, why, and what to do about it.</h1>
      <p className="mt-3 mb-6 max-w-[64ch] text-lede text-soft">
        The words that decide are marked in your own text. No response at hand?{" "}
        <Link href="/diagnose?start=questions" className="sm:whitespace-nowrap">
          Answer questions instead.
        </Link>
      </p>
      <noscript>
        <div className="mb-6 rounded-sheet border border-line bg-sheet px-5 py-4">
          <p>
            Reading a paste needs JavaScript, because it happens in your browser. The <a href="/diagnose">questions</a>{" "}
            work without it, and so does this command{address ? "" : ", with the address of this page for ADDRESS"}:
          </p>
          <pre className="snippet">curl -si URL | curl --data-binary @- {address ?? "ADDRESS"}/api/diagnose</pre>
        </div>
      </noscript>
      <div className="noscript:hidden">
        <PasteBox />
        <OwnSessions />
      </div>
    </Desk>
  );
}
