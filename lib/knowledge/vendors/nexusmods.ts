import { body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Nexus Mods", layer: "application", seen: url(/^https?:\/\/api\.nexusmods\.com\//i) },
  {
    premium: {
      when: body(/permission\s+to\s+get\s+download\s+links\s+from\s+the\s+API\s+without\s+vis\w{2,8}\s+nexusmods/i),
      cause: "permissions",
      strength: "decisive",
      because: "Download links without a visit to the site are for premium members.",
      source: "https://github.com/Nexus-Mods/Vortex/issues/14549",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  premium: {
    headline: "Nexus Mods gives download links by API to premium members only.",
    meaning:
      "The key is known. For other members the API wants the `key` and `expires` that the site hands out when one presses its download button.",
    fix: [
      "Start the download with the site's mod manager button, and pass its whole `nxm:` address on.",
      "Quote that address in a shell: after an unquoted `&` the key is lost.",
      "Or use a premium account.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  premium: {
    matches: [
      '{"code":403,"message":"You don\'t have permission to get download links from the API without visting nexusmods.com - this is for premium users only."}',
    ],
    ignores: ['{"code":403,"message":"premium only"}'],
  },
};
