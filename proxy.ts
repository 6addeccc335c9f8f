import { type NextRequest, NextResponse } from "next/server";
import { standingOf } from "@/lib/session/store";

export const config = { matcher: "/s/:path*" };

/** A page of a shared diagnosis; its id may be cut off. What is no page at all Next answers with the prerendered 404. */
const sharedPage = /^\/s\/([^/]+)(?:\/handoff)?$/;
const instead = { "not-found": 404, gone: 410, unavailable: 503 } as const;

/** A page cannot choose its status, so the answer for a diagnosis that is gone is chosen here. It authorises nothing. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const id = sharedPage.exec(request.nextUrl.pathname)?.[1];
  const standing = id ? await standingOf(id) : "here";
  if (standing === "here") return NextResponse.next();
  const response = NextResponse.rewrite(new URL(`/s/${standing}`, request.url), { status: instead[standing] });
  if (standing === "unavailable") response.headers.set("retry-after", "5");
  return response;
}
