import { env } from "@/lib/env";
import { readJson } from "@/lib/http/body";
import { door, refuseOthers, sameSiteOnly } from "@/lib/http/door";
import { limited } from "@/lib/http/limit";
import { probeBodyLimit, probeSchema } from "@/lib/probe/input";
import { planOf } from "@/lib/probe/plan";
import { policyOf } from "@/lib/probe/policy";
import { Problem } from "@/lib/problem";

export const POST = door(async (request) => {
  const settings = env();
  if (!settings.PROBE) throw new Problem("not-found", "The probe is switched off on this server.");
  sameSiteOnly(request);
  await limited(request, "plan");
  const input = await readJson(request, probeSchema, probeBodyLimit);
  const policy = policyOf(settings, request.headers.get("host"));
  return Response.json(planOf(input, { policy, publicUrl: settings.PUBLIC_URL }), {
    headers: { "cache-control": "no-store" },
  });
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseOthers("POST");
