import { all, body, status, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "University mirrors (TUNA, USTC)", layer: "application" },
  {
    page: {
      when: body(
        oneOf(
          /客户端存在大量下载|带有非常用软件的特征|enormous\s+traffic\s+from\s+your\s+network\s+or\s+client/i,
          /software\s+that\s+you\s+are\s+using\s+is\s+with\s+uncommon/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The mirror's page names the subnet or the program: one of both downloaded too much.",
      source: "https://github.com/tuna/issues/issues/2008",
      also: { headers: "strong", "rate-limit": "strong" },
    },
    program: {
      when: all(status(403), url(/^https?:\/\/\w+\.(?:tuna\.tsinghua|bfsu|ustc)\.edu\.cn\//i)),
      cause: "ip-block",
      strength: "moderate",
      because: "These mirrors refuse default names of curl and wget, and networks that fetch much.",
      source: "https://github.com/ustclug/discussions/issues/479",
      also: { headers: "strong", resource: "weak" },
    },
  },
);

const fix = [
  {
    do: "Name your program or organisation in the User-Agent.",
    snippet: 'curl -O -A "example-lab-sync/1.0" {url}\nwget -U "example-lab-sync/1.0" {url}',
  },
  "Try another network, or the same file at another mirror; IPv4 and IPv6 can differ.",
  "If the page shows an identifier, send it to the mirror's address: they look up what it stands for.",
];

export const texts: Texts<typeof refusals> = {
  page: {
    headline: "The mirror refuses your network or your download program.",
    meaning:
      "Somebody in your subnet may have fetched many large files, or the User-Agent is one that does. Your package manager's settings are not at fault.",
    fix,
  },
  program: {
    headline: "The mirror refuses this program or this network.",
    meaning:
      "The same file mostly opens in a browser: large files are kept from curl and wget under their default names.",
    fix,
  },
};

export const samples: Samples<typeof refusals> = {
  page: {
    matches: [
      "我们检测到您所在的子网和/或所使用的客户端存在大量下载某些较大二进制文件的行为，为保证用户的正常使用，我们阻断了此类请求。",
      "403 Forbidden\n\n您访问使用的软件带有非常用软件的特征；",
      "We have detected enormous traffic from your network or client and have blocked your requests",
      "The software that you are using is with uncommon characteristics;",
    ],
  },
  program: {
    matches: [
      "--2026-11-25 16:28:21--  https://mirrors.ustc.edu.cn/images/current/server.img\nHTTP request sent, awaiting response... 403 Forbidden\n2026-11-25 16:28:21 ERROR 403: Forbidden.",
    ],
    ignores: [
      "--2026-11-25 16:28:21--  https://mirrors.example.edu/images/current/server.img\nHTTP request sent, awaiting response... 403 Forbidden\n2026-11-25 16:28:21 ERROR 403: Forbidden.",
    ],
  },
};
