import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Tencent Cloud WAF", layer: "edge" },
  {
    block: {
      when: body(
        /\bwaf\.tencent(?:-?cloud)?\.com\/|imgcache\.qq\.com\/qcloud\/security|腾讯云Web应用防火墙|已被腾讯云安全拦截/i,
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "This is the block page of Tencent Cloud's firewall.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/tencent.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "Tencent Cloud's firewall blocked the request.",
    meaning:
      "A rule found something in the request or the caller dangerous. The status can be 403 or 405; another method or credential does not help.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Send the id on the page, the time and your address to the site's owner.",
      "If you are the owner: look up the id in the WAF's attack log, and allow the address or exempt the path.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/html\n\n<script>window.location.href='https://waf.tencent.com/501page.html?u=/api&id=EXAMPLE'</script>",
      "您的访问可能会对网站造成危险，已被腾讯云安全拦截。",
    ],
    ignores: ["AuthFailure.UnauthorizedOperation from cvm.tencentcloudapi.com"],
  },
};
