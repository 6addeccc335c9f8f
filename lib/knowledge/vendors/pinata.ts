import { body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Pinata", layer: "application", seen: url(/^https:\/\/[\w-]{1,60}\.(?:mypinata|pinata)\.cloud\//i) },
  {
    html: {
      when: body(/ERR_ID:00023|HTML\s+content\s+cannot\s+be\s+served\s+through\s+the\s+pinata\s+public\s+gateway/i),
      cause: "permissions",
      strength: "strong",
      because: "Pinata serves pages only through a dedicated gateway of a paid plan.",
      source: "https://github.com/eddieoz/OBS-live-translation/issues/6",
      also: { resource: "moderate" },
    },
    restricted: {
      when: body(/ERR_ID:00024|content\s+cannot\s+be\s+requested\s+through\s+the\s+gateway\s+you\s+are\s+using/i),
      cause: "authentication",
      strength: "strong",
      because: "This gateway is restricted, and the call brought no token that opens it.",
      source: "https://github.com/PinataCloud/pinata/issues/63",
      also: { resource: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  html: {
    headline: "Pinata's public gateway serves no pages.",
    meaning: "It keeps HTML back against phishing. The file is there.",
    fix: ["Use a dedicated gateway of your plan, or another gateway."],
  },
  restricted: {
    headline: "This Pinata gateway does not give you the file.",
    meaning: "By default a gateway serves what its own account has pinned. Access controls or a token open it.",
    fix: [
      "Pin the file with the gateway's account.",
      "Send the gateway's token, or take away a token that was set for it.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  html: {
    matches: [
      "For security reasons, HTML content cannot be served through the pinata public gateway. Please upgrade your plan. - ERR_ID:00023",
    ],
  },
  restricted: {
    matches: [
      "AuthenticationError: Authentication Failed: This content cannot be requested through the gateway you are using - ERR_ID:00024",
    ],
  },
};
