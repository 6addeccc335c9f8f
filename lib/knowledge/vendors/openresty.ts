import { body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "OpenResty", layer: "gateway", seen: header("server", /^openresty\b/i) },
  {
    "stock-page": {
      when: body(/403 Forbidden\s*<\/h1>\s*<\/center>\s*(?:<p>[^<]{0,200}<\/p>\s*)?<hr>\s*<center>\s*openresty/i),
      cause: "server-config",
      strength: "moderate",
      because: "This is OpenResty's own page: the application behind it did not write the answer.",
      source:
        "https://github.com/openresty/openresty/blob/master/patches/nginx/1.27.1/nginx-1.27.1-builtin_error_page_footer.patch",
      also: { "ip-block": "strong", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "stock-page": {
    headline: "OpenResty itself refused, before any application answered.",
    meaning:
      "The page is built in. A deny rule, file permissions, a missing index, or Lua code of a gateway or firewall can be behind it.",
    fix: [
      {
        do: "If you are the owner: read the error log.",
        snippet: "tail -n 50 /usr/local/openresty/nginx/logs/error.log",
      },
      "Many gateways and firewalls are built on OpenResty: look at their own logs too.",
      "Else send the site's owner the time and your address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "stock-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: openresty/1.21.4.1\n\n<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>openresty/1.21.4.1</center>\r\n</body>\r\n</html>",
    ],
    ignores: ["<html><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>"],
  },
};
