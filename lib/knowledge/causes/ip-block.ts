import { any, body, header, status } from "../matchers";
import type { Cause, CauseText } from "../shapes";

export const cause = {
  order: 7,
  name: "IP blocking",
  brief: "the address or the look of the client is refused",
  actor: "network-owner",
  retry: "maybe",
  signs: [
    {
      when: body(
        /\b(?:ip(?:v[46])?|ip[ _-]?address(?:es)?|client ip|remote address|source ip)\b[^.\n]{0,20}(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]{6,40})?[^.\n]{0,60}?\b(?:block(?:ed|list\w*)|banned|blacklist\w*|black-listed|denied|deny|restrict(?:ed|ions?)|rejected|flagged|not (?:\w+ ){0,3}(?:allowed|authori[sz]ed|permitted|whitelist\w*|white-listed|allowlist\w*|allow-listed|on the|in the|listed|recogni[sz]ed|trusted|accepted))/i,
      ),
      strength: "strong",
      because: "The answer says that your IP address is refused.",
    },
    {
      when: body(
        /(?:block|bann|den|restrict|forbid|reject|unauthori[sz]|whitelist|allowlist|not allowed|untrusted|suspicious)\w*[^.\n]{0,60}?\b(?:ip|ip[ -]address(?:es)?|network|subnet|vpc|data ?cent(?:er|re)s?)\b|\b(?:IP_?(?:NOT_)?(?:ADDRESS_)?(?:BLOCKED|BANNED|ALLOWED|WHITELISTED|RESTRICTED)|ipRefererBlocked|API_KEY_IP_ADDRESS_BLOCKED|AuthorizationIPMismatch|ip_?(?:allow|white|deny|black)_?list\w*)\b|ip (?:allow|white|access|deny|block)[ -]?list/i,
      ),
      strength: "strong",
      because: "The answer refuses by address or network.",
    },
    {
      when: body(
        /\b(?:bots?|robots?|crawlers?|scrap(?:er|ing)|automated (?:\w+ )?(?:traffic|requests?|access|quer(?:y|ies)|tools?|activity|behaviou?r)|unusual (?:traffic|activity)|suspicious (?:activity|traffic|behaviou?r|request)|malicious (?:activity|traffic|request|behaviou?r|bot)|abnormal (?:traffic|activity))\b[^.\n]{0,60}\b(?:detect\w*|block\w*|from|den\w*|not|prohibit\w*|identif\w*)|(?:detect\w*|identif\w*|look\w* like|block\w*|suspect\w*)[^.\n]{0,40}\b(?:a bot|bots|robots?|automated|unusual (?:traffic|activity)|suspicious|malicious|scrap\w+|unusual)\b|(?:verify|prove|confirm|checking|sure)(?: that| if)? you(?:r browser|'re| are)?[^.\n]{0,20}\b(?:human|a robot|not a bot|browser)/i,
      ),
      strength: "strong",
      because: "The answer says that the traffic looks automated or suspicious.",
    },
    {
      when: body(
        /\bcaptcha\b|security (?:check|challenge|verification)|just a moment\.\.\.|enable javascript and cookies|checking your browser|attention required|please complete the (?:challenge|check)/i,
      ),
      strength: "strong",
      because: "The answer is a challenge page for browsers.",
    },
    {
      when: body(
        /\b(?:vpn|proxy|proxies|tor|anonymi[sz]er|hosting provider)s?\b[^.\n]{0,50}\b(?:detect\w*|not (?:allowed|permitted|supported)|block\w*|prohibit\w*|disable|turn off|exit node)|(?:disable|turn off|using an?|behind an?|through an?|detected an?) (?:your )?(?:vpn|proxy|anonymi[sz]er|unblocker)/i,
      ),
      strength: "strong",
      because: "The answer refuses VPNs or proxies.",
    },
    {
      when: body(
        /\b(?:web application firewall|waf|firewall|mod_?security|security (?:service|rules?|policy|solution|system|plugin|reasons)|intrusion)\b[^.\n]{0,80}\b(?:block\w*|den\w*|reject\w*|trigger\w*|prevent\w*|protect\w*|detect\w*)|(?:block|den|reject|protect|trigger|stopp)\w*[^.\n]{0,50}\b(?:web application firewall|waf|firewall|mod_?security|security (?:service|rules?|solution|system|reasons|plugin))\b|you have been blocked|request (?:has been |was |is )?(?:blocked|rejected)\b|requested url was rejected|sql injection|attack (?:was )?(?:detected|blocked)|(?:potentially )?(?:malicious|dangerous) request/i,
      ),
      strength: "moderate",
      because: "A firewall or security rule refused the request.",
    },
    {
      when: body(
        /private (?:link|endpoint|network|access) (?:only|required)|public (?:network )?access (?:is )?(?:disabled|not (?:allowed|permitted))|network (?:acl|rules?|polic(?:y|ies)|security|perimeter)|not (?:reachable |accessible )?from (?:the |this )?(?:public internet|network)|vpc service controls|outside (?:of )?(?:the|your) (?:\w+ )?network/i,
      ),
      strength: "strong",
      because: "Only certain networks may reach this.",
    },
    { when: status(511), strength: "weak", because: "511 is the answer of a captive portal on your network." },
    {
      when: body(
        /content filter|web filter|category of (?:this|the) (?:site|url)|blocked by (?:your )?(?:network|company|it|corporate)|access policy of your organi[sz]ation/i,
      ),
      strength: "moderate",
      because: "A filter on your own network answered.",
    },
    {
      when: any(header("www-authenticate"), body(/country|region|territor(?:y|ies)/i)),
      strength: "against",
      because: "The answer gives another ground than the address.",
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
