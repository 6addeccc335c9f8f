import { type NextRequest, NextResponse } from "next/server";
import { standingOf } from "@/lib/session/store";

export const config = { matcher: "/s/:path*" };

/** A page of a shared diagnosis, also under an id that is none: whose end was cut off, mostly. */
const sharedPage = /^\/s\/([^/]+)(?:\/handoff)?$/;
const instead = { "not-found": 404, gone: 410, unavailable: 503 } as const;

/**
 * A page cannot choose its status, and what Next shows where one says `notFound()` starts without the layout's Trusted
 * Types policy, and so not at all. So the answer for a diagnosis that is not there is chosen here. It authorises nothing.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const id = sharedPage.exec(request.nextUrl.pathname)?.[1];
  const standing = id ? await standingOf(id) : "here";
  if (standing === "here") return NextResponse.next();
  const response = NextResponse.rewrite(new URL(`/s/${standing}`, request.url), { status: instead[standing] });
  if (standing === "unavailable") response.headers.set("retry-after", "5");
  return response;
}
