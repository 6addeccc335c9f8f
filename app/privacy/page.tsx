import type { Metadata } from "next";
import Link from "next/link";
import { Bullets } from "@/components/knowledge/bullets";
import { OnThisPage } from "@/components/knowledge/on-this-page";
import { Part, ReferencePage } from "@/components/knowledge/reference-page";

export const metadata: Metadata = {
  title: "What is kept, and what is not",
  description: "Reading and ranking run in your browser. What you share is redacted first, before your eyes.",
};

const shared = [
  "A link holds 128 random bits; nobody can guess it, and search engines are told to stay away.",
  "Whoever has the view link can read. Changing something needs the edit link, whose key comes after the # and is sent to us only as a header.",
  "The diagnosis expires after the time you choose, 30 days at most, and you can delete it at any time.",
  "A text that is taken out, and all of a diagnosis that was deleted or has expired, is erased from the database's files; where the server runs on PostgreSQL, the old rows are overwritten when it next cleans up.",
  "What you add while the network is away waits in your browser, without its secrets, until it can be sent.",
];

const parts = [
  { id: "paste", title: "While you paste" },
  { id: "share", title: "When you share" },
  { id: "probe", title: "When you let the server try" },
  { id: "redaction", title: "What redaction cannot promise" },
  { id: "api", title: "The API" },
] as const;

export default function PrivacyPage() {
  const [paste, share, probe, redaction, api] = parts;
  return (
    <ReferencePage
      title="What is kept, and what is not"
      name="Privacy"
      lede="Nothing you paste leaves your browser until you share it, and what is shared is redacted first. Only the probe, when you ask for it, is told the URL."
      aside={<OnThisPage parts={parts} />}
    >
      <Part {...paste}>
        <p>
          The text is read and the causes are ranked by code that runs in this tab. You can check it: open your
          browser's developer tools, choose the network panel, paste a response, and see that no request is sent. Switch
          the network off once the page has been there for a few seconds, and it still works: the text is read, and the
          diagnosis opens.
        </p>
        <p className="mt-3">
          The paste is kept in the tab's own storage, so that a reload does not lose it. It is gone when the tab is
          closed. Answers stand in the address; pasted text never does.
        </p>
      </Part>
      <Part {...share}>
        <p className="mb-3">
          Before anything is sent you see the text as it will be stored. Passwords, tokens, keys, cookies and signatures
          are replaced by placeholders that keep what matters for the diagnosis, such as a token's expiry. The server
          redacts once more before it stores anything.
        </p>
        <Bullets sentences={shared} />
      </Part>
      <Part {...probe}>
        <p>
          The URL, and the origin and header names of your call, go to the server when you ask for the plan; then the
          server sends the requests that the plan shows. A secret in the URL is named first and sent only when you
          agree. What comes back is kept in memory for a minute, with secrets replaced, and stored nowhere.{" "}
          <Link href="/probe" prefetch={false}>
            More on the probe
          </Link>
        </p>
      </Part>
      <Part {...redaction}>
        <p>
          It knows the places and shapes of secrets, not every secret. Read the preview before you share, and take out
          what you would not show to the reader.
        </p>
      </Part>
      <Part {...api}>
        <p>
          A text that you send to{" "}
          <Link href="/api#diagnose" prefetch={false}>
            <code>/api/diagnose</code>
          </Link>{" "}
          is read in memory and forgotten. Nothing of it is stored or logged.
        </p>
      </Part>
    </ReferencePage>
  );
}
