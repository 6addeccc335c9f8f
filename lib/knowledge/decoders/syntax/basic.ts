import { readBase64 } from "./tokens";

/** What redaction says in the place of such a credential. */
export const malformed = "not-base64";

/** Whether a Basic credential, or what stands in its place, is not the base64 of a name, a colon and a password. */
export function isMalformedBasic(encoded: string): boolean {
  const [made] = /^\[redacted:[^\]]{1,2000}\]/.exec(encoded) ?? [];
  if (made) return made.includes(` form=${malformed}`);
  if (!/^[^\s<>[\]{}$*"']{1,4000}$/.test(encoded) || hidden(encoded)) return false;
  const decoded = /^[A-Za-z0-9+/_-]{1,4000}={0,2}$/.test(encoded) ? readBase64(encoded) : null;
  return !decoded?.includes(":");
}

/** Words by which people hide a credential: they say nothing about the real one. */
function hidden(encoded: string): boolean {
  return /redacted|hidden|removed|example|secret|credential|base64|x{3}|\.{3}|…|^(?:undefined|null|basic)$/i.test(
    encoded,
  );
}
