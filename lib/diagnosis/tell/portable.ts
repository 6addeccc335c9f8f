import type { Exchange, Field, HttpRequest, HttpResponse } from "@/lib/evidence/exchange";
import type { Traced } from "@/lib/evidence/traced";
import type { Ranking } from "../diagnose";

/**
 * A ranking to be sent along with a page. The pasted text stands in it once for every field; it is sent beside, so it is left
 * out here, and of the exchanges that are not diagnosed only what tells them apart is kept.
 */
export function portable(ranking: Ranking): Ranking {
  const { read, evidence } = ranking;
  if (!read) return ranking;
  const exchanges = read.exchanges.map((exchange, index) =>
    index === evidence.exchange ? whole(exchange) : headOf(exchange),
  );
  return { ...ranking, read: { ...read, exchanges } };
}

const without = (text: Traced): Traced => ({ ...text, source: "" });

function whole({ request, response, form, client, step }: Exchange): Exchange {
  return {
    request: request && { ...start(request), ...rest(request) },
    response: response && { ...answer(response), ...rest(response) },
    form,
    client,
    ...(step ? { step } : {}),
  };
}

function headOf({ request, response, form, client }: Exchange): Exchange {
  const nothing = { fields: [], body: null };
  return {
    request: request && { ...start(request), ...nothing },
    response: response && { ...answer(response), ...nothing },
    form,
    client,
  };
}

function rest({ fields, body }: HttpRequest | HttpResponse) {
  return {
    fields: fields.map(({ name, value, line }): Field => ({ name, value: without(value), line })),
    body: body && without(body),
  };
}

const start = ({ method, target, url, version, start: clue }: HttpRequest) => {
  return { method, target, url, version, start: clue };
};
const answer = ({ status, reason, version, start: clue }: HttpResponse) => {
  return { status, reason, version, start: clue };
};
