import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Vite", layer: "application" },
  {
    host: {
      when: body(/Blocked request\.\s+This host \(.{0,6}?(?<host>[\w.:[\]-]{1,255}).{0,6}\) is not allowed/i),
      cause: "headers",
      strength: "decisive",
      because: "Vite's server does not know the host name {host}.",
      actor: "api-owner",
      source: "https://github.com/vitejs/vite/blob/HEAD/docs/config/server-options.md",
    },
    "serving-allow-list": {
      when: body(/The request (?:id|url) .{1,300}? is outside of Vite serving allow list/i),
      cause: "server-config",
      strength: "decisive",
      because: "The file lies outside the folders that Vite may serve.",
      source: "https://github.com/vitejs/vite/blob/HEAD/docs/config/server-options.md",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  host: {
    headline: "Vite refuses the host name of this request.",
    meaning:
      "The development and preview servers answer over HTTP only for localhost, IP addresses and listed names, against DNS rebinding. Angular's development server uses the same check.",
    fix: [
      {
        do: "Allow the name.",
        snippet:
          "export default defineConfig({\n  server: { allowedHosts: ['app.example.com'] },\n  preview: { allowedHosts: ['app.example.com'] },\n})",
      },
      "For Angular, add it to `allowedHosts` under serve in `angular.json`.",
      "In production, do not run this server: build, and serve the files with a web server.",
    ],
  },
  "serving-allow-list": {
    headline: "Vite may not serve this file.",
    meaning:
      "It lies outside the project root, as with linked packages and workspaces, or matches `server.fs.deny`. Other credentials do not matter.",
    fix: [
      {
        do: "Allow the folder. Name the workspace too, since this list replaces what Vite finds by itself.",
        snippet:
          "import { defineConfig, searchForWorkspaceRoot } from 'vite'\n\nexport default defineConfig({\n  server: { fs: { allow: [searchForWorkspaceRoot(process.cwd()), '../shared'] } },\n})",
      },
      "If the name fits `server.fs.deny` (such as `.env` or `*.pem`), no allowed folder helps: keep it out of the browser.",
      "Check whether the path in the message is the one you mean: a wrong alias or link leads elsewhere.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  host: {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nBlocked request. This host ("app.example.com") is not allowed.\nTo allow this host, add "app.example.com" to `server.allowedHosts` in vite.config.js.',
    ],
    ignores: ["Blocked hosts: app.example.com"],
  },
  "serving-allow-list": {
    matches: [
      "<body><h1>403 Restricted</h1><p>The request id &quot;/home/dev/lib/index.js&quot; is outside of Vite serving allow list.<br/>",
      'The request url "/home/dev/lib/a.svg" is outside of Vite serving allow list.',
    ],
  },
};
