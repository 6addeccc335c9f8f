import { all, any, body, header, type Matcher, without } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const rules = "https://github.com/coreruleset/coreruleset/blob/main/rules";
const olderRules = "https://github.com/coreruleset/coreruleset/blob/v3.3/master/rules";

// Coraza runs the same rules and has a file of its own.
const otherEngine = without(body(/\bCoraza:/));
/** Rules that look for attacks in the content; where one matched, it counts more than a rule on form. */
const attack = body(/\[id\W{1,4}9(?:2[12]|3[0-4]|4[1-4])\d{3}\b/);

function rule(ids: string): Matcher {
  return all(otherEngine, without(attack), body(new RegExp(String.raw`\[id\W{1,4}(?:${ids})\b`)));
}

export const refusals = vendor(
  { name: "ModSecurity", layer: "edge", seen: header("server", /mod_security|NOYB/i) },
  {
    "scanner-user-agent": {
      when: any(
        rule("91310[0-2]|913110"),
        all(
          otherEngine,
          without(attack),
          body(/Found\s+User-Agent\s+associated\s+with|(?:\bat|variable)\s.?REQUEST_HEADERS:User-Agent\b/i),
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "The rule that matched compares the User-Agent with a list of scanners, scripts or crawlers.",
      source: `${olderRules}/REQUEST-913-SCANNER-DETECTION.conf`,
      also: { "ip-block": "weak" },
    },
    country: {
      when: any(rule("910100"), all(otherEngine, without(attack), body(/from\s+a\s+HIGH\s+Risk\s+Country/i))),
      cause: "geo",
      strength: "decisive",
      because: "The rule that matched looks up the country of the address in the owner's list of refused countries.",
      source: `${olderRules}/REQUEST-910-IP-REPUTATION.conf`,
    },
    "address-reputation": {
      when: rule("910000|9101[1-9]0"),
      cause: "ip-block",
      strength: "decisive",
      because: "The rule that matched looks the address up in a list of bad addresses.",
      source: `${olderRules}/REQUEST-910-IP-REPUTATION.conf`,
    },
    "too-many-requests": {
      when: rule("9121[2-7]\\d"),
      cause: "rate-limit",
      strength: "decisive",
      because: "The rule that matched counts the requests of an address within a time.",
      source: `${olderRules}/REQUEST-912-DOS-PROTECTION.conf`,
      retry: "after",
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
      when: all(
        otherEngine,
        body(
          oneOf(
            /ModSecurity:\s+Access\s+denied\s+(?:with|using)|\[id\W{1,4}9(?:49110|49111|80130)\b/i,
            /Inbound\s+Anomaly\s+Score\s+Exceeded/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "ModSecurity logged that it refused the request by a rule.",
      source: `${rules}/REQUEST-949-BLOCKING-EVALUATION.conf`,
      also: { headers: "weak" },
    },
    "rule-matched": {
      when: all(otherEngine, body(/\[id\W{1,4}9[1-4]\d{4}\b/), body(/ModSecurity:\s+Warning\./)),
      cause: "ip-block",
      strength: "strong",
      because: "A rule of the Core Rule Set objected to something in the request; enough of them refuse it.",
      source: `${rules}/REQUEST-949-BLOCKING-EVALUATION.conf`,
      also: { "server-config": "weak" },
    },
    "block-page": {
      when: body(
        oneOf(
          /generated\s+by\s+Mod.?Security|rules\s+of\s+the\s+mod.?security\s+module/i,
          /mod.?security\s+rules\s+triggered|Protected\s+by\s+Mod.?Security|\/modsecurity[-_]errorpage\//i,
          /One\s+or\s+more\s+things\s+in\s+your\s+request\s+were\s+suspicious/i,
          /40\d(?:\.0)?\s{1,3}(?:-\s)?ModSecurity\s+Action/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "The page says that ModSecurity, a firewall module of the web server, refused the request.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/modsecurity.py",
      also: { headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "scanner-user-agent": {
    headline: "ModSecurity refuses your User-Agent.",
    meaning:
      "The name that your client sends is on a list of scanners; before version 4 of the Core Rule Set also of scripting libraries and crawlers. The address and the credential are not the problem.",
    fix: [
      {
        do: "Send a User-Agent that names your application.",
        snippet: 'curl -A "my-app/1.2 (+https://my-app.example/contact)" {url}',
      },
      {
        do: "If you run the server: take the rule away for the API's path, in `REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf`.",
        snippet:
          'SecRule REQUEST_URI "@beginsWith /api/" "id:1000,phase:1,pass,nolog,ctl:ruleRemoveById=913100-913199"',
      },
    ],
  },
  country: {
    headline: "ModSecurity refuses requests from your country.",
    meaning: "The owner of the server listed the country as high risk. The place of the calling machine counts.",
    fix: [
      "Check in which country the calling server, VPN or proxy has its exit.",
      "Ask the owner to let your address in.",
      "If you run the server: with version 3 of the Core Rule Set the list stands in `tx.high_risk_country_codes` of `crs-setup.conf`.",
    ],
  },
  "address-reputation": {
    headline: "ModSecurity found your address in a list of bad addresses.",
    meaning:
      "Earlier traffic of this address, perhaps that of others who share it, put it there. Headers and credentials do not matter.",
    fix: [
      "Call from another network to confirm it.",
      "Look the address up in public blocklists such as Project Honey Pot, and ask for removal there.",
      "Ask the owner of the server to let the address in.",
    ],
  },
  "too-many-requests": {
    headline: "ModSecurity counted too many requests from your address.",
    meaning: "All requests of the address are refused for some time, ten minutes by default.",
    fix: [
      "Stop all calls until the block is over, then send fewer at a time.",
      "If you run the server: `tx.dos_burst_time_slice`, `tx.dos_counter_threshold` and `tx.dos_block_timeout` set the limits.",
    ],
  },
  method: {
    headline: "ModSecurity does not let this HTTP method through.",
    meaning:
      "The Core Rule Set allows GET, HEAD, POST and OPTIONS unless told otherwise, so PUT, PATCH and DELETE of a REST API are refused with 403. No permission is missing.",
    fix: [
      {
        do: "If you run the server: list the methods that the API uses in `crs-setup.conf`.",
        snippet:
          "SecAction \"id:900200,phase:1,pass,t:none,nolog,setvar:'tx.allowed_methods=GET HEAD POST OPTIONS PUT PATCH DELETE'\"",
      },
      "If you do not: send the owner the method, the path and the time.",
    ],
  },
  "header-form": {
    headline: "ModSecurity refuses the form of a header.",
    meaning:
      "A header is missing, empty, doubled or holds what the rules do not allow: no User-Agent or Accept, an address in Host, a `Content-Type` outside the list. The `msg` of the log line names it.",
    fix: [
      "Read `msg` in the log line and send the header as it asks.",
      {
        do: "A request with the usual headers, to compare.",
        snippet: 'curl -A "my-app/1.2" -H "Accept: application/json" -H "Content-Type: application/json" {url}',
      },
      "If you run the server: `tx.allowed_request_content_type` and `tx.restricted_headers_basic` in `crs-setup.conf` hold the lists.",
    ],
  },
  "rule-logged": {
    headline: "ModSecurity refused the request by a rule.",
    meaning:
      "Something in the request looked like an attack. With the Core Rule Set each match adds points, and rule 949110 only says that the sum was too high: the lines before it, with the same `unique_id`, name the rules and the fields.",
    fix: [
      {
        do: "Collect all lines of this request.",
        snippet: "grep 'EXAMPLE_UNIQUE_ID' /var/log/apache2/error.log /var/log/nginx/error.log",
      },
      {
        do: "Exclude the field from the rule that misjudges it, for this path only, in a file read before the rules (`REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf`).",
        snippet:
          'SecRule REQUEST_URI "@beginsWith /api/posts" "id:1001,phase:1,pass,nolog,ctl:ruleRemoveTargetById=942100;ARGS:content"',
      },
      "Without access to the server, send its owner the time, your address and the request.",
    ],
    prevention: ["Run new rules in DetectionOnly mode first, and exclude what real traffic trips over."],
  },
  "rule-matched": {
    headline: "ModSecurity took something in the request for an attack.",
    meaning:
      "The line names the rule, the field and the words that matched. It is a warning: the sum of such points decides, in a line of its own, whether the request is refused. Good requests are hit too, such as an OAuth callback whose scope ends in `.profile`.",
    fix: [
      "Read `id`, `msg` and the field after `at`: they tell which rule and which part of the request.",
      "Send the call without that part and compare.",
      {
        do: "If the server is yours, except that rule for that field and path alone, before the rules are read.",
        snippet:
          'SecRule REQUEST_URI "@beginsWith /oauth/callback" "id:1000,phase:1,pass,nolog,ctl:ruleRemoveTargetById=930120;ARGS:scope"',
      },
      "On shared hosting, send the host's support the line and ask for the exception.",
    ],
  },
  "block-page": {
    headline: "ModSecurity, the web server's firewall module, refused the request.",
    meaning:
      "A rule matched the request's content or headers. The page often comes as 406 Not Acceptable; changing Accept does not help. Hosting companies switch this on by default.",
    fix: [
      {
        do: "Try with a plain User-Agent and without the body, then add the parts one by one.",
        snippet: 'curl -i -A "my-app/1.2" {url}',
      },
      "Send the time, your address and the URL to the host or owner: the error log names the rule.",
      "If the site is yours: ask the hosting company for an exception for this rule, or switch ModSecurity off for the domain in the control panel to confirm it.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "scanner-user-agent": {
    matches: [
      '[Mon Nov 23 10:11:12 2026] [error] [client 192.0.2.7] ModSecurity: Warning. Matched phrase "python-requests" at REQUEST_HEADERS:User-Agent. [file "/etc/crs/rules/REQUEST-913-SCANNER-DETECTION.conf"] [line "55"] [id "913101"] [msg "Found User-Agent associated with scripting/generic HTTP client"] [hostname "example.com"] [uri "/api"] [unique_id "EXAMPLE"]\n[client 192.0.2.7] ModSecurity: Access denied with code 403 (phase 2). Operator GE matched 5 at TX:anomaly_score. [id "949110"] [unique_id "EXAMPLE"]',
      'ModSecurity: Access denied with code 403 (phase 1). Matched "Operator `Pm\' with parameter `curl wget\' against variable `REQUEST_HEADERS:User-Agent\' (Value: `curl/8.5.0\' ) [id "100200"] [hostname "192.0.2.9"] [uri "/v1"]',
    ],
    ignores: [
      '[client "192.0.2.7"] Coraza: Access denied (phase 1). Found User-Agent associated with security scanner [id "913100"]',
      '[id "913100"] [msg "Found User-Agent associated with security scanner"]\nModSecurity: Access denied with code 403 (phase 2). [id "942100"] [msg "SQL Injection Attack Detected via libinjection"]',
    ],
  },
  country: {
    matches: [
      'ModSecurity: Access denied with code 403 (phase 2). Geo lookup matched. [id "910100"] [msg "Client IP is from a HIGH Risk Country Location"] [uri "/"]',
    ],
    ignores: ['ModSecurity: Access denied with code 403 (phase 2). [id "910110"] [uri "/"]'],
  },
  "address-reputation": {
    matches: [
      'ModSecurity: Access denied with code 403 (phase 2). RBL lookup of 7.2.0.192.dnsbl.example succeeded at REMOTE_ADDR. [id "910170"] [msg "HTTP Blacklist match for suspicious IP"]',
    ],
    ignores: ['ModSecurity: Access denied with code 403 (phase 2). Geo lookup matched. [id "910100"]'],
  },
  "too-many-requests": {
    matches: [
      'ModSecurity: Access denied with connection close (phase 1). [id "912120"] [msg "Denial of Service (DoS) attack identified from 192.0.2.7 (100 hits since last alert)"]',
    ],
    ignores: ['ModSecurity: Access denied with code 403 (phase 2). [id "949110"]'],
  },
  method: {
    matches: [
      '[error] 31#31: *7 [client 192.0.2.7] ModSecurity: Access denied with code 403 (phase 2). Matched "Operator `Ge\' with parameter `5\' against variable `TX:ANOMALY_SCORE\'" [id "949110"]\nModSecurity: Warning. Match of "within |GET| |HEAD| |POST| |OPTIONS|" against "REQUEST_METHOD" required. [id "911100"] [msg "Method is not allowed by policy"] [data "PUT"]',
    ],
    ignores: ["HTTP/1.1 405 Method Not Allowed\n\nMethod is not allowed"],
  },
  "header-form": {
    matches: [
      'ModSecurity: Warning. Operator EQ matched 0 at REQUEST_HEADERS. [id "920320"] [msg "Missing User Agent Header"]\nModSecurity: Access denied with code 403 (phase 2). [id "949110"] [msg "Inbound Anomaly Score Exceeded (Total Score: 5)"]',
      'ModSecurity: Access denied with code 403 (phase 1). [id \\"920420\\"] [msg \\"Request content type is not allowed by policy\\"]',
    ],
    ignores: [
      'ModSecurity: Warning. [id "920320"]\nModSecurity: Warning. detected XSS using libinjection. [id "941100"]\nModSecurity: Access denied with code 403 (phase 2). [id "949110"]',
    ],
  },
  "rule-logged": {
    matches: [
      '2026/11/23 10:11:12 [error] 85#85: *11 [client 192.0.2.7] ModSecurity: Access denied with code 403 (phase 2). Matched "Operator `Ge\' with parameter `5\' against variable `TX:ANOMALY_SCORE\' (Value: `5\' ) [id "949110"] [msg "Inbound Anomaly Score Exceeded (Total Score: 5)"] [hostname "example.com"] [uri "/api/posts"]',
      'ModSecurity: Warning. detected SQLi using libinjection with fingerprint \'s&1c\' [id "942100"] [msg "SQL Injection Attack Detected via libinjection"]\nModSecurity: Access denied with code 406 (phase 2).',
    ],
    ignores: ['[client "192.0.2.7"] Coraza: Access denied (phase 2). Inbound Anomaly Score Exceeded [id "949110"]'],
  },
  "rule-matched": {
    matches: [
      '[client 192.0.2.8] ModSecurity: Warning. Matched phrase ".profile" at ARGS:scope. [file "REQUEST-930-APPLICATION-ATTACK-LFI.conf"] [line "41"] [id "930120"] [msg "OS File Access Attempt"]',
      'ModSecurity: Warning. Matched "Operator `Within\' against variable `TX:EXTENSION\' [line "1015"] [id "920440"] [msg "URL file extension is restricted by policy"]',
    ],
    ignores: ['[client 192.0.2.8] ModSecurity: Warning. [id "920350"] [msg "Host header is a numeric IP address"]'],
  },
  "block-page": {
    matches: [
      "HTTP/1.1 406 Not Acceptable\nServer: Apache\nContent-Type: text/html\n\n<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>",
      "<title>IIS Detailed Error - 403.0 - ModSecurity Action</title>",
    ],
    ignores: ["HTTP/1.1 406 Not Acceptable\n\n<h1>Not Acceptable</h1>"],
  },
};
