import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "CDNetworks (Wangsu)",
    layer: "edge",
    seen: any(header("x-ws-request-id"), header("server", /^PWS\//)),
    ids: ["x-ws-request-id"],
  },
  {
    bot: {
      when: any(header("ws-action", /^bot$/i), body(/\bws-action\W{1,4}bot\b/i)),
      cause: "ip-block",
      strength: "decisive",
      because: "The edge names its reason in `ws-action`: it takes the client for a bot.",
      source:
        "https://documents.cdnetworks.com/document/floodshield2/1741-definetrafficthatdoesnotrequireclientbaseddetection",
      also: { headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  bot: {
    headline: "The site's content network takes your client for a bot.",
    meaning:
      "CDNetworks' edge checks that a browser is asking, by what the client looks like and by scripts that it has to run. Programs, and browsers that hide what they are, fail it. The site never saw the request.",
    fix: [
      "Ask the site's owner for an API host, or to except your program from the bot check. Send the value of `x-ws-request-id`.",
      "In a browser: allow scripts and cookies for the site, and switch off protection against fingerprinting there.",
      "If the site is yours: add the API's paths or your clients to the exceptions of bot management before you switch it on.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  bot: {
    matches: [
      "HTTP/2 403\ncontent-type: text/html\nserver: PWS/8.3.1.0.8\nx-ws-request-id: 0123abcd_PS-XXX-00EXA1_1-2\nws-action: bot\ncache-control: no-store\n\n",
      "< HTTP/2 403\n< server: PWS/8.3.1.0.8\n< ws-action: bot\n<",
    ],
    ignores: ["HTTP/2 200\nserver: PWS/8.3.1.0.8\nx-ws-request-id: 0123abcd_PS-XXX-00EXA1_1-2\n\n"],
  },
};
