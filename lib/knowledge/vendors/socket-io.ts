import { all, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Socket.IO", layer: "application" },
  {
    forbidden: {
      when: all(member("code", /^4$/), member("message", /^(?:Forbidden|Origin not allowed)$/)),
      cause: "cors",
      strength: "moderate",
      because:
        "Engine.IO's code 4 means that the server's allowRequest refused, which in version 2 is the check of the origin.",
      source: "https://github.com/socketio/socket.io/blob/HEAD/packages/engine.io/lib/server.ts",
      also: { permissions: "moderate", authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  forbidden: {
    headline: "The Socket.IO server refused the handshake.",
    meaning:
      "In version 2 this is the check of the origin against `origins`; a call without Origin and Referer passes only when all are allowed. Since version 3 it is the application's own `allowRequest` function: the `cors` option does not lead to this answer.",
    fix: [
      {
        do: "In version 2, list the page's origin on the server, with the port.",
        snippet: 'require("socket.io")(httpServer, { origins: ["https://app.example.com:443"] });',
      },
      "Since version 3, look at what `allowRequest` checks, such as a token or an address.",
      "The words `Origin not allowed` are the application's own: look for them in its code.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  forbidden: {
    matches: ['HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"code":4,"message":"Forbidden"}'],
    ignores: ['{"code":1,"message":"Session ID unknown"}', '{"message":"Forbidden"}'],
  },
};
