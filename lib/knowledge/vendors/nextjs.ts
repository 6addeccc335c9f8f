import { body } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Next.js", layer: "application" },
  {
    "page-forbidden": {
      when: body(/NEXT_HTTP_ERROR_FALLBACK;403\b/),
      cause: "permissions",
      strength: "strong",
      because: "The page itself called forbidden(), which an app does when the signed-in user lacks a right.",
      source: "https://nextjs.org/docs/app/api-reference/functions/forbidden",
    },
    "server-action-origin": {
      when: body(
        oneOf(
          /Invalid Server Actions request/i,
          inARow(
            /does not match .{1,3}origin.{1,3} header (?:with value .{1,260}? )?from a forwarded Server Actions /i,
            /request/i,
          ),
        ),
      ),
      cause: "cors",
      strength: "decisive",
      because: "Next.js compares Origin with the host of a Server Action, and they differ.",
      source: "https://nextjs.org/docs/app/api-reference/config/next-config-js/serverActions",
      also: { "server-config": "moderate" },
    },
    "dev-origin": {
      when: body(
        oneOf(
          /Blocked cross-origin request (?:to Next\.js dev resource|from \S{1,260} to \/_next\/)/i,
          /Cross-origin access to Next\.js dev resources is blocked/i,
        ),
      ),
      cause: "cors",
      strength: "decisive",
      because: "The development server of Next.js refuses its own files to another origin.",
      source: "https://nextjs.org/docs/pages/api-reference/config/next-config-js/allowedDevOrigins",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "page-forbidden": {
    headline: "The app's page says that this user may not see it.",
    meaning:
      "forbidden() is for people who are signed in; for others there is unauthorized(). The check stands in the page or in what it loads.",
    fix: [
      "Compare the role of the signed-in user with what the page checks before it calls forbidden().",
      "If nobody should be refused here, see whether the session reaches the server: the cookie's domain, path and SameSite.",
    ],
  },
  "server-action-origin": {
    headline: "Next.js refuses the Server Action because Origin and host differ.",
    meaning:
      "Mostly a proxy, tunnel or Codespace changes the host. The client sees a failed action; this line is in the server's log.",
    fix: [
      {
        do: "Allow the public host.",
        snippet: "module.exports = {\n  experimental: { serverActions: { allowedOrigins: ['app.example.com'] } },\n}",
      },
      {
        do: "Or hand on the host in the proxy.",
        snippet: "proxy_set_header X-Forwarded-Host $host;\nproxy_set_header Host $host;",
      },
    ],
  },
  "dev-origin": {
    headline: "The Next.js development server refuses this origin.",
    meaning:
      "It serves its internal files only to the host it runs on. A page may load and still not work, because its scripts are refused.",
    fix: [
      {
        do: "Allow the host from which you open the page, and restart.",
        snippet: "module.exports = { allowedDevOrigins: ['dev.example.com', '192.0.2.7'] }",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "page-forbidden": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: text/html; charset=utf-8\n\n<script>self.__next_f.push([1,"8:E{\\"digest\\":\\"NEXT_HTTP_ERROR_FALLBACK;403\\"}"])</script>',
    ],
    ignores: ["NEXT_HTTP_ERROR_FALLBACK;404"],
  },
  "server-action-origin": {
    matches: [
      "`x-forwarded-host` header with value `app.internal:3000` does not match `origin` header with value `app.example.com` from a forwarded Server Actions request. Aborting the action.\n⨯ Error: Invalid Server Actions request.",
    ],
  },
  "dev-origin": {
    matches: [
      '⚠ Blocked cross-origin request to Next.js dev resource /_next/webpack-hmr from "dev.example.com".',
      '⚠ Blocked cross-origin request from 192.0.2.7 to /_next/* resource. To allow this, configure "allowedDevOrigins" in next.config',
    ],
    ignores: ["Blocked hosts: dev.example.com"],
  },
};
