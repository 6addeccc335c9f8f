import type { Metadata } from "next";

export const metadata: Metadata = {
  title: "What is kept, and what is not",
  description: "Reading and ranking run in your browser. What you share is redacted first, before your eyes.",
};

export default function PrivacyPage() {
  return (
    <div className="prose">
      <h1>What is kept, and what is not</h1>
      <p className="text-lede">
        Nothing you paste leaves your browser until you share it, and what is shared is redacted first. Only the probe,
        when you ask for it, is told the URL.
      </p>
      <h2>While you paste</h2>
      <p>
        The text is read and the causes are ranked by code that runs in this tab. You can check it: open your browser's
        developer tools, choose the network panel, paste a response, and see that no request is sent. Switch the network
        off after the page has loaded, and it still works.
      </p>
      <p>
        The paste is kept in the tab's own storage, so that a reload does not lose it. It is gone when the tab is
        closed. Answers stand in the address; pasted text never does.
      </p>
      <h2>When you share</h2>
      <p>
        Before anything is sent you see the text as it will be stored. Passwords, tokens, keys, cookies and signatures
        are replaced by placeholders that keep what matters for the diagnosis, such as a token's expiry. The server
        redacts once more before it stores anything.
      </p>
      <ul>
        <li>A link holds 128 random bits; nobody can guess it, and search engines are told to stay away.</li>
        <li>
          Whoever has the view link can read. Changing something needs the edit link, whose key comes after the # and is
          sent to us only as a header.
        </li>
        <li>It expires after the time you choose, 30 days at most, and you can delete it at any time.</li>
        <li>
          A text that is taken out, and all of a diagnosis that was deleted or has expired, is erased from the
          database's files; where the server runs on PostgreSQL, the old rows are overwritten when it next cleans up.
        </li>
        <li>
          What you add while the network is away waits in your browser, without its secrets, until it can be sent.
        </li>
      </ul>
      <h2>When you let the server try</h2>
      <p>
        The URL, and the origin and header names of your call, go to the server when you ask for the plan; then the
        server sends the requests that the plan shows. A secret in the URL is named first and sent only when you agree.
        What comes back is kept in memory for a minute, with secrets replaced, and stored nowhere.{" "}
        <a href="/probe">More on the probe</a>
      </p>
      <h2>What redaction cannot promise</h2>
      <p>
        It knows the places and shapes of secrets, not every secret. Read the preview before you share, and take out
        what you would not show to the reader.
      </p>
      <h2>The API</h2>
      <p>A text that you send to /api/diagnose is read in memory and forgotten. Nothing of it is stored or logged.</p>
    </div>
  );
}
