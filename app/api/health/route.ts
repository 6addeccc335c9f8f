import { env } from "@/lib/env";
import { door, refuseOthers } from "@/lib/http/door";
import { knowledge } from "@/lib/knowledge/version.gen";
import { providerOf } from "@/lib/session/adapter";
import { alive } from "@/lib/session/store";

export const dynamic = "force-dynamic";

export const GET = door(async () => {
  await alive();
  return Response.json(
    { status: "ok", database: providerOf(env().DATABASE_URL), knowledge },
    { headers: { "cache-control": "no-store" } },
  );
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = refuseOthers("GET");
