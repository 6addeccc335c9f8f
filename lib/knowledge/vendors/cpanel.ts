import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "cPanel", layer: "application", seen: any(header("server", /^cpsrvd/i), body(/\bcpanelresult\b/)) },
  {
    "access-denied": {
      when: body(/\bcpanelresult\b[^\n]{0,80}\bAccess denied\b|403 Forbidden Access denied/i),
      cause: "authentication",
      strength: "strong",
      because: "cPanel's own server did not accept the log-in of this call.",
      source: "https://github.com/mgufrone/cpanel-php/issues/1",
      also: { permissions: "moderate", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "access-denied": {
    headline: "cPanel or WHM does not accept this log-in.",
    meaning:
      "The user, the password or the API token does not fit, or the call uses the wrong kind of credential for this port. WHM listens on 2087 and cPanel on 2083.",
    fix: [
      {
        do: "Create an API token in the same interface that you call, and send it with the user that it belongs to; on port 2083 the word is `cpanel` instead of `whm`.",
        snippet: "curl -H 'Authorization: whm root:TOKEN' 'https://example.com:2087/json-api/version?api.version=1'",
      },
      "Check how the script passes a password with special characters: quotes, `&` and `@` are often lost.",
      "Compare from another address: the host may let in only listed ones.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "access-denied": {
    matches: [
      'HTTP/1.1 403 Forbidden Access denied\nServer: cpsrvd\n\n{"cpanelresult":{"apiversion":"2","error":"Access denied","data":{"reason":"Access denied","result":"0"},"type":"text"}}',
      "Server Error from 127.0.0.1: HTTP/1.1 403 Forbidden Access denied",
    ],
    ignores: ['{"error":"Access denied","data":{"reason":"Access denied"}}'],
  },
};
