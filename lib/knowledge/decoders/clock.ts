import type { Clue } from "@/lib/evidence/traced";
import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { fact, field, merged, nothing, reason, requestField } from "./syntax/decoded";
import { duration, readDate } from "./syntax/time";

const minutes = 60_000;
const awsSkew = "https://aws.amazon.com/blogs/developer/clock-skew-correction/";
const signature = /^(?:AWS4-HMAC|AWS |SharedKey|Signature\b|HMAC|Hmac|OAuth |MAC |GOOG)/i;

export default {
  name: "Clock skew",
  read: (look: Look): Decoded => merged([fromFields(look), fromBody(look)]),
} satisfies Decoder;

/** The date that the client put on its request, beside the response's. */
function fromFields(look: Look): Decoded {
  const answered = readDate(field(look, "date")?.value.text ?? "");
  const names = ["x-amz-date", "x-ms-date", "x-goog-date", "date"];
  const stamped = names.map((name) => requestField(look, name)).find((found) => found !== undefined);
  const sent = readDate(stamped?.value.text ?? "");
  if (!stamped || sent === null || answered === null) return nothing;
  const aws = stamped.name === "x-amz-date";
  return skewed(sent, answered, (aws ? 15 : 5) * minutes, stamped.line, isSigned(look), aws ? awsSkew : null);
}

function isSigned(look: Look): boolean {
  if (look.requestFields.has("signature") || look.requestFields.has("signature-input")) return true;
  if (look.requestFields.has("x-amz-date") || look.requestFields.has("x-goog-date")) return true;
  return signature.test(requestField(look, "authorization")?.value.text ?? "");
}

/** AWS names both clocks in the body. */
function fromBody(look: Look): Decoded {
  const server = look.body && look.members().get("ServerTime")?.[0];
  const client = look.body && look.members().get("RequestTime")?.[0];
  const answered = readDate(server?.value ?? "");
  const sent = readDate(client?.value ?? "");
  if (!client || sent === null || answered === null) return nothing;
  return skewed(sent, answered, 5 * minutes, client.clue, true, awsSkew);
}

function skewed(
  sent: number,
  answered: number,
  most: number,
  clue: Clue,
  signed: boolean,
  source: string | null,
): Decoded {
  const apart = sent - answered;
  if (Math.abs(apart) <= most) return nothing;
  const side = apart > 0 ? "ahead of" : "behind";
  const text = `The request's time is ${duration(apart / 1000)} ${side} the server's.`;
  const facts = fact("clock-skew", text, clue);
  if (!signed) return { facts, reasons: [] };
  const because = `${text} Signed requests that far off are refused.`;
  return { facts, reasons: [reason("token-expired", "strong", because, clue, source)] };
}
