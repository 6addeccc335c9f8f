import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const signing = "https://github.com/apache/trafficserver/blob/HEAD/plugins/experimental/url_sig/url_sig.cc";

export const refusals = vendor(
  {
    name: "Apache Traffic Server",
    layer: "edge",
    seen: any(header("server", /^ATS\//), header("via", /ApacheTrafficServer/)),
  },
  {
    "signature-expired": {
      when: body(/\burl_sig\b[^\n]{0,2000}\bInvalid\s+expiration,\s+or\s+expired/),
      cause: "token-expired",
      strength: "decisive",
      because: "Traffic Server's log says that the signed URL has expired.",
      source: signing,
    },
    "signature-address": {
      when: body(/\bClient\s+IP\s+doesn't\s+match\s+signature/),
      cause: "ip-block",
      strength: "decisive",
      because: "The signed URL is for another address than the one that used it.",
      source: signing,
    },
    signature: {
      when: body(
        /\burl_sig\b[^\n]{0,2000}(?:\bSignature\s+check\s+failed|\bquery\s+string\s+not\s+found|\bHas\s+no\s+signing)/,
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Traffic Server's log says that the URL is not signed, or not with the right key.",
      source: signing,
    },
    "own-page": {
      when: body(/Description:\s+You\s+are\s+not\s+allowed\s+to\s+access\s+the\s+document\b/),
      cause: "ip-block",
      strength: "strong",
      because:
        "This is Traffic Server's own page: its lists of addresses, methods and hosts refused, and no origin was asked.",
      source: "https://github.com/apache/trafficserver/blob/HEAD/src/proxy/http/HttpTransact.cc",
      also: { "server-config": "moderate", headers: "moderate", permissions: "against" },
    },
    "port-forbidden": {
      when: body(/request\s+for\s+a\s+secure\s+SSL\s+connection\s+to\s+a\s+forbidden\s+port/),
      cause: "ip-block",
      strength: "strong",
      because: "Traffic Server opens no tunnel to this port.",
      source: "https://github.com/apache/trafficserver/blob/master/configs/body_factory/default/access%23ssl_forbidden",
      layer: "proxy",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "signature-expired": {
    headline: "This signed URL has expired.",
    meaning: "Its parameter `E` is the last second in which it is good, counted from 1970.",
    fix: ["Get a new URL where you got this one.", "If you sign: compare your clock with the server's."],
  },
  "signature-address": {
    headline: "This signed URL belongs to another address.",
    meaning:
      "Its parameter `C` holds the address that may use it. Another network, or IPv6 in place of IPv4, is enough.",
    fix: [
      "Ask for the URL from the same address as the file.",
      "If you sign: leave `C` out where clients change networks.",
    ],
  },
  signature: {
    headline: "Traffic Server does not accept the URL's signature.",
    meaning:
      "Signer and server use another key, another key number (`K`) or other parts of the URL (`P`), or the URL was changed after it was signed.",
    fix: [
      "Use the URL exactly as you got it.",
      "If you sign: compare the key of number `K` with the one in the server's configuration, and `A` and `P` with what you sign.",
    ],
  },
  "own-page": {
    headline: "Traffic Server itself refused.",
    meaning:
      "`ip_allow.yaml`, the filters of `remap.config`, a plug-in, or `proxy.config.http.host_sni_policy`, which wants the Host to be the name in TLS, does not let this pass. What stands behind was not asked.",
    fix: [
      "Send the request by the name that Host names, so that TLS names it too.",
      "Try from another network, and with GET, to see which of them decides.",
      {
        do: "If the server is yours: look at the rules.",
        snippet: "cat /etc/trafficserver/ip_allow.yaml; grep -nE 'action=|deny' /etc/trafficserver/remap.config",
      },
    ],
  },
  "port-forbidden": {
    headline: "The proxy opens no tunnel to this port.",
    meaning: "`proxy.config.http.connect_ports` lists the ports that CONNECT may ask for.",
    fix: ["Use the service's port 443.", "Ask the proxy's owner to add the port."],
  },
};

export const samples: Samples<typeof refusals> = {
  "signature-expired": {
    matches: [
      "ERROR: [url_sig] [URL=http://media.example.com/a.mp4?E=1700000000&A=1&K=1&P=1&S=00]: Invalid expiration, or expired",
    ],
  },
  "signature-address": {
    matches: ["[url_sig] [URL=http://media.example.com/a.mp4?C=192.0.2.7&S=00]: Client IP doesn't match signature."],
  },
  signature: {
    matches: [
      "ERROR: [url_sig] [URL=http://media.example.com/a.mp4?E=1900000000&A=1&K=1&P=1&S=00]: Signature check failed",
      "ERROR: [url_sig] [URL=http://media.example.com/a.mp4]: Has no signing query string or signing path parameters.",
    ],
    ignores: ["Signature check failed"],
  },
  "own-page": {
    matches: [
      'HTTP/1.1 403 Access Denied\nServer: ATS/9.2.5\nContent-Type: text/html\n\n<HTML>\n<HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD>\n\n<BODY BGCOLOR="white" FGCOLOR="black">\n<H1>Access Denied</H1>\n<HR>\n\n<FONT FACE="Helvetica,Arial"><B>\nDescription: You are not allowed to access the document you requested.\n</B></FONT>\n<HR>\n</BODY>',
    ],
    ignores: ["You are not allowed to access the document."],
  },
  "port-forbidden": {
    matches: [
      "<H1>SSL Port Forbidden</H1>\nDescription: You have made a request for a secure SSL connection to a\nforbidden port number.",
    ],
    ignores: ["SSL port forbidden"],
  },
};
