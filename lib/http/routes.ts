const templates = [
  "/",
  "/.well-known/security.txt",
  "/accuracy",
  "/api",
  "/api/diagnose",
  "/api/health",
  "/api/metrics",
  "/api/openapi.json",
  "/api/probe",
  "/api/probe/plan",
  "/api/sessions",
  "/api/sessions/[id]",
  "/api/sessions/[id]/events",
  "/causes",
  "/causes/[cause]",
  "/diagnose",
  "/faq",
  "/glossary",
  "/icon.svg",
  "/prevention",
  "/privacy",
  "/probe",
  "/problems/[code]",
  "/robots.txt",
  "/s/[id]",
  "/s/[id]/handoff",
  "/search",
  "/search-index.json",
  "/sitemap.xml",
  "/sources",
  "/sources/[host]",
  "/vendors",
  "/vendors/[vendor]",
];

const patterns = templates.map((template): [string, RegExp] => [
  template,
  new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\[\w+\]/g, "[^/]+")}$`),
]);
const fixed = new Set(templates.filter((template) => !template.includes("[")));

/** The route of a path, by its template: a path itself may hold a session's id, and there is no end of them. */
export function routeOf(path: string): string {
  if (fixed.has(path)) return path;
  if (path.startsWith("/_next/static/")) return "/_next/static";
  return patterns.find(([, pattern]) => pattern.test(path))?.[0] ?? "none";
}
