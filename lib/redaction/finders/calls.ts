import { isState } from "../states";
import { cookie, fieldValue } from "./fields";
import { fieldsOf, valuesOf } from "./matched";
import { type Finder, looksRandom } from "./secret";

const quoted = (most: number) => `[bru]?["'][^"'\\n]{0,${most}}["']`;

/** What takes a user name and a password, or an id and its secret, behind so many other texts. */
const logins = [
  [
    1,
    "(?:login|log_in|authenticate|NetworkCredential|BasicAWSCredentials|basic[_-]?auth\\w{0,20}|digest_?auth|ntlm_?auth|" +
      "PasswordAuthentication|username_pw_set|usernamePassword\\w{0,20}|setAuth|with_?auth)",
  ],
  [2, "getConnection|mysqli|mysqli_connect|PDO"],
  [3, "credentials"],
] as const;

const loginCalls = logins.map(
  ([before, names]) =>
    new RegExp(
      `(?:${names})\\s?[([]?\\s*(?:${quoted(200)}\\s*,?\\s*){${before}}[bru]?["']([^"'\\n]{4,400})["'](?=\\s*(?:[,)\\]}\\r\\n;]|$))`,
      "gi",
    ),
);

const isNoAddress = (value: string) => !/:\/\/|^[\w.-]+\.[a-z]{2,6}(?::\d+)?$|\s/.test(value);

/** Calls of programs whose own name, or whose neighbour, says that an argument is a secret. */
export const calls: Finder = (text) => [
  ...loginCalls.flatMap((pattern) => valuesOf(text, pattern, "password", isNoAddress)),
  ...valuesOf(
    text,
    /(?:bearer|auth_?token|api_?key|access_?token)\w{0,20}\(\s{0,8}["']([^"'\n]{8,4096})["']/gi,
    "bearer",
    (value) => looksRandom(value),
  ),
  ...valuesOf(text, /["'](?:bearer|basic|token)["']\s*,\s*["']([^"'\n]{8,4096})["']/gi, "bearer", (value) =>
    looksRandom(value, 8),
  ),
  ...valuesOf(text, /USERPWD["']?\s*(?:=>|,|=|:)\s*["'][^"':\n]{0,200}:([^"'\n]{1,400})["']/g, "password"),
  // `"user:" + "password"`, and `btoa("user:password")`.
  ...valuesOf(text, /["'][\w.@-]{1,60}:["']\s?[+.]\s?["']([^"'\n]{4,400})["']/g, "password"),
  ...valuesOf(
    text,
    /\b(?:btoa|b64encode|base64_?encode|encode64|Buffer\.from|encodeToString|getBytes|to_?base64)\w{0,10}\(+\s?b?["'][\w.@-]{1,60}:([^"'\n]{4,400})["']/gi,
    "password",
  ),
  // What a program keeps from its own logs, and prints all the same.
  ...valuesOf(
    text,
    /\b(?:Secret(?:Box|Str|String|Vec|Bytes|Text|Value)?|Sensitive(?:Str|String|Value)?|Hidden)\(\s?b?["']([^"'\r\n]{4,4096})["']\)/g,
    "token",
    (value) => !isState(value),
  ),
  // An id of a key and its secret.
  ...valuesOf(
    text,
    /["'](?:LTAI|AKID|AKIA|ASIA)[A-Za-z0-9]{12,40}["']\s{0,4},\s{0,40}["']([^"'\r\n]{16,400})["']/g,
    "api-key",
  ),
  // Constants of PHP.
  ...fieldsOf(text, /\bdefine\(\s{0,4}["'](\w{2,60})["']\s{0,4},\s{0,40}(["'])((?:(?!\2)[^\\\r\n]|\\.){1,4096})\2/gi),
  ...[...text.matchAll(/\bCookie\(\s?["']([^"'\n]{1,200})["']\s?,\s?["']([^"'\n]{4,4096})["']/g)].flatMap((hit) =>
    cookie(hit[1] ?? "", hit[2] ?? "", hit.index + hit[0].length - 1 - (hit[2]?.length ?? 0)),
  ),
  // The value before the name of its field, as Swift writes it.
  ...[...text.matchAll(/\b(?:set|add)Value\(\s?"([^"\n]{4,4096})",\s?forHTTPHeaderField:\s?"([\w-]{1,60})"/g)].flatMap(
    (hit) => fieldValue(hit[2] ?? "", hit[1] ?? "", hit.index + hit[0].indexOf('"') + 1),
  ),
];
