import { body } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Microsoft ISA Server or Forefront TMG", layer: "proxy" },
  {
    "url-denied": {
      when: body(
        inARow(
          /(?:ISA\s+Server|Forefront\s+TMG|The\s+server)\s+denie[ds]\s+the\s+specified\s+Uniform\s+Resource\s+/i,
          /Locator\s+\(URL\)/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Microsoft's firewall says that no rule of it allows this URL (error 12202).",
      source: "https://github.com/stamparm/identYwaf/blob/master/data.json",
      also: { permissions: "weak" },
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "url-denied": {
    headline: "Microsoft's ISA or TMG firewall denied the URL.",
    meaning:
      "No access rule fits the user, the host, the protocol and the time, so the last rule, which denies everything, matched. As a proxy of your network it kept the request from the API; in front of a server it means that no publishing rule fits the host name or path.",
    fix: [
      "Ask those who run the firewall for a rule for this host; give them the URL, your user and the time on the page.",
      "When only other users get through, sign in to the proxy: rules can hold for groups.",
      "In front of your own server: check the public names and paths of the publishing rule, and use the name and not the address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "url-denied": {
    matches: [
      "<li>Error Code: 403 Forbidden. Forefront TMG denied the specified Uniform Resource Locator (URL). (12202)</li>",
      "HTTP/1.1 403 Forbidden ( The ISA Server denied the specified Uniform Resource Locator (URL). Contact the server administrator. )\nVia: 1.1 PROXY\n\nThe server denied the specified Uniform Resource Locator (URL). Contact the server administrator. (12202)",
    ],
    ignores: ["The server could not find the specified URL."],
  },
};
