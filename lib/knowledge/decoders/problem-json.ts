import type { Clue } from "@/lib/evidence/traced";
import type { Look } from "../look";
import type { Decoded, Decoder, Fact, Reason, Strength } from "../shapes";
import { fact, field, nothing, reason, short } from "./syntax/decoded";

const limitsSpec = "https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/";

/** Problem types of the RateLimit draft, by the end of their URI. */
const limits: Readonly<Record<string, { strength: Strength; means: string }>> = {
  "quota-exceeded": { strength: "strong", means: "a quota is used up" },
  "temporary-reduced-capacity": { strength: "strong", means: "the server takes fewer requests for a while" },
  "abnormal-usage-detected": { strength: "moderate", means: "the pattern of the requests looks abnormal to it" },
};

export default {
  name: "Problem details (RFC 9457)",
  read: (look: Look): Decoded => {
    const members = look.members();
    const type = members.get("type")?.[0];
    const title = members.get("title")?.[0];
    const status = members.get("status")?.[0];
    const announced = /^application\/problem\+(?:json|xml)\b/i.test(field(look, "content-type")?.value.text ?? "");
    const told =
      type && title && status && /^\d{3}$/.test(status.value) && /^(?:about:|https?:|urn:|\/)/.test(type.value);
    if (!announced && !told) return nothing;
    const detail = members.get("detail")?.[0];
    const reasons = type ? byType(type.value, type.clue) : [];
    return {
      facts: [
        ...(type && type.value !== "about:blank"
          ? fact("problem-type", `The kind of problem is identified by ${short(type.value)}.`, type.clue)
          : []),
        ...(title ? fact("problem-title", `The server calls the problem "${short(title.value)}".`, title.clue) : []),
        ...(detail ? fact("problem-detail", `It explains: "${short(detail.value, 240)}".`, detail.clue) : []),
        ...mismatch(look, status?.value, status?.clue),
      ],
      reasons,
    };
  },
} satisfies Decoder;

function byType(type: string, clue: Clue): Reason[] {
  const id = /http-problem-types#([a-z-]{1,60})$/.exec(type)?.[1] ?? "";
  const limit = Object.hasOwn(limits, id) ? limits[id] : undefined;
  if (!limit) return [];
  return [reason("rate-limit", limit.strength, `The problem type ${id} says that ${limit.means}.`, clue, limitsSpec)];
}

function mismatch(look: Look, told: string | undefined, clue: Clue | undefined): Fact[] {
  const status = look.exchange.response?.status;
  if (status == null || !told || !/^\d{3}$/.test(told) || Number(told) === status) return [];
  const text = `The body says status ${told}, the response says ${status}: something in between may have changed it.`;
  return fact("problem-status-mismatch", text, clue);
}
