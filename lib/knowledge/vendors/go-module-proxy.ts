import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Go module proxy", layer: "application", seen: url(/^https:\/\/(?:proxy|sum)\.golang\.org\//i) },
  {
    forbidden: {
      when: any(
        body(/reading\s+https:\/\/proxy\.golang\.org\/[^\s]{1,300}:\s+403\s+Forbidden/i),
        all(status(403), url(/^https:\/\/(?:proxy|sum)\.golang\.org\//i)),
      ),
      cause: "ip-block",
      strength: "strong",
      because:
        "The module proxy hands archives out from Google storage, and your network, its VPC perimeter or Google refuses that.",
      source: "https://github.com/golang/go/issues/55907",
      also: { permissions: "moderate", geo: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  forbidden: {
    headline: "Go's module proxy refuses your network.",
    meaning:
      "The module exists. A perimeter of VPC Service Controls, a filtering proxy or a refused address is the reason; only the archives may fail.",
    fix: [
      { do: "Try without the proxy.", snippet: "GOPROXY=direct go mod download" },
      "Inside a VPC Service Controls perimeter: add an egress rule for project 912338787515, where the archives lie.",
      "Use another proxy, such as one of your company, or vendor the modules.",
      "Compare IPv4 and IPv6, and another network.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  forbidden: {
    matches: [
      "go mod download: github.com/aws/aws-sdk-go@v1.25.13: reading https://proxy.golang.org/github.com/aws/aws-sdk-go/@v/v1.25.13.zip: 403 Forbidden",
    ],
    ignores: ["reading https://goproxy.example.com/example.com/mod/@v/v1.0.0.zip: 403 Forbidden"],
  },
};
