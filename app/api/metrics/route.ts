import { env } from "@/lib/env";
import { door, refuseOthers } from "@/lib/http/door";
import { metrics } from "@/lib/http/metrics";
import { bearer, opens } from "@/lib/http/private";
import { Problem } from "@/lib/problem";

export const dynamic = "force-dynamic";

/** With a token for whoever has it; without one for this machine only, and not through a proxy on it. */
function admitted(request: Request): boolean {
  const { METRICS_TOKEN } = env();
  if (METRICS_TOKEN) return opens(bearer(request), METRICS_TOKEN);
  return /^(?:127\.\d+\.\d+\.\d+|::1)$/.test(request.headers.get("x-why403-direct") ?? "");
}

export const GET = door(async (request) => {
  // As if it were not there: whoever may not read it need not know of it.
  if (!admitted(request)) throw new Problem("not-found", "No endpoint has this address; /api/openapi.json lists them.");
  const registry = metrics();
  return new Response(await registry.metrics(), {
    headers: { "content-type": registry.contentType, "cache-control": "no-store" },
  });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = refuseOthers("GET");
