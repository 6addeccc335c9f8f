import { all, body, member } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const config = "https://github.com/pi-hole/FTL/blob/master/src/api/config.c";

export const refusals = vendor(
  { name: "Pi-hole", layer: "application", seen: body(/pi-?hole|webserver\.api\./i) },
  {
    "app-password": {
      when: body(
        oneOf(
          /webserver\.api\.app_sudo\s+is\s+false/i,
          /The\s+current\s+(?:app|CLI)\s+session\s+is\s+not\s+allowed\s+to\s+modify\s+Pi-hole\s+config/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Pi-hole knows the session, which may not change settings.",
      source: config,
    },
    "destructive-off": {
      when: body(/Check\s+setting\s+webserver\.api\.allow_destructive/i),
      cause: "resource",
      strength: "decisive",
      because: "Actions of this kind are switched off in Pi-hole.",
      source: "https://github.com/pi-hole/FTL/blob/master/src/api/action.c",
    },
    "read-only": {
      when: all(member("key", /^forbidden$/), member("message", /^The config is currently in read-only mode/)),
      cause: "server-config",
      strength: "decisive",
      because: "Pi-hole's configuration is in read-only mode.",
      source: config,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "app-password": {
    headline: "This Pi-hole session may not change settings.",
    meaning: "It was opened with an app password or by the command line. Reading is allowed.",
    fix: [
      "Log in with the real password.",
      { do: "Or let app sessions change settings.", snippet: "pihole-FTL --config webserver.api.app_sudo true" },
    ],
  },
  "destructive-off": {
    headline: "Pi-hole has this action switched off.",
    meaning: "Restarting and flushing through the API are off for everyone here.",
    fix: [{ do: "Allow them.", snippet: "pihole-FTL --config webserver.api.allow_destructive true" }],
  },
  "read-only": {
    headline: "Pi-hole's configuration is read-only.",
    meaning: "No log-in changes this; it was set on purpose.",
    fix: [
      { do: "On the machine, set it in `/etc/pihole/pihole.toml`.", snippet: "[misc]\n  readOnly = false" },
      "In a container, look for `FTLCONF_misc_readOnly` in its environment.",
      "The command `pihole-FTL --config` does not help: it is refused in this mode too.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "app-password": {
    matches: [
      '{"error":{"key":"forbidden","message":"Unable to change configuration (read-only)","hint":"The current app session is not allowed to modify Pi-hole config settings (webserver.api.app_sudo is false)"},"took":0.001}',
    ],
  },
  "destructive-off": {
    matches: [
      '{"error":{"key":"forbidden","message":"Restarting DNS is not allowed","hint":"Check setting webserver.api.allow_destructive"}}',
    ],
  },
  "read-only": {
    matches: ['{"error":{"key":"forbidden","message":"The config is currently in read-only mode","hint":null}}'],
    ignores: ['{"message":"The config is currently in read-only mode"}'],
  },
};
