-- What a session's events take, so that its limit is kept without reading them.
ALTER TABLE "Session" ADD COLUMN "size" INTEGER NOT NULL DEFAULT 0;
UPDATE "Session" SET "size" = (SELECT COALESCE(SUM(LENGTH("data")), 0) FROM "Event" WHERE "Event"."sessionId" = "Session"."id");

-- The purge looks for sessions that have expired and are not gone yet: tombstones must not stand in its way.
DROP INDEX "Session_expiresAt_idx";
CREATE INDEX "Session_goneAt_expiresAt_idx" ON "Session"("goneAt", "expiresAt");
