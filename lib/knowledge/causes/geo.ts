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
        /(?:not|n't|isn.t|unavailable|no longer)[ -](?:yet |currently |be |been )?(?:available|supported|accessible|offered|served|permitted|allowed|provided|licensed|enabled)? ?(?:in|from|for|to|within|outside)(?: users in)? (?:your|this|the|that|certain|some|my) (?:current |selected |detected )?(?:country|region|location|territory|area|jurisdiction|geograph\w{1,30}|geo)/i,
      ),
      strength: "strong",
      because: "The answer says that the service is not offered in your country or region.",
    },
    {
      when: body(
        /\b(?:block|restrict|bann|ban|den|prohibit|forbid|limit|refus|reject)\w{0,12}[^.\n]{0,50}?\b(?:from|in|by|for|to|based on) (?:your |this |the |certain |some |specific |selected )?(?:current |geographic(?:al)? |geo)?(?:countr(?:y|ies)|region|location|territor(?:y|ies)|jurisdiction)\b|(?:country|region|territory|geo(?:graphic(?:al)?)?(?:[ -]?location)?|location)[ _-]?(?:is |are |has been |was |based )?(?:not (?:supported|allowed|available|permitted)|blocked|restrict(?:ed|ions?)|banned|unsupported|prohibited|denied)|geo[ _-]?(?:block|restrict|fenc|ip)\w{0,12}|unsupported (?:country|region|location)|restricted (?:country|region|location|territory)/i,
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
        /\bsanction(?:s|ed)\b|\bembargo\w{0,12}|export[ -](?:control|restriction|compliance|regulation|law)s?|\bOFAC\b|denied part(?:y|ies)/i,
      ),
      strength: "strong",
      because: "The answer speaks of sanctions or export control.",
    },
    {
      when: body(
        /(?:for|due to|because of) legal reasons|court order|licens(?:e|ing) (?:restriction|territor)\w{0,12}|data residency|\bGDPR\b[^.\n]{0,80}(?:unavailable|not available|block)/i,
      ),
      strength: "moderate",
      because: "The answer gives a legal ground for a place.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "The service is not offered where your request comes from.",
  meaning:
    "The server, or a CDN in front of it, looked up the country of your address and refuses it, by law, licence or choice. HTTP has 451 for legal demands; most services answer 403. The place of the sending machine counts, not that of the user.",
  recognise: [
    "Words such as `not available in your country` or `unsupported region` in the body.",
    "Codes such as `unsupported_country_region_territory`.",
    'Status 451, or `Link: …; rel="blocked-by"`.',
    "The same key works from a machine in another country.",
  ],
  neighbours: [
    { cause: "ip-block", how: "There another network in the same country passes." },
    { cause: "permissions", how: "There the account is refused wherever it calls from." },
    { cause: "resource", how: "There the content is gone for all countries." },
  ],
  fix: [
    "Find the address and country that the server sees: those of the machine that sends the call, which for hosted code is its region, and for a VPN or proxy its exit.",
    "Read the provider's list of supported countries and its terms on location.",
    "If your country is supported, report the wrong placement to the provider with your address, the time and the request id: address databases have errors.",
    "If you did not mean to call from there, turn off the VPN or proxy, or deploy the job in the region you meant.",
    "Ask the provider whether there is an offer, a host or a contract for your region.",
    "Where your contract allows it, run the server that calls the API in a supported region. This does not lift sanctions or licence limits that apply to you or your users.",
    "A VPN comes last, and only where the terms of service and the law allow it: many providers forbid it, detect it and close accounts, and the new address may be refused for its reputation.",
  ],
  prevention: [
    "Fix the region of jobs that call the API, and check a provider's countries before you build on it.",
    "Show users in countries without service a clear message instead of a failed call.",
  ],
  sources: [
    { title: "RFC 7725, 451 Unavailable For Legal Reasons", url: "https://www.rfc-editor.org/rfc/rfc7725#section-3" },
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
    {
      title: "MDN, 451 Unavailable For Legal Reasons",
      url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/451",
    },
  ],
};
