import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/api\.chess\.com\//i);

export const refusals = vendor(
  { name: "Chess.com", layer: "application", seen: host },
  {
    "user-agent": {
      when: any(
        body(/Calls\s+to\s+api\.chess\.com\s+require\s+an\s+updated\s+.{0,3}User-Agent/i),
        body(/ChessDotComClientError\(status_code=403/),
        all(host, status(403)),
      ),
      cause: "headers",
      strength: "strong",
      because: "Chess.com wants a contact in User-Agent and refuses the names of common libraries.",
      source: "https://www.chess.com/announcements/view/breaking-change-user-agent-contact-info-required",
      also: { "ip-block": "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "user-agent": {
    headline: "Chess.com refuses the program's User-Agent.",
    meaning:
      "The public data needs no key. Chess.com asks every program to say whom to write to, and blocks those that send the name of their library. Many calls at once, or a data centre's address, can be refused too.",
    fix: [
      {
        do: "Name the program and a contact.",
        snippet: "curl -A 'my-app/1.0 (you@example.com)' https://api.chess.com/pub/player/EXAMPLE",
      },
      "Ask one thing after the other, not in parallel.",
      "A script in a browser often cannot set User-Agent: then call from your own server.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "user-agent": {
    matches: [
      "UserWarning: Calls to api.chess.com require an updated 'User-Agent' header.\nchessdotcom.errors.ChessDotComClientError: ChessDotComClientError(status_code=403, text=<!DOCTYPE html>",
      {
        evidence: "HTTP/2 403\nserver: cloudflare\ncontent-type: text/html\n\n",
        request: "GET /pub/player/example HTTP/1.1\nHost: api.chess.com\nUser-Agent: python-requests/2.31",
      },
    ],
    ignores: ["UserWarning: User-Agent"],
  },
};
