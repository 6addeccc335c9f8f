/** "2026-11-23 14:02:11 UTC" of an ISO time. */
export function inUtc(iso: string): string {
  return `${iso.slice(0, 19).replace("T", " ")} UTC`;
}
