import { all, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Socket.IO", layer: "application" },
  {
    forbidden: {
      when: all(member("code", /^4$/), member("message", /^(?:Forbidden|Origin not allowed)$/)),
      cause: "cors",
      strength: "moderate",
      because: "Engine.IO's code 4 means that the origin check or allowRequest of the server refused.",
      source: "https://github.com/socketio/socket.io/blob/HEAD/packages/engine.io/lib/server.ts",
      also: { permissions: "moderate", authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  forbidden: {
    headline: "The Socket.IO server refused the handshake.",
    meaning:
      "In version 2 this is the origins list; since version 3 it is the application's own `allowRequest` function.",
    fix: [
      {
        do: "Since version 3, allow the origin with cors.",
        snippet: 'new Server(httpServer, { cors: { origin: "https://app.example.com" } });',
      },
      "Look at what `allowRequest` checks, such as a token or an address.",
      "Use the same major version in client and server.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  forbidden: {
    matches: ['HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"code":4,"message":"Forbidden"}'],
    ignores: ['{"code":1,"message":"Session ID unknown"}', '{"message":"Forbidden"}'],
  },
};
