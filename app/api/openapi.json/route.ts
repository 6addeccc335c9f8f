import { openApi } from "@/lib/api/document";
import { env } from "@/lib/env";
import { door, refuseOthers } from "@/lib/http/door";
import { knowledge } from "@/lib/knowledge/version.gen";

export const dynamic = "force-dynamic";

/** For everybody, from any site: it holds nothing of any user. */
export const GET = door(() =>
  Response.json(openApi(env().PUBLIC_URL, knowledge), { headers: { "cache-control": "public, max-age=300" } }),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = refuseOthers("GET");
