import { all, body, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "StormWall", layer: "edge" },
  {
    block: {
      when: all(body(/static\.stormwall\.pro\/error_pages\//i), without(body(/<title>\s{0,8}Error\s+(?:5\d\d|404)/i))),
      cause: "ip-block",
      strength: "strong",
      because: "StormWall wrote this access-denied page: its filter stands before the site.",
      source: "https://github.com/Ekultek/WhatWaf/issues/1074",
      also: { geo: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "StormWall refused the request before the site.",
    meaning:
      "The page does not tell whether the address, the country or the look of the client is the ground. A credential plays no part.",
    fix: [
      "Send the call once from another network and another country to compare.",
      "Send your address and the time to the site's owner and ask to be allowed.",
      "If you are the owner: look for the address in StormWall's lists and country rules.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: openresty/1.13.6.2\nX-FireWall-Port: 443\nContent-Type: text/html\n\n<html>\n<head>\n<title>Error 403: Access Denied</title>\n<link href="https://static.stormwall.pro/error_pages/bootstrap.min.css" rel="stylesheet"/>',
    ],
    ignores: [
      '<title>Error 502: Bad Gateway</title><link href="https://static.stormwall.pro/error_pages/bootstrap.min.css" rel="stylesheet"/>',
    ],
  },
};
