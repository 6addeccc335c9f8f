import { all, body, setsCookie, status, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = setsCookie(/^session_P\d{2,5}(?:_|$)/);

export const refusals = vendor(
  { name: "OctoPrint", layer: "application", seen: mark },
  {
    key: {
      when: all(mark, status(403), without(body(/permission/i))),
      cause: "authentication",
      strength: "strong",
      because: "OctoPrint answers 403 where the API key or the session is missing or not valid.",
      source: "https://github.com/OctoPrint/OctoPrint/issues/2706",
      also: { permissions: "moderate", headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  key: {
    headline: "OctoPrint got no API key that it accepts.",
    meaning:
      "A wrong or missing key is answered with 403, not 401. A valid key whose user lacks the right gets 403 too, and a plain browser session besides needs its CSRF token.",
    fix: [
      {
        do: "Send an application key.",
        snippet: 'curl -H "X-Api-Key: $OCTOPRINT_KEY" http://octopi.local/api/version',
      },
      "Create the key in the user settings under Application Keys, and copy it whole.",
      "If the key is right, compare the permissions of its user with what the call needs.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  key: {
    matches: [
      "HTTP/1.1 403 FORBIDDEN\nContent-Type: text/html; charset=utf-8\nSet-Cookie: session_P5000=eyJpZGVudGl0eSI6bnVsbH0.Dh.bs; Path=/; HttpOnly\n\nInvalid API key",
    ],
    ignores: [
      "HTTP/1.1 403 FORBIDDEN\nSet-Cookie: session=eyJpZGVudGl0eSI6bnVsbH0.Dh.bs; Path=/\n\nInvalid API key",
      "HTTP/1.1 403 FORBIDDEN\nSet-Cookie: session_P5000=eyJpZGVudGl0eSI6bnVsbH0.Dh.bs; Path=/\n\nInsufficient permissions",
    ],
  },
};
