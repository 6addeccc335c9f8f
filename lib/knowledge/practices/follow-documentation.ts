import type { Practice } from "../shapes";

export default {
  order: 1,
  name: "Work from the API's current documentation",
  brief: "you build on what the API does today",
  why: "An API that moves on refuses those who stay behind: an endpoint is retired, a scope is split, a header becomes required. Keeping a copy of the documentation is not enough, because the copy goes out of date unnoticed. What helps is to know which version you call and to hear when it changes.",
  how: [
    "Write down for each API which version you call, where its reference and its changelog are, and who reads them.",
    "Name the version in each call, in the path or the field that the API has for it, instead of taking whatever is the default.",
    "Log `Deprecation` and `Sunset` where an answer carries them, and open a task the first time one appears.",
    "If the API publishes a machine-readable description, keep the one you built against and compare it with the current one in CI.",
    "At each upgrade, check scopes, limits, required headers and supported countries: changes there cause most 403s.",
  ],
  checks: [
    "Each API we call has an owner, a version and a link to its changelog.",
    "Calls name the version they were built for.",
    "`Deprecation` and `Sunset` in answers are logged and reach a person.",
    "The API's description is compared with the one we built against.",
  ],
  causes: ["resource", "permissions", "headers"],
  sources: [
    { title: "RFC 9745, Deprecation", url: "https://www.rfc-editor.org/rfc/rfc9745#section-2" },
    { title: "RFC 8594, Sunset", url: "https://www.rfc-editor.org/rfc/rfc8594#section-3" },
    { title: "OpenAPI Specification", url: "https://spec.openapis.org/oas/v3.1.0" },
  ],
} satisfies Practice;
