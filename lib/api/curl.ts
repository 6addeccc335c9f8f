import { bashQuoted } from "@/lib/knowledge/pages/command";
import { type Example, type Operation, wireOf } from "./operations";

/**
 * An example as a command that runs. `$HOST`, `$ID` and `$EDIT_KEY` stand for the address of the server and for what
 * `POST /api/sessions` answered.
 */
export function curlOf({ method, path, key }: Operation, example: Example): string {
  const { body, headers } = wireOf(example);
  const address = `$HOST${path.replace("{id}", "$ID")}${example.query ? `?${example.query}` : ""}`;
  const parts = ["curl -s", ...(method === "delete" ? ["-X DELETE"] : []), `"${address}"`];
  if (key) parts.push('-H "authorization: Bearer $EDIT_KEY"');
  for (const [name, value] of Object.entries(headers)) parts.push(`-H ${bashQuoted(`${name}: ${value}`)}`);
  if (body !== undefined) parts.push(`--data-binary ${bashQuoted(body)}`);
  return parts.join(" \\\n  ");
}
