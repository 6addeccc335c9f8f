import { all, body, header } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const via = header("via", /Cisco-(?:WSA|IronPort)|IronPort-WSA/i);

export const refusals = vendor(
  { name: "Cisco Secure Web Appliance", layer: "proxy", seen: via },
  {
    "notification-page": {
      when: all(
        via,
        body(
          inARow(
            /Based\s+on\s+your\s+(?:corporate|organi[sz]ation.{1,8}s)\s+/i,
            /(?:Acceptable\s+Use\s+|access\s+|security\s+)polic(?:y|ies),\s+(?:access\s+to\s+)?this\s+web\s*site/i,
            /\b/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because:
        "Via names Cisco's web appliance (IronPort), which networks block sites with, and the page speaks of a policy.",
      source: "https://github.com/ooni/blocking-fingerprints/blob/main/fingerprints_http.csv",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
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
  "notification-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nVia: 1.1 wsa.example.com:80 (Cisco-WSA/14.5)\n\n<title>Access Denied</title><h1>This Page Cannot Be Displayed</h1><p>Based on your organization's access policies, access to this web site ( http://api.example.com/ ) has been blocked.</p><p>Notification: WEBCAT</p>",
    ],
    ignores: ["This page cannot be displayed. Contact support for additional information. The incident ID is: N/A."],
  },
};
