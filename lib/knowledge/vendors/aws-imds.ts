import { all, any, body, header, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "AWS instance metadata service", layer: "identity", seen: header("server", /^EC2ws$/) },
  {
    forwarded: {
      when: any(
        all(any(header("server", /^EC2ws$/), url(/169\.254\.169\.254\/latest\//)), status(403)),
        body(/\b(?:PUT|PutToken)\b[^\n]{0,60}\/latest\/api\/token[^\n]{0,80}\b403\b/),
      ),
      cause: "headers",
      strength: "strong",
      because:
        "The metadata service gives no token to a request with X-Forwarded-For, which a proxy on the way adds; or it is switched off.",
      source: "https://github.com/jtblin/kube2iam/pull/279",
      also: { "server-config": "moderate", resource: "moderate" },
      actor: "you",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  forwarded: {
    headline: "The instance metadata service refused the request's form, or is switched off.",
    meaning:
      "Version 2 hands its session token to programs on the instance alone. A request that a proxy such as kube2iam or a service mesh passed on carries X-Forwarded-For, and is refused.",
    fix: [
      {
        do: "Ask from the instance itself, past every proxy; a token proves that the service works.",
        snippet:
          "curl --noproxy '*' -si -X PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 60'",
      },
      "Update the proxy in between: newer versions of kube2iam and kiam leave the field out. In your own, delete X-Forwarded-For.",
      {
        do: "Where that is refused too, the service may be switched off for the instance: switch it on.",
        snippet: "aws ec2 modify-instance-metadata-options --instance-id INSTANCE_ID --http-endpoint enabled",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  forwarded: {
    matches: [
      'time="2022-01-11T14:25:01Z" level=info msg="PUT /latest/api/token (403) took 0.753220 ms" req.method=PUT res.status=403',
      "HTTP/1.1 403 Forbidden\nServer: EC2ws\nContent-Length: 0\nContent-Type: text/plain\nDate: Wed, 20 Jul 2022 13:28:32 GMT\n\n",
      { evidence: "HTTP/1.1 403 Forbidden\n\n", request: "curl -X PUT http://169.254.169.254/latest/api/token" },
    ],
    ignores: ["HTTP/1.1 401 Unauthorized\nServer: EC2ws\n\n", "GET /latest/api/things 403"],
  },
};
