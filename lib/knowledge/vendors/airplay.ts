import { header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "AirPlay Receiver", layer: "application" },
  {
    "other-program": {
      when: header("server", /^AirTunes\//),
      cause: "server-config",
      strength: "strong",
      because: "macOS' AirPlay Receiver answered, which holds ports 5000 and 7000, and not your program.",
      source: "https://github.com/firebase/codelab-friendlychat-web/issues/653",
      also: { resource: "moderate" },
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "other-program": {
    headline: "Your Mac's AirPlay Receiver answered, not your program.",
    meaning:
      "Since macOS Monterey the system listens on ports 5000 and 7000. Your own server did not start there, or listens on another address of the same port.",
    fix: [
      { do: "See who holds the port.", snippet: "lsof -nP -iTCP:5000 -sTCP:LISTEN" },
      "Start your program on another port, and call that one.",
      "Or switch AirPlay Receiver off in System Settings, General, AirDrop and Handoff.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "other-program": {
    matches: ["HTTP/1.1 403 Forbidden\nContent-Length: 0\nServer: AirTunes/870.14.1\nX-Apple-ProcessingTime: 0\n\n"],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: Werkzeug/3.0.1\n\n"],
  },
};
