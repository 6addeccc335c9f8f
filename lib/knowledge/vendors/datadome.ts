import { any, body, header, setsCookie } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "DataDome",
    layer: "edge",
    seen: any(header("x-datadome"), header("x-datadome-cid"), setsCookie(/^datadome$/)),
    ids: ["x-datadome-cid"],
  },
  {
    challenge: {
      when: any(
        body(/\b(?:geo|ct|c)\.captcha-delivery\.com|\bct?\.datado\.me\b/i),
        body(/DataAccess@datadome\.co/i),
        body(/Please\s+enable\s+JS\s+and\s+disable\s+any\s+ad\s+blocker/i),
        header("x-dd-b", /^[12]$/),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "DataDome sent its captcha or device check in place of the answer.",
      source: "https://github.com/psf/requests/issues/5331",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  challenge: {
    headline: "DataDome takes your client for a bot.",
    meaning:
      "The wall judges the address, the TLS connection and the browser. A program cannot pass its check, and a new credential or User-Agent seldom helps. To API calls it answers with JSON that holds only a `captcha-delivery.com` address.",
    fix: [
      "Look for the service's documented API host: the web site's own calls are guarded, an API with keys mostly is not.",
      "Ask the site's owner to allow your client; send your address, the time and the `cid` of the answer.",
      "If you are the owner: find the request in DataDome's dashboard and allow the caller, or leave out the API's path.",
      "In a browser: turn off VPN and script blockers, then solve the captcha once.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  challenge: {
    matches: [
      "HTTP/2 403\nx-datadome: protected\nset-cookie: datadome=EXAMPLE; Path=/\ncontent-type: text/html\n\n<html><head><title>shop.example</title></head><body><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'EXAMPLE','hsh':'53505CB4534F','t':'fe','host':'geo.captcha-delivery.com'}</script></body></html>",
      '{"url":"https://geo.captcha-delivery.com/captcha/?initialCid=EXAMPLE&hash=789361B674&cid=EXAMPLE&t=fe&referer=https%3A%2F%2Fwww.shop.example"}',
    ],
    ignores: [
      'HTTP/2 403\nx-datadome: protected\ncontent-type: application/json\n\n{"error":"forbidden for your plan"}',
    ],
  },
};
