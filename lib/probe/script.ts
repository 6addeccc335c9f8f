import { bashQuoted, bashWord } from "@/lib/knowledge/pages/command";
import { limits } from "./limits";
import type { Step } from "./plan";

/** For PowerShell, which takes the typographic quotes for quotes too. */
export function powershellQuoted(text: string): string {
  return `'${text.replaceAll(/['\u2018-\u201b]/g, "$&$&")}'`;
}

/** One request as a person reads it: the whole command, the secrets of its URL replaced. */
export function curlOf({ outgoing, shown }: Pick<Step, "outgoing" | "shown">): string {
  const { arguments: words } = callOf({
    variant: "plain",
    local: false,
    outgoing: { ...outgoing, url: shown.url },
    shown,
  });
  const quoted = words.map(bashWord);
  return ["curl", "-i", ...quoted].join(" ").replaceAll(/ (?=-H |'?https?:)/g, " \\\n  ");
}

interface Call {
  readonly name: string;
  /** "with": takes the credential along when there is one. "pair": only when there is one, and without it. */
  readonly mode: "with" | "bare" | "pair";
  /** The request as the transcript prints it. */
  readonly said: string;
  /** Arguments for curl. */
  readonly arguments: readonly string[];
  /** Followed only when no credential goes along. */
  readonly follow: readonly string[];
}

function callOf({ variant, local, outgoing, shown }: Pick<Step, "variant" | "local" | "outgoing" | "shown">): Call {
  const { method, url, headers, family, follow } = outgoing;
  // curl would promise no encoding by itself and print what it gets: so the transcript stays readable.
  const fields = headers.filter(([name]) => name !== "accept-encoding");
  const lines = fields.map(([name, value]) => `${name}: ${value}`);
  const named = fields.some(([name]) => name === "user-agent");
  // Browsers send none with a preflight, and nobody should send one over http that was meant for https.
  const bare = method === "OPTIONS" || (variant === "other-scheme" && url.startsWith("http:"));
  return {
    name: variant,
    mode: local ? "pair" : bare ? "bare" : "with",
    said: [`${shown.method} ${shown.url} HTTP/1.1`, ...lines].join("\n"),
    arguments: [
      ...(method === "HEAD" ? ["-I"] : method === "GET" ? [] : ["-X", method]),
      ...(family === 6 ? ["-6"] : []),
      ...[...lines, ...(named ? [] : ["user-agent:"])].flatMap((line) => ["-H", line]),
      url,
    ],
    follow:
      follow && method !== "OPTIONS"
        ? [
            "-L",
            "--max-redirs",
            `${limits.redirects}`,
            "--proto-redir",
            url.startsWith("https:") ? "=https" : "=http,https",
          ]
        : [],
  };
}

const introduction = [
  "why403: the probe's requests, from this machine. It prints a transcript to paste into why403.",
  "A credential is optional. It is taken from the environment, as one header line, and never printed:",
];

const warning = "WHY403_CREDENTIAL is not one header line, such as Authorization: Bearer abc. Going on without it.";

/** The same requests with curl. The credential reaches curl through a pipe, so no list of processes shows it. */
export function bashScript(steps: readonly Step[]): string {
  const calls = steps.map(callOf).map((call) => {
    const words = [call.name, call.mode, call.said, String(call.follow.length), ...call.follow, ...call.arguments];
    return `ask ${words.map(bashQuoted).join(" \\\n  ")}`;
  });
  return `#!/usr/bin/env bash
# ${introduction[0]}
# ${introduction[1]}
#   read -rs WHY403_CREDENTIAL && export WHY403_CREDENTIAL   # type: Authorization: Bearer …
set -u
boundary="$RANDOM$RANDOM$RANDOM"
credential="\${WHY403_CREDENTIAL-}"
one_line='^[A-Za-z][A-Za-z0-9-]*: [^[:space:]][^[:cntrl:]]*$'
if [ -n "$credential" ] && ! [[ "$credential" =~ $one_line ]]; then
  echo '${warning}' >&2
  credential=''
fi
value="\${credential#*:}"
value="\${value#"\${value%%[! ]*}"}"
stand_in='[redacted:credential#1]'

# An answer may repeat it as it is, in JSON, or percent-encoded. What is cut off is cut last, so that no half is left.
mask() {
  local text="$1" secret slashes encoded form
  if [ -n "$credential" ]; then
    for secret in "$value" "\${value##* }"; do
      slashes="\${secret//\\//%2F}"
      encoded="\${slashes//+/%2B}"
      for form in "$secret" "\${secret//\\//\\\\/}" "$slashes" "\${encoded//=/%3D}"; do
        if [ "\${#form}" -ge 4 ]; then text="\${text//"$form"/$stand_in}"; fi
      done
    done
  fi
  printf '%s\\n' "\${text:0:32768}"
}

# ask NAME MODE REQUEST COUNT FOLLOW… ARGUMENTS…
ask() {
  local name="$1" mode="$2" said="$3" count="$4" answer
  shift 4
  local follow=("\${@:1:count}")
  shift "$count"
  if [ "$mode" = pair ] && [ -z "$credential" ]; then return 0; fi
  printf -- '--%s %s\\n%s\\n' "$boundary" "$name" "$said"
  if [ "$mode" = with ] && [ -n "$credential" ]; then
    printf '%s: %s\\n\\n' "\${credential%%:*}" "$stand_in"
    answer="$(printf '%s\\n' "$credential" | curl -sS -i -g --max-time 10 -H @- "$@" 2>&1 | head -c 65536 | tr -d '\\000')"
  else
    printf '\\n'
    answer="$(curl -sS -i -g --max-time 10 \${follow[@]+"\${follow[@]}"} "$@" 2>&1 | head -c 65536 | tr -d '\\000')"
  fi
  mask "$answer"
}

printf '# why403 probe transcript 1, from this machine, boundary %s\\n' "$boundary"
${calls.join("\n")}
printf -- '--%s end\\n' "$boundary"
`;
}

/** The same for PowerShell, with the curl that comes with Windows. */
export function powershellScript(steps: readonly Step[]): string {
  const list = (words: readonly string[]) => `@(${words.map(powershellQuoted).join(", ")})`;
  const calls = steps
    .map(callOf)
    .map(
      (call) =>
        `Ask ${powershellQuoted(call.name)} ${powershellQuoted(call.mode)} ${powershellQuoted(call.said)} ${list(call.follow)} ${list(call.arguments)}`,
    );
  return `# ${introduction[0]}
# ${introduction[1]}
#   $env:WHY403_CREDENTIAL = Read-Host 'Header line, such as Authorization: Bearer ...'
$ErrorActionPreference = 'Continue'
$curl = @(Get-Command curl.exe, curl -CommandType Application -ErrorAction SilentlyContinue)[0].Source
$boundary = -join (1..12 | ForEach-Object { Get-Random -Maximum 10 })
$credential = [string]$env:WHY403_CREDENTIAL
if ($credential -and $credential -notmatch '^[A-Za-z][A-Za-z0-9-]*: \\S[^\\r\\n]*$') {
  [Console]::Error.WriteLine('${warning}')
  $credential = ''
}
$name, $value = $credential -split ':\\s*', 2
$standIn = '[redacted:credential#1]'

function Mask([string]$text) {
  if ($credential) {
    foreach ($secret in @($value, ($value -split ' ')[-1])) {
      $slashes = $secret.Replace('/', '%2F')
      foreach ($form in @($secret, $secret.Replace('/', '\\/'), $slashes, $slashes.Replace('+', '%2B').Replace('=', '%3D'))) {
        if ($form.Length -ge 4) { $text = $text.Replace($form, $standIn) }
      }
    }
  }
  if ($text.Length -gt 32768) { $text.Substring(0, 32768) } else { $text }
}

function Ask([string]$step, [string]$mode, [string]$said, [string[]]$follow, [string[]]$arguments) {
  if ($mode -eq 'pair' -and -not $credential) { return }
  "--$boundary $step"
  $said
  if ($mode -eq 'with' -and $credential) {
    "$($name): $standIn"
    ''
    Mask ($credential | & $curl -sS -i -g --max-time 10 -H '@-' @arguments 2>&1 | Out-String)
  } else {
    ''
    Mask (& $curl -sS -i -g --max-time 10 @follow @arguments 2>&1 | Out-String)
  }
}

"# why403 probe transcript 1, from this machine, boundary $boundary"
${calls.join("\n")}
"--$boundary end"
`;
}
