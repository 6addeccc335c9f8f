import { anyOf } from "@/lib/evidence/patterns";

/** What stands in a secret's place, without regard to case. */
const standIn = wholly([
  // taken out, or hidden
  /\[redacted[^\]]*\]|redacted|\((?:removed|hidden|redacted)\)|\*{3,}|[█•]+|x{4,}(?:-x{4,})*|(?:[a-z]{1,10}[-_]){1,3}(?:x{8,}|\*{4,})|-{4,}|-{2,} ?[\w ]{1,40}-{2,}|…/,
  /[\w-]{0,12}\.{3}[\w-]{0,12}/,
  // told in words, to be filled in
  /<[^<>]*>(?:\s{2,}.*)?|\{\w+\}|\{[a-z_]+|\{your[-_ ][^{}]*\}|__\w+__\W?|\[[a-z]+(?: [a-z]+)+\]/,
  /(?:\w{2,8}=)?\[(?:snip|your|my|the|insert|enter|hidden|filtered|masked|removed|secret|token)\b.*/,
  /your[-_ ].*|[\w-]{1,20}[-_]your[-_][\w-]*|my[-_]?(?:token|key|secret)|replace[-_]me/,
  /value\d{0,2}|user(?:name)?:pass(?:word|wd)?/,
  // put in by a shell, a template, a manager of secrets
  /\$\{?[\w.]{1,40}\}?|\$\{[^{}]*\}?|\$\(.*|\\+\(\w.*|\$env:\w+|`[^`]*`|%\w+%|\$?\{\{[^{}]*\}\}|#\{[^{}]*\}#/,
  /(?:op|vault|ref\+\w+|secret|keyring|awssm|ssm|gcpsm|akv):\/\/.*|ENC\[.*|@Microsoft\.KeyVault.*/,
  /!(?:vault|secret|env|ref|sub|getatt)(?:_\w+)?(?:\s.*)?/,
  // a value of the language, a setting, what a dumper prints
  /null|none|undefined|true|false|include|omit|same-origin|\[object Object\]|\(?New-Object|array:\d+|\d+ bytes/,
]);

/** A variable of the code or of the shell, and the name of one: `process.env.TOKEN`, `ACCESS_TOKEN`. */
const variable = wholly(
  [
    /(?:process\.env|import\.meta\.env|os\.environ|secrets|vars|env|config|settings|this|self)[.[(].*/,
    /[A-Z]{2,}(?:_[A-Z]{2,})+|\[[A-Z][A-Z _]{2,40}\]?|[A-Z]+ [A-Z]+/,
    // Where a manager of secrets keeps it.
    /(?:secrets?|kv|vault|prod|staging|dev)(?:\/[a-z][a-z_-]*)+(?::[a-z_]+)?|data\.[a-z_]+\.[a-z_.]+/,
    // An anchor of YAML, and what it stands for.
    /[&*][a-z][a-z_-]{1,30}/,
    /(?:PASS|PASSWORD|PASSWD|PWD|SECRET|TOKEN|KEY|APIKEY)\]?/,
  ],
  "",
);

function wholly(patterns: readonly RegExp[], flags = "i"): RegExp {
  return new RegExp(`^(?:${anyOf(patterns)})$`, flags);
}

/** A stand-in that somebody wrote by hand: nothing to take out. */
export function isStandIn(value: string): boolean {
  const text = value.trim();
  return standIn.test(text) || variable.test(text);
}
