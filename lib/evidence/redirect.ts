import type { Exchange, HttpRequest, HttpResponse } from "./exchange";

export function isRedirect(response: HttpResponse | null): boolean {
  const status = response?.status ?? 0;
  return status >= 300 && status < 400;
}

/** The request that a client sends after an answer: where it leads elsewhere, the one of the address that it names. */
export function followed(request: HttpRequest, { response }: Exchange): HttpRequest {
  const next = response?.fields.find(({ name }) => name === "location");
  const url = next?.value.text.trim() ?? "";
  if (!next || !isRedirect(response) || !/^https?:\/\/[^/]/i.test(url)) return request;
  // Clients keep the credential of one host from another.
  const fields = request.fields.filter(({ name }) => name !== "authorization" && name !== "host");
  return { ...request, url, target: url, fields, start: next.line };
}
