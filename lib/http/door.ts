import "server-only";
import { isIP } from "node:net";
import { env } from "../env";
import { tell } from "../observe";
import { Problem, problems } from "../problem";

export type Handler<C> = (request: Request, context: C) => Promise<Response> | Response;

/** An answer in plain values: whole, and of text. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const responseOf = ({ body, ...init }: Answer): Response => new Response(body, init);
const problemResponse = (problem: Problem): Response => responseOf(problemAnswer(problem));

/** RFC 9457: `type` is the address of the page that explains the code. */
function problemAnswer(problem: Problem): Answer {
  const { status, title } = problems[problem.code];
  const body = { type: `/problems/${problem.code}`, title, status, detail: problem.message, ...problem.more };
  const headers = { "content-type": "application/problem+json", "cache-control": "no-store", ...problem.headers };
  return { status, headers, body: JSON.stringify(body) };
}

/** What was thrown, as a problem; what was not foreseen is told, and becomes `internal` without details. */
export function refusalOf(error: unknown): Answer {
  if (error instanceof Problem) return problemAnswer(error);
  tell("failed", { error });
  return problemAnswer(new Problem("internal", "Something broke on our side. Nothing you sent was stored."));
}

/** Wraps a route: what it throws becomes a problem. */
export function door<C = unknown>(handler: Handler<C>): Handler<C> {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch (error) {
      return responseOf(refusalOf(error));
    }
  };
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * Answers 405 for every method that a route does not offer; a route takes those that it has no handler for. OPTIONS tells
 * what it offers: Next by itself would list the refused ones too, since they have a handler.
 */
export function refuseOthers(...allowed: readonly Method[]): Record<Method | "OPTIONS", Handler<unknown>> {
  const allow = [...allowed.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])), "OPTIONS"].join(", ");
  const refuse = () =>
    problemResponse(new Problem("method-not-allowed", `This address takes ${allow}.`, { headers: { allow } }));
  const tellMethods = () => new Response(null, { status: 204, headers: { allow, "cache-control": "no-store" } });
  return { GET: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse, OPTIONS: tellMethods };
}

/**
 * Refuses what a browser sends from another site. `Origin` must be where the app is reached; where PUBLIC_URL does not
 * say where that is, fetch metadata decide first. Programs send neither and pass.
 */
export function sameSiteOnly(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const told = site === null || env().PUBLIC_URL !== undefined;
  const foreign = (site && site !== "same-origin" && site !== "none") || (told && origin && !isOwn(origin, request));
  if (foreign)
    throw new Problem("cross-site", "Open why403 itself: changes are taken from its own pages and from programs only.");
}

/** A name of somebody else's can be made to lead here (DNS rebinding), and its pages are then of the same origin. */
function isOwn(origin: string, request: Request): boolean {
  const { PUBLIC_URL } = env();
  if (PUBLIC_URL && origin === new URL(PUBLIC_URL).origin) return true;
  if (!URL.canParse(origin)) return false;
  const { host, hostname } = new URL(origin);
  return host === request.headers.get("host") && (!PUBLIC_URL || hostname === "localhost" || isIP(bare(hostname)) > 0);
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, "");
