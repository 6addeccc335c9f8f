import { valuesOf } from "./matched";
import { type Finder, looksChosen } from "./secret";

/** What other protocols and their tools write where a password goes, and where the value ends. */
const places: readonly RegExp[] = [
  // SMTP (RFC 4954), IMAP (RFC 9051) and POP3 (RFC 5034): what follows the mechanism, and the answers to `334`.
  /\bAUTH(?:ENTICATE)? (?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|SCRAM-SHA-\d+) ([\w+/=]{8,4096})/g,
  /(?:^|[\s:>])334 [\w+/=]{0,200}\r?\n(?:[^\r\n\w]{0,8}|[^\r\n]{0,24}[>:] ?)([\w+/]{6,400}={0,2})(?=\r?\n)/g,
  /\bLOGIN "?[\w.@+\\-]{1,100}"? (?:"((?:[^"\\\r\n]|\\.){3,200})"|([^\s"]{4,200}))(?=\r?\n|$)/gm,
  // FTP and POP3 (RFC 959, RFC 1939), IRC.
  /PASS(?<=(?:^[ \t]{0,8}|[>\]:<-][ \t]{1,8})PASS)[ \t]:?(\S{4,200})(?=\r?\n|$)/gm,
  // Redis: `AUTH`, `HELLO 3 AUTH user password`, `CONFIG SET requirepass`.
  /(?:^|[>\]"\s])(?:AUTH|requirepass|masterauth)"?[ \t]{1,4}"?(?:[\w-]{1,60}"?[ \t]{1,4}"?)?([^\s"]{6,200})"?(?=\r?\n|$)/gm,
  /"(?:requirepass|masterauth)"\r?\n\d\) "([^"\r\n]{4,400})"/g,
  // LDAP's tools, SMB's, MQTT's, FTP's, those of databases.
  /\bldap\w{3,12}\b[^\n]{0,400}?\s-w\s{0,4}["']?([^\s"']{4,200})/g,
  /\b(?:smbclient|rpcclient|net|smbmap|mount\.cifs)\b[^\n]{0,200}?\s(?:-U|--user)[ =]?["']?[^\s"'%]{1,100}%([^"'\n]{4,200}?)(?=["'\s])/g,
  /\bmosquitto_\w{3}\b[^\n]{0,400}?\s(?:-P|--pw)\s{1,4}["']?([^\s"']{4,200})/g,
  /\blftp\b[^\n]{0,200}?\s-u\s{1,4}["']?[^\s"',]{1,100},([^\s"']{4,200})/g,
  /\b(?:sqlcmd|bcp|sqlplus|clickhouse-client|cqlsh|mongosh?|influx)\b[^\n]{0,400}?\s(?:-P|-p|--password)[ =]?["']?([^\s"'-][^\s"']{3,200})/g,
  /\bnet use\b[^\n]{0,200}?\/user:\S{1,100}\s+([^\s/]\S{3,200})/gi,
  /\bnet use\s+(?:\w:\s+)?\\\\\S{1,200}\s+([^\s/*]\S{3,200})\s+\/user:/gi,
  /\bsnmp\w{2,12}\b[^\n]{0,200}?\s-[cA]\s{0,4}["']?([^\s"']{4,100})/g,
  /\bsnmp\w{2,12}\b[^\n]{0,300}?\s-X\s{0,4}["']?([^\s"']{4,100})/g,
  /\b(?:sqlplus|rman|expdp|impdp|sqlldr)\b[^\n]{0,120}?\s[\w$]{1,60}\/(?:"([^"\r\n]{3,100})"|([^\s@"/]{4,100}))@/g,
  /\bjdbc:oracle:\w{1,10}:[\w$]{1,60}\/(?:"([^"\r\n]{3,100})"|([^\s"'@]{3,200}))@/g,
  /!connect\s+jdbc:\S{1,600}\s+[\w.@-]{1,100}\s+([^\s"']{4,200})/g,
  // What Cisco's systems keep, in clear or in their own writing.
  /\bsnmp-server community (\S{4,100})/g,
  /\bisakmp key (?:\d )?(\S{4,200}) (?:address|hostname)/g,
  /\b(?:key|password|secret|shared-secret) [0-9] ([^\s"']{6,200})(?=\s|$)/gm,
  // A line of Postfix's table of logins.
  /^(?:\[[\w.-]{1,200}\](?::\d{1,5})?|[\w.-]{1,200}:\d{1,5})[ \t]{1,40}[\w.+-]{1,100}(?:@[\w.-]{1,200})?:(?!\/\/)(\S{6,400})$/gm,
  /\.open\(?\s{0,4}["'][A-Z]{3,7}["'],\s?["'][^"'\r\n]{1,2000}["'],\s?(?:true|false),\s?["'][^"'\r\n]{1,100}["'],\s?["']([^"'\r\n]{4,200})["']/gi,
  // Kafka's registry of schemas.
  /\bauth\.user\.info["']?\s{0,4}[=:]\s{0,4}["']?[^\s:"']{1,200}:(?!\/\/)([^\s"']{4,400})/g,
  // Hurl's section for Basic.
  /\[BasicAuth\]\r?\n[^\s:]{1,100}:[ \t]{1,8}(\S{4,200})/g,
];

/** What is looked for only where the text speaks of the tool at all. */
const byTool: readonly (readonly [tool: RegExp, pattern: RegExp, wanted?: (value: string) => boolean])[] = [
  [/\bldap(?:search|modify|add|delete|whoami|passwd|compare)\b/, /\s-w\s{1,4}["']?([^\s"']{4,200})/g, looksChosen],
  [/\bACL SETUSER\b/i, /[ \t][>#](\S{4,200})/g],
  // A line of PostgreSQL's file of passwords, where a star stands for any.
  [/^\*:|:\*:/m, /^(?=\S{0,200}\*:)[\w.*-]{1,200}:[\d*]{1,5}:[\w*-]{1,60}:[\w.*-]{1,60}:(\S{4,200})$/gm],
];

/** Credentials in the sessions and the tools of other protocols. */
export const protocols: Finder = (text) => [
  ...places.flatMap((pattern) => valuesOf(text, pattern, "password")),
  ...byTool.flatMap(([tool, pattern, wanted]) => (tool.test(text) ? valuesOf(text, pattern, "password", wanted) : [])),
];
