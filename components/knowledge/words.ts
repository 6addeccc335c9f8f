import type { FieldTerm, Layer } from "@/lib/knowledge/shapes";

/** Where on a request's path a vendor stands. */
export const layerNames: Readonly<Record<Layer, string>> = {
  client: "client",
  proxy: "proxy on the caller's side",
  edge: "CDN or firewall",
  gateway: "gateway or web server",
  identity: "identity and access",
  application: "application",
  storage: "storage",
};

/** The groups of header fields, in the order of the page. */
export const fieldGroups: Readonly<Record<FieldTerm["group"], string>> = {
  identity: "Who is calling",
  limits: "How often and how long",
  "cross-origin": "From which page",
  path: "Along the way",
  caching: "Caching",
  client: "With which client",
  state: "In which state",
  lifecycle: "Until when",
};

export const inThousands = (number: number) => number.toLocaleString("en");

export const count = (number: number, one: string, many = `${one}s`) =>
  `${inThousands(number)} ${number === 1 ? one : many}`;

export const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
