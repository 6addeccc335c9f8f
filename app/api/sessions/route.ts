import { env } from "@/lib/env";
import { readJson } from "@/lib/http/body";
import { door, refuseOthers, sameSiteOnly } from "@/lib/http/door";
import { limited } from "@/lib/http/limit";
import { privately, urlOf } from "@/lib/http/private";
import { knowledge } from "@/lib/knowledge/version.gen";
import { createSchema, sessionLimit } from "@/lib/session/events";
import { createSession } from "@/lib/session/store";

export const POST = door(async (request) => {
  sameSiteOnly(request);
  await limited(request, "create");
  const input = await readJson(request, createSchema, sessionLimit);
  const { id, editKey, expiresAt, redacted } = await createSession(input, {
    daysMax: env().SESSION_DAYS_MAX,
    knowledge,
  });
  const url = urlOf(`/s/${id}`);
  const made = privately({ id, url, editKey, editUrl: `${url}#e=${editKey}`, expiresAt, redacted }, 201);
  made.headers.set("location", urlOf(`/api/sessions/${id}`));
  return made;
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseOthers("POST");
