import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const guide =
  "https://www.cisco.com/c/en/us/td/docs/security/wsa/wsa_14-0/User-Guide/b_WSA_UserGuide_14_0/b_WSA_UserGuide_11_7_chapter_010001.html";

export const refusals = vendor(
  { name: "Cisco Secure Web Appliance", layer: "proxy", seen: header("via", /Cisco-(?:WSA|IronPort)|IronPort-WSA/i) },
  {
    "policy-logged": {
      when: body(/TCP_DENIED\/403\b.{1,600}?\b(?<tag>BLOCK_[A-Z]{2,16}(?:_[A-Z]{2,16}){0,3})[-_]/),
      cause: "ip-block",
      strength: "decisive",
      because: "The appliance's access log names the policy decision: {tag}.",
      source: guide,
      retry: "no",
    },
    "notification-page": {
      when: any(
        body(
          /Based\s+on\s+your\s+(?:corporate|organi[sz]ation.{1,8}s)\s+(?:Acceptable\s+Use\s+|access\s+|security\s+)polic(?:y|ies),\s+(?:access\s+to\s+)?this\s+web\s*site\b/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "This is the notification page of Cisco's web appliance (IronPort) for a request that a policy blocked.",
      source: guide,
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "policy-logged": {
    headline: "Cisco's web appliance on your network refused the request by policy.",
    meaning:
      "The tag tells the ground: `BLOCK_WEBCAT` a category, `BLOCK_CUSTOMCAT` an own list, `BLOCK_WBRS` the site's reputation, `BLOCK_AMW` malware, `BLOCK_ADMIN` a setting such as the port or user agent. The policy's name follows it.",
    fix: [
      "Ask for the host in a custom category that is allowed, in the policy that the line names.",
      "For a wrong category or reputation, send Cisco Talos a request for review.",
    ],
  },
  "notification-page": {
    headline: "Cisco's web appliance on your own network blocked the request.",
    meaning:
      "The title `This Page Cannot Be Displayed` looks like a fault, but it is your company's access policy. The API was not reached.",
    fix: [
      "Send the notification codes at the end of the page (such as WEBCAT or WBRS) with the URL to those who run the proxy.",
      { do: "Check whether it passes from another network.", snippet: "curl -i {url}" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "policy-logged": {
    matches: [
      "1182468145.492 1 192.0.2.7 TCP_DENIED/403 3146 GET http://api.example.com/index.html - NONE/- - BLOCK_WEBCAT-DefaultGroup-DefaultGroup-NONE-NONE-DefaultRouting",
    ],
    ignores: ["1700000000.123 0 192.0.2.7 TCP_DENIED/403 3900 CONNECT api.example.com:443 - HIER_NONE/- text/html"],
  },
  "notification-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nVia: 1.1 wsa.example.com:80 (Cisco-WSA/14.5)\n\n<title>Access Denied</title><h1>This Page Cannot Be Displayed</h1><p>Based on your organization's access policies, access to this web site ( http://api.example.com/ ) has been blocked.</p><p>Notification: WEBCAT</p>",
    ],
    ignores: ["This page cannot be displayed. Contact support for additional information. The incident ID is: N/A."],
  },
};
