import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "CurseForge", layer: "application", seen: url(/^https:\/\/api\.curseforge\.com\//i) },
  {
    "old-api": {
      when: body(/addons-ecs\.forgesvc\.net[^\n]{0,200}\b403\b|\b403\b[^\n]{0,120}addons-ecs\.forgesvc\.net/i),
      cause: "resource",
      strength: "decisive",
      because: "The old CurseForge API at forgesvc.net is closed.",
      source: "https://github.com/packwiz/packwiz/issues/114",
    },
    "third-party-downloads": {
      when: body(/cursemaven\.com\/curse\/maven[^\n]{0,300}\b403\b|\b403\b[^\n]{0,120}cursemaven\.com\/curse/i),
      cause: "permissions",
      strength: "strong",
      because: "CurseMaven refuses files whose author turned third-party downloads off.",
      source: "https://github.com/Wyn-Price/CurseMaven/issues/30",
    },
    key: {
      when: any(
        all(url(/^https:\/\/api\.curseforge\.com/i), status(403)),
        body(/Access\s+to\s+https:\/\/api\.curseforge\.com\s+is\s+forbidden/i),
        body(/api\.curseforge\.com[^\n]{0,200}\b403\b|\b403\b[^\n]{0,120}api\.curseforge\.com/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "CurseForge's API does not accept the key in x-api-key, or the key's limit is reached.",
      source: "https://github.com/itzg/docker-minecraft-server/issues/3591",
      also: { "rate-limit": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "old-api": {
    headline: "The old CurseForge API is closed.",
    meaning: "addons-ecs.forgesvc.net refuses all calls. The new API needs a key.",
    fix: ["Update the tool, or call https://api.curseforge.com with a key from console.curseforge.com."],
  },
  "third-party-downloads": {
    headline: "The mod's author allows no third-party downloads.",
    meaning: "No key changes this: the author's setting counts.",
    fix: [
      "Get the mod from Modrinth or the author's own Maven.",
      "Or download the file by hand from CurseForge, and use it as a local file.",
    ],
  },
  key: {
    headline: "CurseForge does not accept your API key.",
    meaning:
      "Keys hold dollar signs, which shells and compose files swallow. The same 403 comes when the key's limit is reached.",
    fix: [
      {
        do: "In a compose file, double each dollar sign. In a `.env` file or a shell, leave them single and put single quotes around the key.",
        snippet: "CF_API_KEY: '$$2a$$10$$EXAMPLE'",
      },
      { do: "Test the key.", snippet: "curl -H 'x-api-key: YOUR-KEY' https://api.curseforge.com/v1/games" },
      "Wait a few minutes when it worked before.",
      "If the test fails as well, make a new key at console.curseforge.com.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "old-api": {
    matches: ["Error 403 trying to access https://addons-ecs.forgesvc.net/api/v2/addon/441706"],
  },
  "third-party-downloads": {
    matches: [
      "Could not GET 'https://cursemaven.com/curse/maven/sodium-394468/6000085/sodium-394468-6000085.jar'. Received status code 403 from server: Forbidden",
    ],
  },
  key: {
    matches: [
      "Access to https://api.curseforge.com is forbidden or rate-limit has been exceeded. Ensure CF_API_KEY is set to a valid API key from https://console.curseforge.com/",
      "internal error: \"403, message='Forbidden', url='https://api.curseforge.com/v1/mods'\"",
    ],
  },
};
