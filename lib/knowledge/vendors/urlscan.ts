import { any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Microsoft UrlScan", layer: "gateway" },
  {
    rejected: {
      when: any(
        body(/Rejected[-_]By[-_]UrlScan|A\s+custom\s+filter\s+or\s+module,?\s+such\s+as\s+URLScan/i),
        url(/Rejected-By-UrlScan/i),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "UrlScan, a filter of IIS, names itself as the one that rejected the request.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/urlscan.py",
      also: { resource: "moderate", headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  rejected: {
    headline: "UrlScan, a filter of the web server IIS, rejected the request.",
    meaning:
      "It refuses by its lists of methods, file extensions, headers, characters and lengths. PUT, DELETE, dots in the path and long query strings are the usual grounds; the answer can come as 404.",
    fix: [
      "Try the same path with GET, without dots or special characters, and with a short query.",
      "If you run the server: the UrlScan log names the ground; change AllowVerbs, DenyExtensions or MaxQueryString in `urlscan.ini`.",
      "In IIS 7 and later the same limits stand under Request Filtering.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  rejected: {
    matches: [
      "2026-11-23 10:11:12 192.0.2.1 GET /Rejected-By-UrlScan ~/api/report.v2 80 - 192.0.2.7 - 404 0 2",
      "Most likely causes: A custom filter or module, such as URLScan, restricts access to the file.",
    ],
    ignores: ["HTTP Error 404.7 - Not Found. The request filtering module is configured to deny the file extension."],
  },
};
