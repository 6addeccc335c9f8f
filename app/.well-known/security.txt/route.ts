import { env } from "@/lib/env";
import { door } from "@/lib/http/door";
import { Problem } from "@/lib/problem";

/** RFC 9116. It expires in half a year, counted from when it is read. */
export const GET = door(() => {
  const { CONTACT, PUBLIC_URL } = env();
  if (!CONTACT) throw new Problem("not-found", "The operator has set no contact.");
  const expires = new Date(Date.now() + 182 * 86_400_000).toISOString();
  const lines = [`Contact: ${CONTACT}`, `Expires: ${expires}`, "Preferred-Languages: en"];
  if (PUBLIC_URL) lines.push(`Canonical: ${PUBLIC_URL}/.well-known/security.txt`);
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
});

export const dynamic = "force-dynamic";
