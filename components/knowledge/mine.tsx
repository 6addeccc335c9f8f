import Link from "next/link";
import type { CauseId } from "@/lib/knowledge/shapes";

/** Starts a diagnosis with the cause as suspect; the address holds no evidence. */
export function ThisIsMine({ cause, of, strong = false }: { cause: CauseId; of: string; strong?: boolean }) {
  return (
    <Link
      href={`/diagnose?suspect=${cause}`}
      prefetch={false}
      className={`button ${strong ? "button-strong" : ""}`}
      aria-label={`This is mine: ${of}`}
    >
      This is mine
    </Link>
  );
}
