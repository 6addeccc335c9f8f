import { body, header, status } from "../matchers";
import type { Cause, CauseText } from "../shapes";

export const cause = {
  order: 3,
  name: "Geographical restriction",
  brief: "the service is not offered where the request comes from",
  actor: "api-owner",
  retry: "no",
  signs: [
    {
      when: status(451),
      strength: "strong",
      because: "451 says that access is denied on a legal demand.",
      source: "https://www.rfc-editor.org/rfc/rfc7725#section-3",
    },
    {
      when: header("link", /rel\s?=\s?.?blocked-by/i),
      strength: "strong",
      because: "A link with rel=blocked-by names who puts a legal block into effect.",
      source: "https://www.rfc-editor.org/rfc/rfc7725#section-4",
    },
    {
      when: body(
        /(?:not|n't|isn.t|unavailable|no longer)[ -](?:yet |currently |be |been )?(?:available|supported|accessible|offered|served|permitted|allowed|provided|licensed|enabled)? ?(?:in|from|for|to|within|outside)(?: users in)? (?:your|this|the|that|certain|some|my) (?:current |selected |detected )?(?:country|region|location|territory|area|jurisdiction|geograph\w+|geo)/i,
      ),
      strength: "strong",
      because: "The answer says that the service is not offered in your country or region.",
    },
    {
      when: body(
        /(?:block|restrict|bann|ban|den|prohibit|forbid|limit|refus|reject)\w*[^.\n]{0,50}?\b(?:from|in|by|for|to|based on) (?:your |this |the |certain |some |specific |selected )?(?:current |geographic(?:al)? |geo)?(?:countr(?:y|ies)|region|location|territor(?:y|ies)|jurisdiction)\b|(?:country|region|territory|geo(?:graphic(?:al)?)?(?:[ -]?location)?|location)[ _-]?(?:is |are |has been |was |based )?(?:not (?:supported|allowed|available|permitted)|blocked|restrict(?:ed|ions?)|banned|unsupported|prohibited|denied)|geo[ _-]?(?:block|restrict|fenc|ip)\w*|unsupported (?:country|region|location)|restricted (?:country|region|location|territory)/i,
      ),
      strength: "strong",
      because: "The answer says that requests from your country or region are refused.",
    },
    {
      when: body(
        /\b(?:unsupported_country(?:_region_territory)?|country_blocked|COUNTRY_NOT_SUPPORTED|unsupported_location|region_not_supported|GEO_?BLOCKED|location_not_supported|countryBlocked|userLocationNotSupported)\b/i,
      ),
      strength: "strong",
      because: "The error code stands for a country that is not served.",
    },
    {
      when: body(
        /\bsanction(?:s|ed)\b|\bembargo\w*|export[ -](?:control|restriction|compliance|regulation|law)s?|\bOFAC\b|denied part(?:y|ies)/i,
      ),
      strength: "strong",
      because: "The answer speaks of sanctions or export control.",
    },
    {
      when: body(
        /(?:for|due to|because of) legal reasons|court order|licens(?:e|ing) (?:restriction|territor)\w*|data residency|\bGDPR\b[^.\n]{0,80}(?:unavailable|not available|block)/i,
      ),
      strength: "moderate",
      because: "The answer gives a legal ground for a place.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "",
  meaning: "",
  recognise: [],
  neighbours: [],
  fix: [],
  prevention: [],
  sources: [],
};
