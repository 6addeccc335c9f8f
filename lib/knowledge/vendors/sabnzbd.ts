import { any, body, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const code = "https://github.com/sabnzbd/sabnzbd/blob/develop/sabnzbd/interface.py";

export const refusals = vendor(
  { name: "SABnzbd", layer: "application", seen: any(body(/sabnzbd/i), url(/\/sabnzbd\//i)) },
  {
    "host-name": {
      when: body(/Access\s+denied\s+-\s+Hostname\s+verification\s+failed/i),
      cause: "headers",
      strength: "decisive",
      because: "SABnzbd does not have this Host on its list of names.",
      source: code,
      also: { "server-config": "moderate" },
    },
    "external-access": {
      when: body(/External\s+internet\s+access\s+denied/i),
      cause: "ip-block",
      strength: "decisive",
      because: "SABnzbd takes the caller's address for one outside its own network.",
      source: code,
    },
    "config-lock": {
      when: body(/Access\s+denied\s+-\s+Configuration\s+locked/i),
      cause: "permissions",
      strength: "decisive",
      because: "The configuration of this SABnzbd is locked.",
      source: code,
      also: { "server-config": "moderate" },
    },
    "api-key": {
      when: body(
        oneOf(
          /^\s*(?:error:\s*)?API\s+Key\s+(?:Required|Incorrect)\s*$/i,
          /API\s+Key\s+(?:missing|incorrect),.{0,60}?Config->General/i,
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "SABnzbd got no API key, or a wrong one.",
      source: code,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "host-name": {
    headline: "SABnzbd does not know this host name.",
    meaning:
      "It guards against DNS rebinding. Calls by IP address, as localhost and by a `.local` name pass; the API key is not the problem.",
    fix: [
      {
        do: "Add the name to `host_whitelist` in `sabnzbd.ini`, or under Config, Special.",
        snippet: "host_whitelist = nas, nas.example.com",
      },
      "Or call it by its IP address, or set a user name and password.",
    ],
  },
  "external-access": {
    headline: "SABnzbd refuses calls from outside its network.",
    meaning:
      "The setting External internet access, and `local_ranges`, decide. From a container or through a VPN your address may count as outside.",
    fix: [
      "Add your network to `local_ranges` under Config, Special.",
      "Or widen External internet access under Config, General, with a password set.",
    ],
  },
  "config-lock": {
    headline: "The configuration of this SABnzbd is locked.",
    meaning: "Its owner locked it on purpose; the API key does not open it.",
    fix: ["On the machine set `config_lock = 0` in `sabnzbd.ini` and restart."],
  },
  "api-key": {
    headline: "SABnzbd wants its API key.",
    meaning: "The key stands under Config, General. The NZB key only adds downloads.",
    fix: [
      { do: "Send the key.", snippet: "curl 'http://localhost:8080/api?mode=queue&output=json&apikey=KEY'" },
      "Copy it again: it changes when it is renewed.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "host-name": {
    matches: [
      "HTTP/1.1 403 Forbidden\n\nAccess denied - Hostname verification failed: https://sabnzbd.org/hostname-check",
    ],
  },
  "external-access": {
    matches: ["HTTP/1.1 403 Forbidden\n\nExternal internet access denied - https://sabnzbd.org/access-denied"],
  },
  "config-lock": { matches: ["Access denied - Configuration locked"] },
  "api-key": {
    matches: ["HTTP/1.1 403 Forbidden\n\nAPI Key Incorrect"],
    ignores: ["HTTP/1.1 403 Forbidden\n\nYour API key is incorrect"],
  },
};
