import { any, body, header, setsCookie } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Knownsec (Jiasule, Chuangyu)",
    layer: "edge",
    seen: any(header("server", /^jiasule-WAF/i), setsCookie(/^(?:__jsluid|jsl_tracking)/)),
  },
  {
    block: {
      when: body(
        oneOf(
          /\bnotice-jiasule\b|static\.jiasule\.com\/static\/js\/http_error|ks[-_]waf[-_]error\.png/i,
          /help\.365cyd\.com\/cyd-error-help|当前访问疑似黑客攻击，已被网站管理员设置为拦截/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "This is the block page of Knownsec's cloud firewall.",
      source: "https://github.com/stamparm/identYwaf/blob/master/screenshots/jiasule.png",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "Knownsec's cloud firewall blocked the request.",
    meaning: "A rule took the request for an attack, or refuses the caller. A credential does not help.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Send the event id on the page, the time and your address to the site's owner.",
      "If you are the owner: look the event up in the console and report it as a false alarm, or allow the address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: jiasule-WAF\nSet-Cookie: __jsluid=EXAMPLE; path=/\nContent-Type: text/html\n\n<script src="http://static.jiasule.com/static/js/http_error.js"></script>',
      "当前访问疑似黑客攻击，已被网站管理员设置为拦截\n本次事件ID 30021",
    ],
    ignores: ['HTTP/1.1 403 Forbidden\nSet-Cookie: __jsluid_s=EXAMPLE; path=/\n\n{"code":403}'],
  },
};
