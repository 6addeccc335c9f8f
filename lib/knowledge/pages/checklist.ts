import type { Practice } from "../shapes";

/** The practices as a list to tick off, in Markdown: a heading each, with its checks. */
export function checklist(practices: readonly Practice[]): string {
  const parts = practices.map(({ name, checks }) =>
    [`## ${name}`, "", ...checks.map((check) => `- [ ] ${check}`)].join("\n"),
  );
  return `${["# Preventing 403 Forbidden", ...parts].join("\n\n")}\n`;
}
