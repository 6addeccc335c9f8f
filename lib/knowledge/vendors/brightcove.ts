import { any, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://apis.support.brightcove.com/playback-restrictions/references/playback-rights-errors.html";

export const refusals = vendor(
  { name: "Brightcove", layer: "application", seen: url(/^https:\/\/edge\.api\.brightcove\.com\//i) },
  {
    country: {
      when: member("error_subcode", /^CLIENT_GEO$/),
      cause: "geo",
      strength: "decisive",
      because: "The video is not licensed for the viewer's country.",
      source: errors,
      also: { "ip-block": "weak" },
    },
    address: {
      when: member("error_subcode", /^CLIENT_IP$/),
      cause: "ip-block",
      strength: "decisive",
      because: "The video is restricted at this address.",
      source: errors,
    },
    domain: {
      when: member("error_subcode", /^DOMAIN$/),
      cause: "cors",
      strength: "decisive",
      because: "The video may not play on this web site.",
      source: errors,
    },
    rights: {
      when: member("error_subcode", /^(?:ACCOUNT_ID|OFFERS|TAGS)$/),
      cause: "permissions",
      strength: "strong",
      because: "The key or the viewer's token does not cover this video.",
      source: errors,
      also: { authentication: "moderate" },
    },
    token: {
      when: any(member("error_subcode", /^TOKEN_/), member("error_code", /^INVALID_POLICY_KEY$/)),
      cause: "authentication",
      strength: "decisive",
      because: "Brightcove got no policy key or viewer's token that it accepts.",
      source: errors,
      also: { "token-expired": "weak" },
    },
    unplayable: {
      when: any(member("error_subcode", /_NOT_PLAYABLE$/), member("error_code", /_NOT_PLAYABLE$/)),
      cause: "resource",
      strength: "decisive",
      because: "The video is inactive or outside its schedule.",
      source: "https://apis.support.brightcove.com/playback/references/playback-api-error-reference.html",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  country: {
    headline: "Brightcove does not play this video in your country.",
    meaning:
      "The owner sets countries for each video. `client_geo` names the place that Brightcove saw; `anonymizing_proxy` there means a VPN or proxy.",
    fix: [
      "Compare `client_geo` with where you are.",
      "Turn off a VPN or proxy.",
      "Ask the video's owner whether your country can be added.",
    ],
  },
  address: {
    headline: "Brightcove refuses this address for the video.",
    meaning: "The owner lists addresses that may or may not play it.",
    fix: ["Ask the owner to add your address to the video's playback rights."],
  },
  domain: {
    headline: "Brightcove does not play this video on your site.",
    meaning: "The owner lists the domains on which it may play.",
    fix: ["Ask the owner to add your domain.", "Check that the player sends its Referer or Origin."],
  },
  rights: {
    headline: "The Brightcove key or token does not cover this video.",
    meaning: "A policy key belongs to one account, and a viewer's token to certain offers or tags.",
    fix: [
      "Compare the account in the address with that of the policy key.",
      "Look up which offers and tags the token carries.",
    ],
  },
  token: {
    headline: "Brightcove does not accept the policy key or token.",
    meaning:
      "A policy key goes into `BCOV-Policy`. Under Playback Rights the policy key is left out, and the viewer's token goes into Authorization.",
    fix: [
      {
        do: "Send the policy key of the player.",
        snippet: 'curl -H "BCOV-Policy: $POLICY_KEY" "{url}"',
      },
      "With Playback Rights, send the viewer's token in Authorization; make a new one, and check its signature and its time.",
    ],
  },
  unplayable: {
    headline: "The Brightcove video cannot be played now.",
    meaning: "It exists and is not active, not ingested or not in its schedule.",
    fix: ["Check the video's state and schedule in the Media module."],
  },
};

const answer = (subcode: string) =>
  `HTTP/1.1 403 Forbidden\n\n[{"error_subcode":"${subcode}","error_code":"ACCESS_DENIED","message":"Access to this resource is forbidden by access policy."}]`;

export const samples: Samples<typeof refusals> = {
  country: {
    matches: [
      answer("CLIENT_GEO"),
      "Server Message: {'client_geo': 'se', 'error_subcode': 'CLIENT_GEO', 'error_code': 'ACCESS_DENIED'}",
    ],
    ignores: [answer("CLIENT_IP")],
  },
  address: { matches: [answer("CLIENT_IP")], ignores: [answer("CLIENT_GEO")] },
  domain: { matches: [answer("DOMAIN")] },
  rights: { matches: [answer("OFFERS"), answer("ACCOUNT_ID")] },
  token: {
    matches: [
      '[{"error_code":"INVALID_POLICY_KEY","message":"An invalid policy key was given"}]',
      answer("TOKEN_REQUIRED"),
    ],
  },
  unplayable: {
    matches: [answer("VIDEO_NOT_PLAYABLE"), '[{"error_code":"VIDEO_NOT_PLAYABLE"}]'],
    ignores: ['[{"error_code":"VIDEO_NOT_FOUND"}]'],
  },
};
