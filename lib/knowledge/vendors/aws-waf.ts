import { all, any, body, header, member, setsCookie, status, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const logFields = "https://docs.aws.amazon.com/waf/latest/developerguide/logging-fields.html";
const captcha = "https://docs.aws.amazon.com/waf/latest/APIReference/API_CaptchaAction.html";
const alb = "https://repost.aws/knowledge-center/alb-http-403-error";

/** An access log entry of a load balancer that answered 403 without asking a target. */
const refusedEntry = body(/\bapp\/[\w-]{1,60}\/[0-9a-f]{16}\s[^\n]{1,120}?\s403\s-\s\d/);

const log = all(member("terminatingRuleId"), member("action", /^BLOCK$/));

export const refusals = vendor(
  {
    name: "AWS WAF",
    layer: "edge",
    seen: any(header("x-amzn-waf-action"), setsCookie(/^aws-waf-token$/i), header("server", /^awselb\//i)),
    ids: ["x-amzn-requestid", "x-amz-cf-id", "x-amzn-trace-id"],
  },
  {
    captcha: {
      when: any(
        header("x-amzn-waf-action", /^captcha/i),
        all(body(/\bgokuProps\b/), body(/AwsWafCaptcha|captcha-sdk\.awswaf\.com|captcha\.js/i)),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "AWS WAF answered with a puzzle for people instead of passing the request on.",
      source: captcha,
      retry: "no",
    },
    challenge: {
      when: any(
        header("x-amzn-waf-action", /^challenge/i),
        all(body(/\bgokuProps\b/), body(/AwsWafIntegration|\.awswaf\.com\/[\s\S]{0,200}?challenge/i)),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "AWS WAF wants the client to run a script, and does not pass the request on before.",
      source: "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html",
      retry: "no",
    },
    "rate-rule-log": {
      when: all(log, member("terminatingRuleType", /^RATE_BASED$/)),
      cause: "rate-limit",
      strength: "decisive",
      because: "The log names a rate-based rule as the one that blocked.",
      source: logFields,
    },
    "rule-log": {
      when: all(member("action", /^BLOCK$/), member("terminatingRuleId", /^(?<rule>[\w.:/ -]{1,80})/)),
      cause: "ip-block",
      strength: "strong",
      because: "The log names the rule that blocked: {rule}.",
      source: logFields,
      also: { geo: "weak", headers: "weak" },
    },
    "alb-log": {
      when: any(all(refusedEntry, body(/[^\w\s/.?=&-]waf[^\w\s/.?=&-]/)), body(/\bactions_executed\W{1,4}waf\b(?!,)/)),
      cause: "ip-block",
      strength: "strong",
      because: "The load balancer's log says that it asked the firewall and refused without asking a target.",
      source: alb,
      also: { "rate-limit": "weak" },
    },
    "alb-fixed-response": {
      when: all(refusedEntry, body(/[^\w\s/.?=&-]fixed-response[^\w\s/.?=&-]/)),
      cause: "server-config",
      strength: "strong",
      because: "The load balancer's log says that a listener rule gave a fixed answer.",
      source: alb,
      also: { resource: "weak", "ip-block": "weak" },
    },
    "load-balancer-page": {
      when: all(
        header("server", /^awselb\//i),
        any(status(403), body(/<h1>403\s+Forbidden<\/h1>/i)),
        without(body(/<hr>/i)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "The load balancer itself refused, as it does for a firewall rule; no target was asked.",
      source: alb,
      also: { "rate-limit": "moderate", "server-config": "weak" },
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  captcha: {
    headline: "AWS WAF wants a person to solve a puzzle.",
    meaning:
      "A program cannot pass it, and a credential plays no part. The status is often 405, though the method is not the problem.",
    fix: [
      "Ask the owner for an API path or key that the rule leaves out.",
      "If you are the owner: let the CAPTCHA rule match pages only, not the API's paths, or add an allow rule for known clients.",
      "In your own browser application, use the WAF script's fetch so that calls carry the token.",
    ],
  },
  challenge: {
    headline: "AWS WAF wants a browser that runs its script.",
    meaning:
      "The answer (status 202 with an empty or script body) is not the API's. Clients without JavaScript cannot pass it.",
    fix: [
      "Ask the owner to exempt the API's path or your client.",
      "If you are the owner: limit the challenge rule to pages, or give native applications the WAF mobile SDK.",
      "For calls of your own pages, load the WAF script first and use its fetch.",
    ],
  },
  "rate-rule-log": {
    headline: "A rate rule of AWS WAF blocked these calls.",
    meaning:
      "Too many requests came under one key (by default the address) within the rule's window. It opens again when the rate falls.",
    fix: [
      "Send fewer calls, and spread them.",
      "Callers behind one proxy or NAT count as one: if you are the owner, aggregate by a forwarded address, header or key.",
      "Answer rate blocks with a custom response of 429, so that clients know.",
    ],
  },
  "rule-log": {
    headline: "A rule of AWS WAF blocked the request.",
    meaning: "The log entry names the rule, and for rule groups the one inside. The target never saw the call.",
    fix: [
      "Read the inner rule in `ruleGroupList`; for SQL injection and cross-site scripting, `terminatingRuleMatchDetails` holds the matched text.",
      "When it hit good traffic: set that one rule to count, or exclude the path, address or header with a scope-down statement.",
      "For body size rules: allow larger bodies for uploads only.",
    ],
  },
  "alb-log": {
    headline: "AWS WAF blocked the call at the load balancer.",
    meaning: "`elb_status_code` is 403 and the target's is empty, so the application was not asked.",
    fix: [
      "Find the request in the WAF log by the trace id, and read `terminatingRuleId`.",
      "Correct or exempt the rule for this path.",
    ],
  },
  "alb-fixed-response": {
    headline: "A listener rule of the load balancer answers 403 itself.",
    meaning:
      "Someone wrote a fixed response, mostly as the default rule for unknown hosts or paths or for calls without a secret header.",
    fix: [
      "Check host, path and headers against the listener's rules; the rules count in order.",
      "When calls must come through CloudFront, use its name: the rule may want a header that CloudFront adds.",
    ],
  },
  "load-balancer-page": {
    headline: "The AWS load balancer refused, not the application.",
    meaning:
      "A web ACL on the load balancer blocked the call: an address list, a managed rule, a rate rule or the size of the body. A fixed response of a listener rule looks alike.",
    fix: [
      "Try a smaller or plainer body and another network, to see what the rule looks at.",
      "If you are the owner: look at `actions_executed` in the access log: waf or fixed-response; then at the sampled requests of the web ACL.",
      "Else send the owner the time and your address.",
    ],
  },
};

const entry = (actionsExecuted: string) =>
  `https 2026-01-01T10:00:00.000000Z app/example/50dc6c495c0c9188 192.0.2.7:2817 - -1 -1 -1 403 - 34 366 "GET https://api.example.com:443/ HTTP/1.1" "curl/8.5.0" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 - "Root=1-EXAMPLE" "api.example.com" "-" 0 2026-01-01T10:00:00.000000Z "${actionsExecuted}" "-" "-" "-" "-" "-" "-"`;
const stock =
  "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n</body>\r\n</html>";

export const samples: Samples<typeof refusals> = {
  captcha: {
    matches: ["HTTP/2 405\nserver: CloudFront\nx-amzn-waf-action: captcha\ncontent-type: text/html; charset=UTF-8\n\n"],
    ignores: ["HTTP/2 405\nallow: GET\n\n"],
  },
  challenge: {
    matches: [
      "HTTP/2 202\nx-amzn-waf-action: challenge\ncache-control: no-store, max-age=0\ncontent-length: 0\n\n",
      '<script type="text/javascript">\nwindow.awsWafCookieDomainList = [];\nwindow.gokuProps = {"key":"EXAMPLE"};\n</script>\n<script src="https://0EXAMPLE.edge.sdk.awswaf.com/0EXAMPLE/challenge.js"></script><script>AwsWafIntegration.saveReferrer();</script>',
    ],
    ignores: ['<script src="https://0EXAMPLE.edge.sdk.awswaf.com/0EXAMPLE/challenge.js" defer></script><h1>Shop</h1>'],
  },
  "rate-rule-log": {
    matches: [
      '{"timestamp":1767261600000,"formatVersion":1,"webaclId":"EXAMPLE","terminatingRuleId":"RateLimit","terminatingRuleType":"RATE_BASED","action":"BLOCK","httpRequest":{"clientIp":"192.0.2.7","country":"DE"}}',
    ],
  },
  "rule-log": {
    matches: [
      '{"timestamp":1767261600000,"webaclId":"EXAMPLE","terminatingRuleId":"AWS-AWSManagedRulesCommonRuleSet","terminatingRuleType":"MANAGED_RULE_GROUP","action":"BLOCK","httpRequest":{"clientIp":"192.0.2.7"}}',
    ],
    ignores: ['{"terminatingRuleId":"Default_Action","terminatingRuleType":"REGULAR","action":"ALLOW"}'],
  },
  "alb-log": {
    matches: [entry("waf"), "elb_status_code=403 target_status_code=- actions_executed=waf"],
    ignores: [entry("forward"), "elb_status_code=200 target_status_code=200 actions_executed=waf,forward"],
  },
  "alb-fixed-response": { matches: [entry("fixed-response")] },
  "load-balancer-page": {
    matches: [`HTTP/1.1 403 Forbidden\nServer: awselb/2.0\nContent-Type: text/html\n\n${stock}`],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: nginx\n\n<html><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>",
      "HTTP/1.1 503 Service Temporarily Unavailable\nServer: awselb/2.0\n\n<h1>503 Service Temporarily Unavailable</h1>",
    ],
  },
};
