import { type NextRequest, NextResponse } from "next/server";
import { limited } from "@/lib/http/limit";
import { Problem } from "@/lib/problem";
import { standingOf } from "@/lib/session/store";

export const config = { matcher: "/s/:path*" };

/** A page of a shared diagnosis; its id may be cut off. What is no page at all Next answers with the prerendered 404. */
const sharedPage = /^\/s\/([^/]+)(?:\/handoff)?$/;
const instead = { "not-found": 404, gone: 410, unavailable: 503 } as const;

/**
 * A page cannot choose its status, and what Next shows where one says `notFound()` starts without the layout's Trusted
 * Types policy, and so not at all. So the answer for a diagnosis that is not there is chosen here. It authorises nothing.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const id = sharedPage.exec(request.nextUrl.pathname)?.[1];
  if (!id) return NextResponse.next();
  try {
    await limited(request, "read");
    const standing = await standingOf(id);
    if (standing === "here") return NextResponse.next();
    // Ids must not be guessed by trying.
    if (standing !== "unavailable") await limited(request, "miss");
    return shownInstead(standing, request);
  } catch (error) {
    return asText(error);
  }
}

function shownInstead(standing: keyof typeof instead, request: NextRequest): NextResponse {
  const response = NextResponse.rewrite(new URL(`/s/${standing}`, request.url), { status: instead[standing] });
  if (standing === "unavailable") response.headers.set("retry-after", "5");
  return response;
}

/** The refusal of a limit: as cheap as can be. */
function asText(error: unknown): NextResponse {
  if (!(error instanceof Problem)) throw error;
  const headers = { ...error.headers, "content-type": "text/plain; charset=utf-8" };
  return new NextResponse(`Too many calls from your network. ${error.message}\n`, { status: 429, headers });
}
