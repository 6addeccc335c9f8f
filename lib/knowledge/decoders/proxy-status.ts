import type { Field } from "@/lib/evidence/exchange";
import { type Clue, clueAt } from "@/lib/evidence/traced";
import type { Look } from "../look";
import type { Decoded, Decoder, Fact, Reason } from "../shapes";
import { fact, merged, reason, short } from "./syntax/decoded";
import { type Item, readList } from "./syntax/structured";

const spec = "https://www.rfc-editor.org/rfc/rfc9209#section-2.3";

export default {
  name: "Proxy-Status (RFC 9209)",
  read: (look: Look): Decoded => merged((look.fields.get("proxy-status") ?? []).slice(0, 5).map(readField)),
} satisfies Decoder;

function readField(field: Field): Decoded {
  const items = readList(field.value.text);
  if (!items) {
    const text = "Proxy-Status does not parse, so the whole field has to be ignored.";
    return { facts: fact("proxy-status-malformed", text, field.line), reasons: [] };
  }
  return merged(
    items.slice(0, 10).map((item) => {
      const clue = clueAt(field.value, item.from, item.to);
      return { facts: facts(item, clue), reasons: reasons(item, clue) };
    }),
  );
}

function facts(item: Item, clue: Clue): Fact[] {
  const who = short(item.value, 60);
  const error = text(item, "error");
  const details = text(item, "details");
  const received = text(item, "received-status");
  return [
    ...(error
      ? fact("proxy-error", `The intermediary "${who}" reports ${error}${details ? `: "${details}"` : ""}.`, clue)
      : []),
    ...(received
      ? fact(
          "received-status",
          `The intermediary "${who}" got ${received} from the next hop: it did not refuse by itself.`,
          clue,
        )
      : []),
  ];
}

function reasons(item: Item, clue: Clue): Reason[] {
  const who = short(item.value, 60);
  switch (item.params.get("error")) {
    case "http_request_denied": {
      const because = `The intermediary "${who}" refused the request by its own rules and did not pass it on.`;
      return [reason("ip-block", "moderate", because, clue, spec)];
    }
    case "destination_ip_prohibited": {
      const because = `The intermediary "${who}" may not connect to the address that the host name leads to.`;
      return [
        reason("ip-block", "moderate", because, clue, spec),
        reason("server-config", "weak", because, clue, spec),
      ];
    }
    case "http_request_error": {
      const because = `The intermediary "${who}" says that the request itself is wrong.`;
      return [reason("headers", "moderate", because, clue, spec)];
    }
    default:
      return [];
  }
}

function text(item: Item, name: string): string | null {
  const value = item.params.get(name);
  return typeof value === "string" ? short(value, 120) : null;
}
