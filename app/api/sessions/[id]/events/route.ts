import { accepted } from "@/lib/http/accept";
import { readJson } from "@/lib/http/body";
import { door, refuseOthers, sameSiteOnly } from "@/lib/http/door";
import { limited, missed } from "@/lib/http/limit";
import { bearer, privateHeaders, privately } from "@/lib/http/private";
import { invalidField } from "@/lib/problem";
import { eventLimit, eventSchema } from "@/lib/session/events";
import { appendEvent, readSession } from "@/lib/session/store";
import { eventStream } from "@/lib/session/stream";

/** The greatest number that the database has a place for. */
const lastSeq = 2 ** 31 - 1;

const streamHeaders = {
  ...privateHeaders,
  "content-type": "text/event-stream; charset=utf-8",
  // A proxy that gathers what it passes on would hold the events back.
  "x-accel-buffering": "no",
};

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
  await limited(request, "read");
  const { id } = await params;
  const type = accepted(request.headers.get("accept"), ["application/json", "text/event-stream"]);
  // A browser that connects again says with Last-Event-ID where it was.
  const again = type === "text/event-stream" ? request.headers.get("last-event-id") : null;
  const place = again ?? new URL(request.url).searchParams.get("after") ?? "0";
  const after = Number(place);
  if (!/^\d{1,10}$/.test(place) || after > lastSeq)
    throw invalidField(again === null ? "after" : "Last-Event-ID", "must be a sequence number");
  if (type === "text/event-stream") {
    return new Response(await eventStream(id, after, request.signal).catch((error) => missed(request, error)), {
      headers: streamHeaders,
    });
  }
  const { events, seq } = await readSession(id, after, bearer(request)).catch((error) => missed(request, error));
  return privately({ events, seq });
});

export const { PUT, PATCH, DELETE, OPTIONS } = refuseOthers("GET", "POST");
