import Link from "next/link";
import { PasteBox } from "@/components/evidence/paste-box";
import { OwnSessions } from "@/components/session/own-sessions";

export default function HomePage() {
  return (
    <>
      <h1 className="max-w-[30ch]">Paste a 403. See&nbsp;who said no, why, and what to do about it.</h1>
      <p className="mt-3 mb-6 max-w-[64ch] text-lede text-soft">
        The words that decide are marked in your own text. No response at hand?{" "}
        <Link href="/diagnose" className="sm:whitespace-nowrap">
          Answer questions instead.
        </Link>
      </p>
      <PasteBox />
      <OwnSessions />
      <noscript>
        <p className="mt-6">
          Reading a paste needs JavaScript, because it happens in your browser. The <a href="/diagnose">questions</a>{" "}
          work without it, and so does <code>curl -si URL | curl --data-binary @- …/api/diagnose</code>.
        </p>
      </noscript>
    </>
  );
}
