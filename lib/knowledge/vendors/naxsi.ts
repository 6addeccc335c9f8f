import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "NAXSI",
    layer: "edge",
    seen: any(header("x-data-origin", /^naxsi/i), header("server", /naxsi/i)),
  },
  {
    "rule-logged": {
      when: body(/NAXSI_FMT:.{1,1500}?(?:config=(?:block|drop|learning-drop)|learning=0)/i),
      cause: "ip-block",
      strength: "decisive",
      because: "NAXSI logged that its score for this request was high enough to block it.",
      source: "https://github.com/wargio/naxsi/blob/main/docs/logs.md",
    },
    "block-page": {
      when: body(/Blocked\s+By\s+NAXSI|Naxsi\s+Blocked\s+Information/i),
      cause: "ip-block",
      strength: "decisive",
      because: "The page says that NAXSI, a firewall module of nginx, blocked the request.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/naxsi.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "rule-logged": {
    headline: "NAXSI scored this request as an attack and blocked it.",
    meaning:
      "NAXSI counts suspicious characters, such as quotes, brackets or `--`, in the URL, the arguments and the body. JSON and search terms often reach its limit without being an attack.",
    fix: [
      "Read `id0` (the rule), `zone0` (ARGS, BODY, URL, HEADERS) and `var_name0` (the field) in the line.",
      {
        do: "Let the rule pass for this field at this path.",
        snippet: 'BasicRule wl:1015 "mz:$URL:/api/search|$ARGS_VAR:q";',
      },
      "Switch on learning mode for a while when many rules match, and derive the whitelist from its log. Meanwhile hardly anything is blocked.",
    ],
  },
  "block-page": {
    headline: "NAXSI, a firewall module of nginx, blocked your request.",
    meaning: "Characters in the URL or body looked like an attack. The credential plays no part.",
    fix: [
      "Leave out or encode special characters in the value you send, to find the one that is refused.",
      "Send the time and the request to the owner of the site: NAXSI's error log names the rule and the field.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "rule-logged": {
    matches: [
      '2026/12/02 12:27:44 [error] 3829#0: *4 NAXSI_FMT: ip=192.0.2.7&server=example.com&uri=%2Fapi&config=block&rid=70d8cd88&cscore0=$SQL&score0=8&zone0=ARGS&id0=1015&var_name0=q, client: 192.0.2.7, server: example.com, request: "GET /api?q=a,b HTTP/1.1"',
      '[error] 8404#0: *3 NAXSI_FMT: ip=192.0.2.7&server=example.com&uri=/&learning=0&vers=0.50&total_processed=3&total_blocked=1&zone0=ARGS&id0=1302&var_name0=a, client: 192.0.2.7, request: "GET /?a=< HTTP/1.0"',
    ],
    ignores: [
      '[error] 3829#0: *4 NAXSI_FMT: ip=192.0.2.7&server=example.com&uri=%2Fapi&config=learning&rid=70d8&zone0=ARGS&id0=1015, client: 192.0.2.7, request: "GET / HTTP/1.1"',
    ],
  },
  "block-page": {
    matches: ["<html><h1>This Request Has Been Blocked By NAXSI</h1></html>"],
    ignores: ["HTTP/1.1 403 Forbidden\nX-Data-Origin: naxsi/waf\n\nForbidden"],
  },
};
