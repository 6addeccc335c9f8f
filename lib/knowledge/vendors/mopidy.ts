import { any, body, header, reasonPhrase } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Mopidy", layer: "application", seen: header("x-mopidy-version") },
  {
    origin: {
      when: any(
        body(/HTTP\s+request\s+denied\s+for\s+(?:Origin\b|missing\s+Origin\s+header)/i),
        reasonPhrase(/Access denied for origin/i),
      ),
      cause: "cors",
      strength: "decisive",
      because: "Mopidy serves pages of its own host and of those in `allowed_origins`, and this one is neither.",
      source: "https://github.com/mopidy/mopidy/issues/1719",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  origin: {
    headline: "Mopidy refuses the page's origin.",
    meaning:
      "A web client that is not served by Mopidy itself has to be allowed. The list holds host and port without `http://`; the port counts, and 80 and 443 are left out.",
    fix: [
      {
        do: "Allow the page in `mopidy.conf`, and start Mopidy again.",
        snippet: "[http]\nallowed_origins = player.example.com, 192.0.2.5:6681",
      },
      "Behind a proxy, pass the `Host` header on as the browser sent it.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  origin: {
    matches: [
      'WARNING [4937:HttpServer] mopidy.http.handlers: HTTP request denied for Origin "http://player.example.com"\nWARNING [4937:HttpServer] tornado.access: 403 GET /mopidy/ws/ (192.0.2.7) 5.17ms',
      "HTTP/1.1 403 Access denied for origin http://player.example.com\nServer: TornadoServer/6.4\n\n",
    ],
    ignores: ["WARNING tornado.access: 403 GET /mopidy/ws/ (192.0.2.7) 5.17ms"],
  },
};
