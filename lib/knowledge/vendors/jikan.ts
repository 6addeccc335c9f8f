import { all, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Jikan", layer: "application", seen: url(/^https:\/\/api\.jikan\.moe\//) },
  {
    upstream: {
      when: all(member("type", /^BadResponseException$/), body(/\b403 on https?:/)),
      cause: "ip-block",
      strength: "strong",
      because: "Jikan fetches MyAnimeList's pages, and it was Jikan that MyAnimeList refused.",
      source: "https://github.com/jikan-me/jikan/issues/283",
      also: { "rate-limit": "moderate" },
      actor: "api-owner",
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  upstream: {
    headline: "MyAnimeList refused Jikan, not you.",
    meaning: "Nothing is wrong with your call. The refusal was passed on from the site whose pages Jikan reads.",
    fix: [
      "Try again after some hours, and keep earlier answers meanwhile.",
      "Look into Jikan's issues for an outage; with an instance of your own, run it from another network.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  upstream: {
    matches: [
      '{"status":403,"type":"BadResponseException","message":"Something went wrong, please try again later","error":"403 on https://myanimelist.net/anime/1"}',
    ],
    ignores: ['{"status":404,"type":"BadResponseException","error":"404 on https://myanimelist.net/anime/0"}'],
  },
};
