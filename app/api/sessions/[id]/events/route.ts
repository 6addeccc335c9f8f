import { readJson } from "@/lib/http/body";
import { door, refuseOthers, sameSiteOnly } from "@/lib/http/door";
import { limited } from "@/lib/http/limit";
import { bearer, privately } from "@/lib/http/private";
import { Problem } from "@/lib/problem";
import { eventLimit, eventSchema } from "@/lib/session/events";
import { appendEvent, readSession } from "@/lib/session/store";

interface Context {
  params: Promise<{ id: string }>;
}

export const POST = door<Context>(async (request, { params }) => {
  sameSiteOnly(request);
  await limited(request, "write");
  const event = await readJson(request, eventSchema, eventLimit);
  const { seq, fresh } = await appendEvent((await params).id, bearer(request), event);
  return privately({ seq }, fresh ? 201 : 200);
});

export const GET = door<Context>(async (request, { params }) => {
  const after = Number(new URL(request.url).searchParams.get("after") ?? 0);
  if (!Number.isInteger(after) || after < 0) {
    throw new Problem("invalid-input", 'The field "after": must be a sequence number.', { more: { field: "after" } });
  }
  const { events, seq } = await readSession((await params).id, after);
  return privately({ events, seq });
});

export const { PUT, PATCH, DELETE } = refuseOthers("GET", "POST");
