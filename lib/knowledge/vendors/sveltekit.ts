import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "SvelteKit or Astro", layer: "application" },
  {
    "form-origin": {
      when: body(/Cross-site \w{3,10} form submissions are forbidden/i),
      cause: "cors",
      strength: "decisive",
      because: "SvelteKit and Astro write these words when the Origin of a form is not the application's own.",
      source: "https://github.com/sveltejs/kit/blob/HEAD/documentation/docs/25-build-and-deploy/40-adapter-node.md",
      also: { "server-config": "moderate" },
    },
    "remote-origin": {
      when: body(/Cross-site remote requests are forbidden/i),
      cause: "cors",
      strength: "decisive",
      because: "SvelteKit refuses a remote function call from another origin.",
      source: "https://github.com/sveltejs/kit/blob/HEAD/packages/kit/src/runtime/server/respond.js",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "form-origin": {
    headline: "The application refuses a form from another origin.",
    meaning:
      "SvelteKit and Astro compare Origin with the address they take for their own. On Node, SvelteKit makes it of https and Host, Astro of http and, in newer versions, localhost; where that is not the public one, their own forms fail. curl without Origin fails too.",
    fix: [
      {
        do: "SvelteKit 2 with adapter-node: say the public origin; SvelteKit 3 takes it from `paths.origin` in its configuration.",
        snippet: "ORIGIN=https://app.example.com node build",
      },
      {
        do: "Or trust the proxy's headers.",
        snippet: "PROTOCOL_HEADER=x-forwarded-proto HOST_HEADER=x-forwarded-host node build",
      },
      {
        do: "Astro on Node, from 5.14.2: list the public host, so that it trusts the proxy's headers.",
        snippet: 'security: { allowedDomains: [{ protocol: "https", hostname: "app.example.com" }] }',
      },
      "To admit another site's forms: `csrf.trustedOrigins` in SvelteKit; Astro has no list, only `security.checkOrigin: false`, which turns the check off.",
      "From a program, send JSON with its Content-Type, or Origin with the application's own address.",
    ],
  },
  "remote-origin": {
    headline: "SvelteKit refuses a remote function call from another origin.",
    meaning: "Remote functions are no public API; trusted origins do not open them.",
    fix: [
      "Call them from the application's own pages.",
      "Behind a proxy, tell SvelteKit its public origin.",
      "For other callers write an endpoint (+server.js).",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "form-origin": {
    matches: [
      "HTTP/1.1 403 Forbidden\ncontent-type: text/plain;charset=UTF-8\n\nCross-site POST form submissions are forbidden",
      '{"message":"Cross-site POST form submissions are forbidden"}',
    ],
  },
  "remote-origin": { matches: ['HTTP/1.1 403 Forbidden\n\n{"message":"Cross-site remote requests are forbidden"}'] },
};
