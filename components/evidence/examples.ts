/** Real shapes to try, made up in their details. */
export interface Example {
  readonly title: string;
  /** A line or two of it, shown on the button. */
  readonly peek: string;
  readonly text: string;
}

export const examples: readonly Example[] = [
  {
    title: "GitHub rate limit",
    peek: "retry-after: 60",
    text: `HTTP/2 403
server: github.com
date: Mon, 23 Nov 2026 14:02:11 GMT
content-type: application/json; charset=utf-8
retry-after: 60
x-ratelimit-limit: 5000
x-ratelimit-remaining: 4211
x-ratelimit-reset: 1795444200
x-oauth-scopes: repo, read:org
x-github-request-id: EA10:2A1B:5F3C:8D21:6A1F2C33

{"message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", "documentation_url": "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api"}`,
  },
  {
    title: "Cloudflare challenge",
    peek: "cf-mitigated: challenge",
    text: `> GET /api/prices HTTP/2
> Host: shop.example.com
> User-Agent: curl/8.7.1
> Accept: */*
>
< HTTP/2 403
< date: Tue, 10 Nov 2026 09:18:02 GMT
< content-type: text/html; charset=UTF-8
< cf-mitigated: challenge
< server: cloudflare
< cf-ray: 9e1b0c7d2f4a1c63-FRA
<
<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>`,
  },
  {
    title: "AWS IAM denial",
    peek: "not authorized to perform: s3:…",
    text: `botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the ListObjectsV2 operation: User: arn:aws:iam::123456789012:user/deploy is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::example-releases" because no identity-based policy allows the s3:ListBucket action`,
  },
  {
    title: "Django CSRF",
    peek: "CSRF verification failed.",
    text: `HTTP/1.1 403 Forbidden
Date: Fri, 06 Nov 2026 16:40:12 GMT
Server: gunicorn
Content-Type: text/html; charset=utf-8
X-Frame-Options: DENY
Vary: Cookie

<!DOCTYPE html>
<html lang="en"><head><title>403 Forbidden</title></head>
<body><h1>Forbidden <span>(403)</span></h1>
<p>CSRF verification failed. Request aborted.</p>
<p>Reason given for failure: CSRF cookie not set.</p></body></html>`,
  },
  {
    title: "Kubernetes, anonymous",
    peek: 'User "system:anonymous" cannot get',
    text: `{
  "kind": "Status",
  "apiVersion": "v1",
  "status": "Failure",
  "message": "pods \\"web-0\\" is forbidden: User \\"system:anonymous\\" cannot get resource \\"pods\\" in API group \\"\\" in the namespace \\"default\\"",
  "reason": "Forbidden",
  "code": 403
}`,
  },
  {
    title: "nginx stock page",
    peek: "<center>nginx</center>",
    text: `HTTP/1.1 403 Forbidden
Server: nginx/1.26.2
Date: Wed, 11 Nov 2026 08:12:45 GMT
Content-Type: text/html
Content-Length: 153
Connection: keep-alive

<html>
<head><title>403 Forbidden</title></head>
<body>
<center><h1>403 Forbidden</h1></center>
<hr><center>nginx/1.26.2</center>
</body>
</html>`,
  },
  {
    title: "CloudFront country block",
    peek: "block access from your country",
    text: `HTTP/2 403
server: CloudFront
date: Thu, 12 Nov 2026 20:01:33 GMT
content-type: text/html
x-cache: Error from cloudfront
via: 1.1 3f2a6c1d9be04a7fb1c8e5d2a9c04e1a.cloudfront.net (CloudFront)
x-amz-cf-pop: VIE50-P2
x-amz-cf-id: J2mXo1J0h8wq5G3p1Yx3lKkqvEXAMPLEexampleEXAMPLE==

<HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY>
<H1>403 ERROR</H1>
<H2>The request could not be satisfied.</H2>
The Amazon CloudFront distribution is configured to block access from your country.
</BODY></HTML>`,
  },
  {
    title: "Expired token",
    peek: 'error="invalid_token", "… expired"',
    text: `HTTP/1.1 403 Forbidden
Date: Mon, 16 Nov 2026 11:30:00 GMT
Content-Type: application/json
WWW-Authenticate: Bearer realm="api", error="invalid_token", error_description="The access token expired"

{"error":"invalid_token","error_description":"The access token expired"}`,
  },
];
