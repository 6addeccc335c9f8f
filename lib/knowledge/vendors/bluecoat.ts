import { any, body, header } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Symantec ProxySG (Blue Coat)", layer: "proxy", seen: header("x-bluecoat-via") },
  {
    category: {
      when: body(
        /Your\s+request\s+was\s+denied\s+because\s+of\s+its\s+content\s+categori[sz]ation|\bcontent_filter_denied\b/i,
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The proxy says that your network does not allow the category of this site.",
      source: "https://github.com/nolanlawson/pokedex.org/issues/12",
      retry: "no",
    },
    policy: {
      when: any(
        body(
          oneOf(
            /Access\s+Denied\s+\(policy_denied\)/i,
            /Your\s+system\s+policy\s+has\s+denied\s+access\s+to\s+the\s+requested\s+URL/i,
          ),
        ),
        header("location", /notify\.bluecoat\.com/i),
        body(/:\/\/notify\.bluecoat\.com/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The proxy says that your network's policy denied the URL, or shows a notice in its place.",
      source: "https://github.com/ooni/blocking-fingerprints/blob/main/fingerprints_http.csv",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  category: {
    headline: "The web proxy of your network refuses this kind of site.",
    meaning: "The category stands on the page. The API was not reached.",
    fix: [
      "Ask those who run the proxy to allow the host; give them the URL and the category.",
      "A wrong category can be corrected at Symantec's site review (sitereview.bluecoat.com).",
    ],
  },
  policy: {
    headline: "The web proxy of your network denied the URL.",
    meaning:
      "A rule of its policy matched; it need not concern the category. A redirect to notify.bluecoat.com is a notice for a browser. The API was not reached.",
    fix: [
      "Send the URL, the time and the text of the page to those who run the proxy.",
      { do: "Check whether it passes from another network.", snippet: "curl -i {url}" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  category: {
    matches: [
      'HTTP/1.1 403 Forbidden\nProxy-Connection: close\n\n<b>Access Denied (content_filter_denied)</b><p>Your request was denied because of its content categorization: "File Storage/Sharing"</p>',
    ],
  },
  policy: {
    matches: [
      "HTTP/1.1 403 Forbidden\n\n<b>Access Denied (policy_denied)</b><p>Your system policy has denied access to the requested URL.</p><p>For assistance, contact your network support team.</p>",
    ],
    ignores: ['{"error":"policy_denied","detail":"POST / not permitted by policy"}'],
  },
};
