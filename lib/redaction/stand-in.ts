const standIn =
  /^(?:\[redacted[^\]]*\]|redacted|<[^<>]*>|\$\{?[\w.]+\}?|\$\([^()]*\)|`[^`]*`|!(?:vault|secret|env\w*|ref|sub|getatt|reference)\b.*|%\w+%|\$?\{\{[^{}]*\}\}|\{\w+\}|\*{3,}|x{4,}|X{4,}|\.{3}|…|null|none|undefined|true|false|[█•]+|x{4,}(?:-x{4,})+|-{4,}|\d+ bytes|op:\/\/.*|#\{[^{}]*\}#|\((?:removed|hidden|redacted)\)|\{your[-_ ][^{}]*\}|[\w-]{0,12}\.{3}[\w-]{0,12}|\$env:\w+|replace[-_]me|array:\d+|include|omit|same-origin|__\w+__\W?|\[[a-z]+(?: [a-z]+)+\]|\[object Object\]|\(?New-Object|your[-_ ].*|my[-_]?(?:token|key|secret))$/i;

/** A variable of the code or of the shell, and the name of one: `process.env.TOKEN`, `ACCESS_TOKEN`. */
const variable =
  /^(?:(?:process\.env|import\.meta\.env|os\.environ|secrets|vars|env|config|settings|this|self)[.[(].*|[A-Z]{2,}(?:_[A-Z]{2,})+|\[[A-Z][A-Z _]{2,40}\]?|(?:PASS|PASSWORD|PASSWD|PWD|SECRET|TOKEN|KEY|APIKEY)|[A-Z]+ [A-Z]+)$/;

/** A stand-in that somebody wrote by hand: nothing to take out. */
export function isStandIn(value: string): boolean {
  const text = value.trim();
  return standIn.test(text) || variable.test(text);
}
