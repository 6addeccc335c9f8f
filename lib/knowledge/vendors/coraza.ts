import { all, body, type Matcher, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const rules = "https://github.com/coreruleset/coreruleset/blob/main/rules";

const engine = body(/\bCoraza:/);
/** Rules that look for attacks in the content; where one matched, it counts more than a rule on form. */
const attack = body(/\[id\W{1,4}9(?:2[12]|3[0-4]|4[1-4])\d{3}\b/);

function rule(ids: string): Matcher {
  return all(engine, without(attack), body(new RegExp(String.raw`\[id\W{1,4}(?:${ids})\b`)));
}

export const refusals = vendor(
  { name: "Coraza", layer: "edge" },
  {
    "scanner-user-agent": {
      when: rule("91310[0-2]|913110"),
      cause: "headers",
      strength: "decisive",
      because: "The rule that matched compares the User-Agent with a list of scanners and scripts.",
      source: `${rules}/REQUEST-913-SCANNER-DETECTION.conf`,
      also: { "ip-block": "weak" },
    },
    method: {
      when: rule("911100"),
      cause: "resource",
      strength: "decisive",
      because: "Rule 911100 lets through only the methods that the configuration lists.",
      source: `${rules}/REQUEST-911-METHOD-ENFORCEMENT.conf`,
      also: { "server-config": "moderate" },
      actor: "api-owner",
    },
    "header-form": {
      when: rule("920(?:1[678]\\d|190|210|2[89]0|3[0-5]0|311|420|45[01]|4[789]0|5[123]0|521|600|620|640|660)"),
      cause: "headers",
      strength: "strong",
      because: "The rule that matched checks the form of a header, such as User-Agent, Accept, Host or Content-Type.",
      source: `${rules}/REQUEST-920-PROTOCOL-ENFORCEMENT.conf`,
      also: { "ip-block": "weak" },
    },
    "rule-logged": {
      when: body(/Coraza:\s+Access\s+(?:denied|dropped)\s+\(phase\s+\d\)/i),
      cause: "ip-block",
      strength: "strong",
      because: "Coraza logged that it refused the request by a rule.",
      source: "https://github.com/corazawaf/coraza/blob/main/internal/corazarules/rule_match.go",
      also: { headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "scanner-user-agent": {
    headline: "Coraza refuses your User-Agent.",
    meaning: "The name that your client sends is on a list of scanners or scripting libraries.",
    fix: [
      {
        do: "Send a User-Agent that names your application.",
        snippet: 'curl -A "my-app/1.2 (+https://my-app.example/contact)" {url}',
      },
      {
        do: "If you run the gateway: take the rule away for the API's path, in a line before the Core Rule Set is included.",
        snippet:
          'SecRule REQUEST_URI "@beginsWith /api/" "id:1000,phase:1,pass,nolog,ctl:ruleRemoveById=913100-913199"',
      },
    ],
  },
  method: {
    headline: "Coraza does not let this HTTP method through.",
    meaning: "The Core Rule Set allows GET, HEAD, POST and OPTIONS unless told otherwise. No permission is missing.",
    fix: [
      {
        do: "If you run the gateway: list the methods that the API uses, in crs-setup.conf.",
        snippet:
          "SecAction \"id:900200,phase:1,pass,t:none,nolog,setvar:'tx.allowed_methods=GET HEAD POST OPTIONS PUT PATCH DELETE'\"",
      },
      "If you do not: send the owner the method, the path and the time.",
    ],
  },
  "header-form": {
    headline: "Coraza refuses the form of a header.",
    meaning: "A header is missing, empty, doubled or not allowed. The `msg` of the log line names it.",
    fix: [
      "Read `msg` in the log line and send the header as it asks.",
      {
        do: "A request with the usual headers, to compare.",
        snippet: 'curl -A "my-app/1.2" -H "Accept: application/json" -H "Content-Type: application/json" {url}',
      },
    ],
  },
  "rule-logged": {
    headline: "Coraza, the gateway's web firewall, refused the request by a rule.",
    meaning:
      "Something in the request looked like an attack. With the Core Rule Set, rule 949110 only says that the sum of points was too high; earlier lines with the same `unique_id` name the rules.",
    fix: [
      "Collect all lines with the same `unique_id` and read their `id`, `msg` and `data`.",
      {
        do: "Exclude the field from the rule that misjudges it, for this path only, in a line before the Core Rule Set.",
        snippet:
          'SecRule REQUEST_URI "@beginsWith /api/posts" "id:1001,phase:1,pass,nolog,ctl:ruleRemoveTargetById=942100;ARGS:content"',
      },
      "Without access to the gateway, send its owner the time, your address and the request.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "scanner-user-agent": {
    matches: [
      '[client "192.0.2.7"] Coraza: Access denied (phase 1). Found User-Agent associated with security scanner [file "REQUEST-913-SCANNER-DETECTION.conf"] [line "37"] [id "913100"] [rev ""] [msg "Found User-Agent associated with security scanner"] [severity "critical"] [hostname "192.0.2.1"] [uri "/"] [unique_id "EXAMPLE"]',
    ],
    ignores: ['ModSecurity: Warning. [id "913100"]'],
  },
  method: {
    matches: [
      '[client "192.0.2.7"] Coraza: Access denied (phase 1). Method is not allowed by policy [id "911100"] [uri "/api"]',
    ],
    ignores: ['[client "192.0.2.7"] Coraza: Access denied (phase 2). [id "949110"]'],
  },
  "header-form": {
    matches: [
      '[client "192.0.2.7"] Coraza: Warning. Missing User Agent Header [id "920320"]\n[client "192.0.2.7"] Coraza: Access denied (phase 2). Inbound Anomaly Score Exceeded [id "949110"]',
    ],
    ignores: [
      '[client "192.0.2.7"] Coraza: Warning. [id "920320"]\nCoraza: Warning. [id "941100"]\nCoraza: Access denied (phase 2). [id "949110"]',
    ],
  },
  "rule-logged": {
    matches: [
      '[client "192.0.2.7"] Coraza: Access denied (phase 2). Inbound Anomaly Score Exceeded (Total Score: 10) [file "REQUEST-949-BLOCKING-EVALUATION.conf"] [id "949110"] [uri "/api"] [unique_id "EXAMPLE"]',
    ],
    ignores: ["ModSecurity: Access denied with code 403 (phase 2)."],
  },
};
