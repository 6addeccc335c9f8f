import { body, header } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Wallarm", layer: "edge", seen: header("server", /nginx[-_]wallarm/i) },
  {
    "malicious-request": {
      when: body(
        oneOf(
          /Malicious\s+activity\s+blocked\s*(?:<[^>]{0,80}>\s*){0,4}Your\s+request\s+is\s+blocked/i,
          /Your\s+request\s+is\s+blocked\s+since\s+it\s+was\s+identified\s+as\s+a\s+malicious\s+one/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "These words are Wallarm's block page.",
      source: "https://docs.wallarm.com/4.10/faq/wrong-blocking",
      also: { geo: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "malicious-request": {
    headline: "Wallarm blocked your request as malicious.",
    meaning:
      "Wallarm found an attack in the request, or its address, country or network is on a list. The owner of the API can see which; the credential plays no part.",
    fix: [
      "Copy the request ID and your address from the page, and send them with the full request to the owner of the API.",
      {
        do: "If you are the owner: search the event in Wallarm Console under Attacks, and mark it as a false positive.",
        snippet: "attacks incidents request_id:<requestId>",
      },
      "Also look in the IP lists: an address that sent several suspicious requests is put on the denylist for a time.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "malicious-request": {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/html\n\n<div class="alert-title">Malicious activity blocked</div>\n<div class="alert-desc">Your request is blocked since it was identified as a malicious one.</div>',
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: nginx-wallarm\n\nForbidden",
      "Spoofed bot detected. Malicious activity blocked.",
    ],
  },
};
