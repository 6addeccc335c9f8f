import { all, any, body, header, method, status, url, without } from "../matchers";
import { near } from "../near";
import { inOtherLanguages } from "../other-languages";
import { inARow, oneOf } from "../pattern";
import { publicFile } from "../public-file";
import type { Cause, CauseText } from "../shapes";

/** An address that carries its own permission, and the time that it lasts. */
const signedAddress = body(/[?&](?:X-(?:Amz|Goog)-(?:Expires|Signature)|Expires|se|sig)=/i);

export const cause = {
  order: 7,
  name: "IP blocking",
  brief: "a list of addresses or a firewall's rule refuses the call",
  actor: "network-owner",
  // A list or a rule refuses the same call from the same address again; a refusal that ends by itself says so of its own.
  retry: "no",
  signs: [
    {
      when: body(
        inARow(
          /\b(?:ip(?:v[46])?|ip[ _-]?address(?:es)?|client ip|remote address|source ip)\b[^.\n]{0,20}/i,
          /(?:[\dx*]{1,3}\.){0,3}[^.\n]{0,60}?\b/i,
          oneOf(
            /block(?:ed|list\w{0,12})|banned|black-?list\w{0,12}|denied|deny|restrict(?:ed|ions?)/i,
            /rejected|flagged/i,
            inARow(
              /not (?:\w{1,30} ){0,3}/i,
              oneOf(
                /allowed|authori[sz]ed|permitted|(?:white|allow)-?list\w{0,12}|on the/i,
                /in the|listed|recogni[sz]ed|trusted|accepted/i,
              ),
            ),
          ),
        ),
      ),
      strength: "strong",
      because: "The answer says that your IP address is refused.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?<!non-)\b/i,
            /block|bann|den|restrict|reject|unauthori[sz]|whitelist|allowlist|not allowed|untrusted|suspicious/i,
            /\w{0,12}[^.\n]{0,60}?\b/i,
            /(?:ip(?!:|(?: address)? (?:is in|comes) )|ip[ -]addresses|network|subnet|vpc|data ?cent(?:er|re)s?)/i,
            /\b/i,
          ),
          inARow(
            /\b/i,
            oneOf(
              /IP_?(?:NOT_)?(?:ADDRESS_)?(?:BLOCKED|BANNED|ALLOWED|WHITELISTED|RESTRICTED|FORBIDDEN|PROHIBITED)/i,
              /API_KEY_IP_ADDRESS_BLOCKED|ip[ _-]?(?:allow|white|access|deny|bl[ao]ck)[ _-]?list\w{0,12}/i,
            ),
            /\b/i,
          ),
          /black-?list(?:ing|ed) (?:the )?(?:address|host|client)\b/i,
          /check (?:your )?(?:network|vpn|proxy) settings|\bip (?:is )?(?:prohibited|forbidden)\b/i,
          /\bip (?:is )?(?:non|not)[ -](?:in )?white[ -]?list/i,
          /\b(?:invalid|illegal|unknown) (?:request|client|source|caller) ip\b|unregistered ip\b/i,
          /\bip(?: address)? is un\w{3,12}ed\b/i,
          /\bip(?: address)? (?:must|needs? to|has to) be (?:on|in|added|listed|white|allow)/i,
          /\busing this source ip\b/i,
        ),
      ),
      strength: "strong",
      because: "The answer refuses by address or network.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\b/i,
            oneOf(
              /bots?|robots?|crawlers?|scrap(?:er|ing)/i,
              inARow(
                /automated (?:\w{1,30} )?/i,
                /(?:traffic|requests?|access|quer(?:y|ies)|tools?|activity|behaviou?r|download\w{0,3})/i,
              ),
              /unusual (?:traffic|activity)|suspicious (?:activity|traffic|behaviou?r|request)/i,
              /malicious (?:activity|traffic|request|behaviou?r|bot)|abnormal (?:traffic|activity)/i,
            ),
            /\b[^.\n]{0,60}\b/i,
            oneOf(
              /detect\w{0,12}|blocked\b(?! by the user)|from (?:your|this)|denied/i,
              /not (?:allowed|permitted|supported)|prohibit\w{0,12}|forbid\w{0,4}/i,
            ),
          ),
          inARow(
            /\b/i,
            oneOf(
              /detect\w{0,12}|identif\w{0,12}|look\w{0,12} like|block\w{0,12}|suspect\w{0,12}|(?:not|n't) allow/i,
              /forbids?|discuss/i,
            ),
            /[^.\n]{0,40}\b/i,
            /a bot|bots|robots?|automated|unusual (?:traffic|activity)|suspicious|malicious|scrap\w{1,30}|unusual/i,
            /\b/i,
          ),
          inARow(
            /(?:verify|prove|confirm|checking|sure)(?: that| if)? you(?:'re| are)?[^.\n]{0,20}\b/i,
            /(?:human|a robot|not a bot)/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The answer says that the traffic looks automated or suspicious.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?<!existing |-wide |one |a )(?:captcha|altcha)\b/i,
            /(?! (?:count|instance|provider|settings?|cannot be (?:removed|deleted)|is (?:not configured|associated)))/i,
          ),
          /security (?:check(?! failed)|challenge|verification|testing)/i,
          /(?:checking|verify(?:ing)?) (?:if |that )?(?:the site|your) connection|ddos[ -]protection/i,
          /just a moment\.\.\.|enable javascript and cookies|enable js\b|checking your browser/i,
          /(?:request|browser) is being (?:verified|checked)|attention required/i,
          /please complete the (?:challenge|check)/i,
        ),
      ),
      strength: "strong",
      because: "The answer is a challenge page for browsers.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\b(?:vpn|proxy|proxies|tor|anonymi[sz]er|hosting provider)s?\b[^.\n]{0,50}\b/i,
            oneOf(
              /detect\w{0,12}|not (?:allowed|permitted|supported)|block\w{0,12}|prohibit\w{0,12}|disable|turn off/i,
              /exit node/i,
            ),
          ),
          inARow(
            /(?:disable|turn off|using an?|(?<!server |site |is )behind an?|through an?|detected an?) (?:your )?/i,
            /(?:vpn|proxy|anonymi[sz]er|unblocker)/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The answer refuses VPNs or proxies.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\b/i,
            oneOf(
              /web application firewall|waf|firewall|mod_?security/i,
              /security (?:service|rules?|policy|solution|system|plugin|reasons)|intrusion/i,
            ),
            /\b[^.\n]{0,80}\b/i,
            oneOf(
              /block\w{0,12}|den\w{0,12}|reject\w{0,12}|trigger\w{0,12}|prevent\w{0,12}|protect\w{0,12}/i,
              /detect\w{0,12}/i,
            ),
          ),
          inARow(
            /\b(?:block|den|refus|reject|protect|trigger|stopp)\w{0,12}[^.\n]{0,50}\b/i,
            oneOf(
              /web application firewall|waf|firewall|mod_?security/i,
              /security (?:service|rules?|solution|system|reasons?|plugin)/i,
            ),
            /\b/i,
          ),
          /you(?: ha|.{1,6})ve been blocked|(?<!origin )request (?:has been |was |is )?(?:blocked|rejected)\b/i,
          /requested url was rejected/i,
          inARow(
            /\b(?:blocked|banned|(?:block|deny|black)list)\b[^\n]{0,60} (?:\d{1,3}\.){3}\d{1,3} /i,
            /(?:GET|POST|PUT|HEAD)\b/i,
          ),
          /sql injection|attack (?:was )?(?:detected|blocked)/i,
          /(?:forbidden|denied|blocked|refused) by (?:an? |the )?administrative rules?/i,
          /(?:malicious|dangerous) request/i,
          inARow(
            /\b(?:ask|check|contact|make sure|ensure|verify)\b[^.\n]{0,80} (?:allow|permit|whitelist)s? /i,
            /(?:incoming |inbound )?(?:connections?|requests|traffic|access) from\b/i,
          ),
        ),
      ),
      strength: "moderate",
      because: "A firewall or security rule refused the request.",
    },
    {
      when: body(
        oneOf(
          /private (?:link|endpoint|network|access) (?:only|required)/i,
          inARow(
            /(?:public|external|internet) (?:network |internet )?access (?:is )?/i,
            /(?:disabled|denied|not (?:allowed|permitted))/i,
          ),
          /traffic filter(?:ing|s)?\b|network (?:acl|rules?|polic(?:y|ies)|security|perimeter)/i,
          /not (?:reachable |accessible )?from (?:the |this |your )?(?:current )?(?:public internet|network)/i,
          /\b(?:access|allow|white)[ -]?list of (?:ip|address)/i,
          inARow(
            /only (?:be )?(?:accessible|available|reach(?:able|ed)|allowed|used|called) (?:from|on) /i,
            /(?:inside |within )?(?:the |our |your )?/i,
            /(?:corporate|company|internal|office|private|campus|university) (?:network|lan|vpn)/i,
          ),
          inARow(
            /only (?:be )?(?:accessible|available|reachable|allowed) (?:from|using|via|to) (?:an? |the )?/i,
            /(?:browser running on )?(?:the )?/i,
            /(?:same (?:machine|host)|localhost|127\.0\.0\.1|local (?:machine|host|network|subnet|requests))\b/i,
          ),
          /(?<!\bfor )\blocalhost[ -]only\b/i,
          /(?:only|restricted to) (?:localhost|loopback|local (?:access|requests|connections|clients))\b|restricted to \w{0,9}(?:net|vpn)\b/i,
          /only requests from (?:localhost|127\.0\.0\.1|the local)\b|vpc service controls/i,
          inARow(
            /\b(?:connect(?:ed)? (?:to|via|through|over)|requires?|on(?! an?\b)) (?:the |our )?(?:\w{1,20} )?VPN/i,
            /\b/i,
          ),
          /\bVPN (?:\w{1,20} )?(?:is )?required\b|outside (?:of )?(?:the|your) (?:\w{1,30} )?network/i,
          /virtual network (?:is )?(?:configured|required)/i,
        ),
      ),
      strength: "strong",
      because: "Only certain networks may reach this.",
    },
    {
      when: body(
        oneOf(
          /from proxy after CONNECT|CONNECT tunnel failed|tunnel connection failed|ERR_TUNNEL_CONNECTION_FAILED/i,
          /tunnel(?:l?ing)? (?:socket|through proxy|error|request)|cannot connect to proxy/i,
          /proxy response \(\d{3}\)|response from proxy|ClientHttpProxyError|TCP_DENIED\/403/i,
          /egress (?:proxying|polic)\w{0,12}|host_not_allowed|host[_ ]not[_ ]in[_ ]allow\w{0,8}/i,
        ),
      ),
      strength: "strong",
      because: "A proxy on the caller's own side refused; the server was never asked.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?:web ?page|page|site|web ?site|application|content|url(?! \/)|download|access)\b/i,
            /(?:[^.\n]|\.(?=[a-z0-9])){0,80}\bblocked\b(?! by cors)/i,
          ),
          /your organi[sz]ation.{0,6}s? (?:\w{1,20} )?(?:access|internet|security|usage|web) polic/i,
          /content categori[sz]ation|not allowed to browse|denied the specified uniform resource locator/i,
          /\bpolicy_denied\b|web ?blocker|intercepted\b[^.\n]{0,40}\b(?:threat|security|attack)/i,
        ),
      ),
      strength: "moderate",
      because: "A filter between you and the server blocked this.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\b(?:support|incident|attack|event|block|case|reference)[ -](?:id|number)\b\W{0,3}/i,
            /(?:is\b|number\b|:|#|[\dA-F])/i,
          ),
          /\bReference(?:\s|&#32;){0,3}(?:#|&#35;)\s{0,2}\d/i,
          /\bReference:?\s{1,3}\d{1,2}\.[\da-f]{6,10}\.\d{9,11}\.[\da-f]{5,10}/i,
        ),
      ),
      strength: "moderate",
      because: "The page gives a number to quote, as firewalls and bot filters do.",
    },
    {
      when: body(
        oneOf(
          /access to this page has been denied|automat(?:ion|ed) (?:tools?|queries)|pardon our interruption/i,
          /detected (?:an attack|unauthori[sz]ed activity)|unsafe operation|application firewall/i,
          /(?:security|firewall) - access denied|anti-?bot|\b(?:cloudflare|bot|browser|turnstile) challenge\b/i,
          /possible (?:misuse|abuse)|\bWAF\w{0,12}Exception\b|wait for verification|challenge is required/i,
          /anomaly score/i,
        ),
      ),
      strength: "strong",
      because: "The answer comes from a firewall or a bot filter.",
    },
    {
      when: body(
        oneOf(
          /\b(?:banned|the request) ip\b/i,
          /(?<!\()\bip(?: address)?(?: \(?[\da-f.:x*/]{2,45}\)?)? do(?:es)?(?:n.t| not) have/i,
          /\bip\b[ :]{0,2}[\d.x*]{7,15} is not\b/i,
          inARow(
            /(?<!requests from (?:the same )?)/i,
            /(?:unmatched|invalid|bad|forbidden|unauthori[sz]ed|unrecogni[sz]ed|current|this|client) ip/i,
            /(?: address)?\b(?!(?: address)? (?:could not|cannot|can.{1,6}t) be|: \S{7,45} and)/i,
          ),
          /\binvalid_?ip(?:_?addr\w{0,4})?\b|client address is not/i,
          /(?:\bno|n.t an?) [^.\n]{1,40}match\w{0,3} (?:its|your|this) ip\b/i,
          /client with address [^\n]{1,60} is (?:forbidden|not)|not an approved private (?:link|endpoint)/i,
          /based on property \[\d|address range not (?:permitted|allowed)/i,
          /\b\d{1,3}(?:\.\d{1,3}){3}\]? (?:is |access )?not (?:authori[sz]ed|allowed|permitted)/i,
          inARow(
            /(?:denied|refused|rejected|blocked) [^\n]{0,60}(?:for|from) (?:remote|client|source) \w{2,8}\W{1,2}/i,
            /\d/i,
          ),
          inARow(
            /\b(?:not|n.t) (?:currently )?(?:allowed|permitted|accepted) (?:from|for) /i,
            /(?:remote|external|outside) (?:clients?|hosts?|machines?|addresses|connections?)\b/i,
          ),
          /\bnon-allowed connect/i,
          inARow(
            /\b(?:block|den|refus|reject)\w{1,3} (?:access|connections?|requests?) (?:from|for) .?\d{1,3}/i,
            /(?:\.\d{1,3}){3}(?!\S{0,8} origin)/i,
          ),
          /\baccess to (?:the )?(?:cache|proxy) (?:is )?(?:prohibited|forbidden)/i,
          /(?:(?:not|n.t)\b[^.\n]{0,40}|(?<!requests ))from your (?:ip|address|host)\b/i,
          inARow(
            /\bfrom \[?(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{1,4}:[\da-f:]{3,40})\]? /i,
            /(?:is|are|was|were|ha\w{1,2} been) (?:not |block|den|reject|refus|forb|bann)/i,
          ),
          /\bip (?:forbidden|mismatch|has been|can.{1,6}t|not)\b/i,
        ),
      ),
      strength: "strong",
      because: "The answer objects to the address that the request came from.",
    },
    {
      when: all(status(403, 405), method("PURGE", "BAN", "PURGEALL", "REFRESH")),
      strength: "strong",
      because: "Caches let only listed addresses empty them.",
      source: "https://github.com/varnishcache/varnish-cache/blob/HEAD/doc/sphinx/users-guide/purging.rst",
    },
    { when: status(511), strength: "weak", because: "511 is the answer of a captive portal on your network." },
    {
      when: body(
        oneOf(
          /content filter|web filter|category of (?:this|the) (?:site|url)/i,
          /blocked by (?:your )?(?:network|company|it|corporate)/i,
        ),
      ),
      strength: "moderate",
      because: "A filter on your own network answered.",
    },
    {
      when: any(header("www-authenticate"), body(/country|region|territor(?:y|ies)|\byour location\b/i)),
      strength: "against",
      because: "The answer gives a reason other than the address.",
    },
    {
      when: body(
        oneOf(
          /(?:generated|blocked|denied|protected) by mod_?security|\bModSecurity: intervention occ?ur/i,
          /ModSecurity: Warning\.[^\n]{0,600}\bid \W{0,2}9(?:2[12]|3[0-4]|4[1-49])\d{3}\b/i,
          inARow(
            /\bfrom (?:this |your )?(?:location|address|network|ip(?!: [\d.]{7,15}, more))\b[^.\n]{0,12}\d{1,3}\./i,
            /\d{1,3}\./i,
          ),
        ),
      ),
      strength: "strong",
      because: "A firewall module, or the address itself, is named as the reason.",
    },
    {
      when: body(
        near(
          [
            "ips?|(?:ip|internet protocol) address(?:es)?|(?:source|client|remote|network) address|network|subnet",
            "asn|isp|(?:cloud|hosting|vpn) providers?|(?:connections?|requests?) from(?= .?\\d{1,3}\\.)",
            "connections? from(?! origin)|host(?: is)? on|data ?cent(?:er|re)s?|servers(?= are not)|crawlers?",
            "bots?|headless(?: browsers?)?|scrapers?|automation|scripts",
          ],
          [
            "blocked(?! by the user)|banned|black ?listed|block ?list|deny ?list|black ?list|dnsbl|refused",
            "rejected|unlisted|unauthori[sz]ed|(?<!non.)restricted|flagged|detected|suspicious",
            "match(?:es|ed) none of|not (?:permitted|allowed|accepted|welcome|trusted)",
            "not (?:in|on)(?: the| our| your| an| any)? (?:allow|white|safe) ?(?:list)",
          ],
          [50, 20],
        ),
      ),
      strength: "moderate",
      because: "The answer speaks of an address, a network or a program that is refused.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?:firewall|waf|security (?:system|module|filter|policy|rule))[^.\n]{0,40}/i,
            /(?:flagged|stopped|block|refus|reject)/i,
          ),
          /match(?:es|ed) (?:an? |the )?(?:deny|block|reject) (?:rule|list|entry)/i,
          /not in (?:\w{2,3} )?(?:authoriz|allow|trust|permitt)ed[_ -](?:network|ip|cidr|range|address|subnet)/i,
          inARow(
            /only accepts? (?:connections?|requests?|calls|traffic) from /i,
            /(?:white-?listed|allow-?listed|known|trusted|registered) /i,
          ),
          /\bfail2ban\b|\*DENIED\*/i,
          inARow(
            /\b(?:quer(?:y|ies)|connections?|client|host|peer|address|remote|packet)\b[^.\n]{0,40} /i,
            /(?:because of|by|from|due to|per|(?:not|n't) match) (?:the |an? )?(?:\w{1,12} )?ACL\b/i,
          ),
          /blocked by (?:an? )?(?:local|egress|sandbox|network) (?:rule|policy)|\breason\W{1,4}bots?\b/i,
          /(?:flagged|stopped|caught) by (?:our|the|a|its) (?:\w{1,20} )?(?:security|firewall|waf|protection)\b/i,
          inARow(
            /request[^.\n]{0,20} (?:blocked|rejected|refused|stopped) (?:by|for|due to|because of) /i,
            /(?:the |a |our |your )?(?:security|firewall|waf|policy)/i,
          ),
          /blocked[^.\n]{0,30} (?:its|of|by|url) categor|(?:press|tap) (?:and|&(?:amp;)?) hold/i,
          /human verification|bot[_ -](?:detected|protection|manager|fight)/i,
        ),
      ),
      strength: "strong",
      because: "The answer comes from a filter or a bot check.",
    },
    {
      when: body(
        oneOf(
          /\b(?:has |have )?blocked your (?:access|request|connection|traffic|ip)\b/i,
          /your (?:access|request|connection|traffic) (?:was|has been|is) blocked/i,
        ),
      ),
      strength: "strong",
      because: "The answer says that it blocked you, not what you may do.",
    },
    {
      when: any(header("x-blocked-by"), header("x-denied-by")),
      strength: "moderate",
      because: "A field of the answer names the rule that blocked the request.",
    },
    {
      when: body(
        oneOf(
          /\bproxy_(?:type|desc\w{0,9})\W{1,4}(?:hosting|cloud|anonymous|public|tor\b|vpn)/i,
          /compatible; (?:[\w-]{1,24}bot\b|ChatGPT|Claude-|Bytespider)/i,
          /\buser-agent["']?\s?[:=]\s?["']?[^"'\n]{0,60}\bbot\b/i,
        ),
      ),
      strength: "moderate",
      because: "The log names a crawler or a hosting company's network, which many sites refuse.",
    },
    {
      when: any(
        url(
          oneOf(
            /(?:<|%3c)\/?(?:script|i?frame|svg|img)|javascript(?::|%3a)/i,
            /union(?:\s|\+|%20)+(?:all(?:\s|\+|%20)+)?select|(?:\.\.(?:\/|%2f)){2}|=(?:\.|%2e){2}(?:\/|%2f)/i,
            /\/etc\/passwd|\bor(?:\s|\+|%20)+1(?:=|%3d)1/i,
          ),
        ),
        body(
          inARow(
            /permission to access [^\n]{0,300}/i,
            /(?:<(?:script|i?frame|svg|img)|javascript:|union select|\.\.\/\.\.\/|\/etc\/passwd)/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The URL holds what firewalls take for an attack.",
    },
    {
      when: body(
        oneOf(
          /\bVPN\b[^.\n]{0,80}\b(?:helps?|helped|works?|worked|solve[sd]|fixe[sd]|fine)\b/im,
          inARow(
            /\b(?:works?|worked|fine|accessible|reachable|succeeds|200)\b[^\n]{0,30} /im,
            /(?:with|through|via|over|using|behind|from|on) (?:an? |my |the )?(?:\w{1,20} ){0,2}/im,
            oneOf(
              /vpn|proxy|hotspot|mobile data/im,
              /(?:other|another|different|home) (?:network|ip|machine|server|connection|host)/im,
            ),
          ),
          /\b(?:works?|worked|fine)\b[^.\n]{0,40} (?:without|(?:turn|switch)\w{0,3} off) (?:an? |my |the )?VPN\b/im,
          inARow(
            /\b(?:works?|worked|fine|200|ok)\b[^.\n]{0,20} (?:locally|(?:on|from) (?:my|the) (?:local )?(?:laptop|machine|pc|computer))/im,
            /\b[^.\n]{0,40}(?:\bnot?\b|fails?|403|forbidden|blocked)[^.\n]{0,30} (?:from|on|in) /im,
            /(?:an? |my |the |our )?(?:aws|ec2|azure|gcp|google cloud|cloud|servers?|vps|github actions?|ci|heroku|vercel|lambda)\b/im,
          ),
          inARow(
            /^\s{0,8}(?:#|\/\/) [^\n]{0,60}\b/im,
            oneOf(
              /vpn|hotspot|mobile data/im,
              /(?:from|on|over) (?:an? |my |the )?(?:another|other|different|home) (?:network|ip|connection)/im,
            ),
            /\b/im,
          ),
        ),
      ),
      strength: "moderate",
      note: true,
      because: "The note beside it tells of another network.",
    },
    {
      when: body(
        oneOf(
          /\b(?:virus|malware|trojan|threat|infected)\b[^.\n]{0,30} (?:found|detected|identified)\b/i,
          /(?:contains?|detected|found) (?:an? |the )?(?:virus|malware|trojan)\b/i,
        ),
      ),
      strength: "strong",
      because: "A scanner takes what was sent or fetched for a virus.",
    },
    {
      when: all(body(/\b403 {1,2}Forbidden \[IP: [\da-f.:]{3,40} \d{2,5}\]/), without(signedAddress)),
      strength: "moderate",
      because:
        "A package manager asked for public files without any credential, so a proxy or the mirror refused the caller itself.",
    },
    {
      when: body(
        oneOf(
          /\b\d{1,3}(?:\.\d{1,3}){3}\)?,? (?:has|have) been (?:\w{1,20} )?(?:banned|blocked|black-?listed)/i,
          inARow(
            /\b(?:from (?:ip )?|(?:address|client|host) )\d{1,3}(?:\.\d{1,3}){3} (?:is |was |has been )?/i,
            /(?:denied|refused|rejected|blocked|not allowed)\b(?!:)/i,
          ),
          inARow(
            /(?:forbidden|denied|blocked|banned|disabled|restricted|not (?:allowed|permitted))/i,
            /(?: ?[:：]| (?:for|from)(?: client)?) ?.?\d{1,3}(?:\.\d{1,3}){3}\b/i,
          ),
          inARow(
            /(?:protection|firewall|filter|shield) (?:is |was |has been )?(?:activated|enabled|active|triggered) /i,
            /(?:for|on|against|by) your (?:ip|address|network|connection)\b/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The answer names the address that was banned or limited.",
    },
    {
      when: body(
        oneOf(
          /(?:^\s{0,9}|<(?:h1|title|error)>)(?:blocked|banned)[.!]?\s{0,9}(?:<|$)/i,
          /[\x22'](?:message|msg|error|detail|reason|title)[\x22']: ?[\x22'](?:blocked|banned)[.!]?[\x22']/i,
          /\b(?:you|requests) are being blocked\b/i,
          inARow(
            /\byou (?:have been|were|are) (?:\w{1,20} )?(?:banned|black-?listed)\b/i,
            /(?! from (?:this|the|our|a) (?:\w{1,20} )?(?:app\w{0,8}|server|guild|channel|chat|group|subreddit|community|room|team|organi[sz]ation|repository|project))/i,
          ),
        ),
      ),
      strength: "moderate",
      because: "The answer says that you were banned, without naming an account.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?:due to|because of|report(?:s|ing)|indicat\w{1,4}|part of) (?:an? |your |some )?/i,
            /(?:\w{1,20} (?:or|and) )?/i,
            /(?:undesirable|unusual|unauthori[sz]ed|suspicious|malicious|abusive|abnormal|harmful) /i,
            /(?:activit(?:y|ies)|behaviou?r|traffic|usage|patterns?)/i,
          ),
          inARow(
            /(?:human or|are you|you are not|(?:think|suspect|believe) (?:that )?you.{1,6}re) (?:an? )?(?:ro)?bot/i,
            /\b/i,
          ),
          /(?:similar to|looks? like) (?:an? )?automated/i,
        ),
      ),
      strength: "strong",
      because: "The answer takes the caller for a program or an attacker.",
    },
    {
      when: body(
        oneOf(
          /\b(?:bad|poor|low|malicious)[ _-]?reputation\b/i,
          /\breputation (?:score|check|filter|level|data|list)s?\b|access control configuration prevents/i,
          /\bcache administrator\b/i,
        ),
      ),
      strength: "strong",
      because: "A filter refused by a reputation list or by its access rules.",
    },
    {
      when: body(
        oneOf(
          /\b(?:yt-dlp|youtube-dl|streamlink|gallery-dl)\b/i,
          /Unable to download (?:JSON metadata|webpage|API page|(?:m3u8|MPD|XML) \w{4,12})|\[downloader\.http\]/i,
          /podcast|\bepisodes?\b/i,
        ),
      ),
      strength: "weak",
      because:
        "A program that downloads asks like a visitor without an account: whom sites refuse by address, country or look.",
    },
    {
      when: publicFile,
      strength: "weak",
      because:
        "The call fetched a file that is for everyone, as far as one sees: then who asks, or from where, is what is refused.",
    },
    {
      when: body(inOtherLanguages("ip-block")),
      strength: "strong",
      because: "The answer says in another language that the address or the traffic is blocked.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "The server refuses your address or takes your client for a bot.",
  meaning:
    "A firewall, CDN or allowlist judged by where the request comes from or what it looks like, often before the application saw it. RFC 9110 lets a server refuse for reasons that have nothing to do with the credential; this is one. It need not mean that you did anything wrong: shared addresses carry the history of others.",
  act: "Whoever runs the firewall or the allowlist acts; find out your address, ask them with the id of the refusal, and pause the job instead of moving it from address to address.",
  recognise: [
    "Words such as `your IP address is not allowed`, `has been blocked` or `unusual traffic`.",
    "An HTML challenge page (captcha, `Just a moment...`) in place of the API's JSON, with Cloudflare `cf-mitigated: challenge`.",
    "`Proxy-Status` with `http_request_denied`: the intermediary refused and asked nobody.",
    "The same request passes from another network.",
    "An answer within milliseconds, without the fields that the application always sends.",
  ],
  neighbours: [
    {
      cause: "geo",
      how: "In that case every network in the country is refused, and the answer speaks of the country.",
    },
    {
      cause: "rate-limit",
      how: "In that case a pause is enough. A ban for too many requests begins the same way but can last.",
    },
    { cause: "headers", how: "In that case a changed header on the same network is enough." },
    { cause: "authentication", how: "In that case every network is refused with this credential." },
    {
      cause: "server-config",
      how: "In that case the rule is a mistake and hits callers that its owner means to serve.",
    },
  ],
  fix: [
    {
      do: "Find out which hop refused, and send the request once from another network to compare.",
      snippet: "curl -si {url} | head -n 20",
    },
    {
      do: "Find the address that the server sees, IPv6 as well: hosted code, a VPN and an office proxy each have their own.",
      snippet: "curl -s https://api.ipify.org",
    },
    "If the API or key has an allowlist that you manage, add that address there.",
    {
      do: "Check the address against the provider's status or support page and public blocklists, and look for what may have triggered it: a burst, a scanner, an infected machine, a shared exit.",
      covers: "7.1",
    },
    {
      do: "Ask the provider, or the owner of the site behind the CDN, to lift the block or to allow your address. Send the address, the time, and the request or ray id of the answer.",
      covers: "7.2",
    },
    "If the body of your request set off a firewall rule, say so and send the request that shows it. The owner can make an exception; do not disguise the request.",
    "Ask for the documented API host if you are calling a web site: pages are guarded against programs, APIs are not.",
    "Give your jobs a fixed outgoing address of their own (NAT gateway), so that it can be put on a list and carries only your history.",
    {
      do: "A different or dynamic address is a last resort and no cure: the cause follows you, and changing addresses to get around a ban breaks most terms of service.",
      covers: "7.3",
    },
    {
      do: "Use a proxy where your company's outgoing traffic must pass one, or with the provider's consent. It sees what it forwards, so use only one that you trust, and read the API's terms first.",
      covers: "7.4",
    },
  ],
  prevention: [
    "Register your outgoing addresses with the provider, a spare one included, before you need them.",
    "Name your program in User-Agent, follow robots.txt, and keep to the limits.",
    "Watch for HTML or challenge pages in answers, and stop when you get one.",
  ],
  corrections: [
    {
      often: "Only misbehaviour gets an address blocked.",
      right:
        "Whole ranges are refused for what they are. AWS WAF, for one, offers lists of hosting providers, VPNs and proxies, and an allowlist refuses everyone who is not on it.",
      source: {
        title: "AWS WAF, rule groups that block by the address's reputation",
        url: "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html",
      },
    },
    {
      often: "A challenge page can be solved by a program with patience.",
      right:
        "It is meant to be solved by a browser with a person. Cloudflare marks it with `cf-mitigated: challenge` so that programs can tell, and stop.",
      source: {
        title: "Cloudflare, detecting a challenge page",
        url: "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
      },
    },
    {
      often: "The block says that the key is wrong.",
      right: "A 403 may have nothing to do with the credential, so a new key changes nothing here.",
      source: { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
    },
  ],
  sources: [
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
    { title: "RFC 9209, Proxy-Status", url: "https://www.rfc-editor.org/rfc/rfc9209#section-2.3" },
    {
      title: "AWS WAF, rule groups that block by the address's reputation",
      url: "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html",
    },
    {
      title: "Cloudflare, detecting a challenge page",
      url: "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
    },
    {
      title: "Cloudflare, Browser Integrity Check",
      url: "https://developers.cloudflare.com/waf/tools/browser-integrity-check/",
    },
  ],
};
