import type { Answer } from "../shapes";

export default {
  order: 27,
  ask: "Is what I paste private?",
  answer: [
    "Yes. It is read and ranked by code that runs in your browser, and nothing pasted is sent until you share. You can check that in the network panel, or switch the network off after the page has loaded.",
    "When you share, you first see the text as it will be stored, with passwords, tokens, keys, cookies and signatures replaced. The server redacts once more before it stores anything. Links expire, and you can delete them.",
    "Redaction knows the places and shapes of secrets, not every secret. Read the preview, and revoke any credential that you shared by mistake.",
  ],
  more: [{ title: "What is kept, and what is not", path: "/privacy" }],
  sources: [
    {
      title: "OWASP, logging: what to leave out",
      url: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html",
    },
  ],
} satisfies Answer;
