/**
 * An API on loopback that refuses in a chosen manner: by what it is sent, by who asks, or by how often.
 *   tsx e2e/upstream.ts PORT    serves every manner below a path of its name
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { CauseId } from "@/lib/knowledge/shapes";
import type { VariantId } from "@/lib/knowledge/variants/table.gen";

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | object;
  /** ms before it answers. */
  readonly after?: number;
}

export interface Manner {
  /** What stands behind the refusal, and which variant shows it (null: the words of the refusal do). */
  readonly cause: CauseId;
  readonly decides: VariantId | null;
  /** Whether the user's call comes from a page of https://app.example.org that sends X-Thing. */
  readonly browser?: true;
  readonly reply: (request: IncomingMessage, count: number) => Reply;
}

const fine: Reply = { status: 200, body: { things: [] } };
const gone: Reply = { status: 404, body: { error: "not found" } };
const forbidden: Reply = { status: 403, body: { error: "forbidden" } };
const no = (body: string | object, headers: Reply["headers"] = {}): Reply => ({ status: 403, body, headers });
const html = { "content-type": "text/html" };

const isThing = (request: IncomingMessage) => /\/thing(?:$|\?)/.test(request.url ?? "");
const isRoot = (request: IncomingMessage) => request.url === "/";

/** A refusal of one thing; the root is there and other paths are not. */
const ofThing = (reply: Reply) => (request: IncomingMessage) =>
  isThing(request) ? reply : isRoot(request) ? fine : gone;

export const manners: Readonly<Record<string, Manner>> = {
  "user-agent-block": {
    cause: "headers",
    decides: "browser-user-agent",
    reply: ({ headers }) => (/^Mozilla\//.test(headers["user-agent"] ?? "") ? fine : forbidden),
  },
  "user-agent-demanded": {
    cause: "headers",
    decides: "no-user-agent",
    reply: ({ headers }) => (headers["user-agent"] ? fine : forbidden),
  },
  "accept-demanded": {
    cause: "headers",
    decides: "problem-json",
    reply: ({ headers }) => (headers.accept === "application/problem+json" ? fine : forbidden),
  },
  csrf: {
    cause: "headers",
    decides: null,
    reply: ofThing(no("<h1>Forbidden</h1><p>CSRF verification failed. Request aborted.</p>", html)),
  },
  "origin-block": {
    cause: "cors",
    decides: "origin",
    browser: true,
    reply: ({ headers, method }) => (headers.origin && method !== "OPTIONS" ? forbidden : fine),
  },
  "preflight-refused": {
    cause: "cors",
    decides: "preflight",
    browser: true,
    reply: ({ method }) =>
      method === "OPTIONS"
        ? forbidden
        : { ...fine, headers: { "access-control-allow-origin": "https://app.example.org" } },
  },
  "preflight-asks-credential": {
    cause: "cors",
    decides: "preflight",
    browser: true,
    reply: () => ({ status: 401, headers: { "www-authenticate": "Bearer" }, body: { error: "unauthorized" } }),
  },
  "preflight-without-headers": {
    cause: "cors",
    decides: "preflight",
    browser: true,
    reply: ({ method }) => ({
      ...(method === "OPTIONS" ? { status: 204 } : fine),
      headers: { "access-control-allow-origin": "https://app.example.org", "access-control-allow-methods": "GET, PUT" },
    }),
  },
  blanket: { cause: "ip-block", decides: null, reply: () => forbidden },
  "address-list": {
    cause: "ip-block",
    decides: null,
    reply: () => no({ error: "Your IP address is not on the allowlist of this organization." }),
  },
  challenge: {
    cause: "ip-block",
    decides: null,
    reply: () =>
      no("<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>", {
        ...html,
        server: "cloudflare",
        "cf-mitigated": "challenge",
        "cf-ray": "8f2d4c1e2f3a4b5c-FRA",
      }),
  },
  "method-only": {
    cause: "resource",
    decides: "other-method",
    reply: ({ method }) => (method === "GET" ? forbidden : fine),
  },
  "masked-404": {
    cause: "resource",
    decides: "missing-path",
    reply: (request) => (isRoot(request) ? fine : forbidden),
  },
  removed: {
    cause: "resource",
    decides: null,
    reply: ofThing(no({ error: "This API version has been retired. Use /v2." })),
  },
  counted: { cause: "rate-limit", decides: "again", reply: (_request, count) => (count <= 3 ? fine : forbidden) },
  "counted-at-once": {
    cause: "rate-limit",
    decides: "again",
    reply: (_request, count) => (count <= 1 ? fine : forbidden),
  },
  "rate-limit-told": {
    cause: "rate-limit",
    decides: null,
    reply: () =>
      no(
        { message: "API rate limit exceeded. Try again later." },
        { "retry-after": "60", "x-ratelimit-remaining": "0" },
      ),
  },
  "geo-page": {
    cause: "geo",
    decides: null,
    reply: () => no("<h1>This service is not available in your country.</h1>", html),
  },
  "missing-credential": {
    cause: "authentication",
    decides: null,
    reply: ofThing({
      status: 401,
      headers: { "www-authenticate": 'Bearer realm="api"' },
      body: { error: "missing bearer token" },
    }),
  },
  "missing-key": {
    cause: "authentication",
    decides: null,
    reply: ofThing(no({ error: "Missing API key. Provide one in the X-Api-Key header." })),
  },
  permissions: {
    cause: "permissions",
    decides: "missing-path",
    reply: ofThing(no({ error: "Access has not been granted to this account." })),
  },
  scope: {
    cause: "permissions",
    decides: null,
    reply: ofThing(
      no(
        { error: "insufficient_scope" },
        { "www-authenticate": 'Bearer error="insufficient_scope", scope="things:read"' },
      ),
    ),
  },
  "token-expired": {
    cause: "token-expired",
    decides: null,
    reply: ofThing(no({ error: "invalid_token", error_description: "The access token expired." })),
  },
  "no-index": {
    cause: "server-config",
    decides: null,
    reply: () =>
      no(
        "<title>403 Forbidden</title><p>You don't have permission to access this resource.Server unable to read htaccess file, denying access to be safe</p>",
        {
          ...html,
          server: "Apache/2.4.62",
        },
      ),
  },
};

/** Answers, slowly: for who wants to stop in the middle. */
const slow: Manner["reply"] = () => ({ ...forbidden, after: 1500 });

export function upstream(reply: Manner["reply"]): Server {
  let count = 0;
  return createServer((request, response) => {
    const answer = reply(request, ++count);
    setTimeout(() => write(request, response, answer), answer.after ?? 0);
  });
}

function write(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, headers = {}, body = "" }: Reply,
): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(method === "HEAD" || status === 204 ? undefined : text);
}

const [port] = process.argv[1]?.endsWith("upstream.ts") ? process.argv.slice(2) : [];
if (port) {
  upstream((request, count) => {
    const [, name = ""] = (request.url ?? "").split("/");
    if (name === "up") return fine;
    if (name === "slow") return slow(request, count);
    return (Object.hasOwn(manners, name) ? manners[name]?.reply(request, count) : undefined) ?? gone;
  }).listen(Number(port), "127.0.0.1");
}
