import { describe, expect, it } from "vitest";
import type { HttpRequest } from "@/lib/evidence/exchange";
import { diagnose } from "../diagnose";
import { pasted } from "./pasted";
import { rulesIn } from "./rules";

const to = (path: string): HttpRequest => ({
  method: "GET",
  target: path,
  url: `https://www.example.com${path}`,
  version: null,
  fields: [],
  body: null,
  start: null,
});
const causes = (text: string) => rulesIn(pasted(text).head, to("/report")).map(({ cause }) => cause);

describe("a rule of the server's configuration", () => {
  it.each([
    ["headers", "if ($http_user_agent ~* (curl|wget)) {\n    return 403;\n}"],
    ["headers", "valid_referers none blocked server_names;\nif ($invalid_referer) { return 403; }"],
    ["headers", "http-request deny if { hdr_sub(user-agent) -i curl }"],
    ["headers", "RewriteCond %{HTTP_REFERER} !^https://www\\.example\\.com\nRewriteRule \\.(png|jpg)$ - [NC,F]"],
    ["geo", "if ($geoip_country_code ~ (CN|RU)) { return 403; }"],
    ["geo", "SetEnvIf GEOIP_COUNTRY_CODE RU Block\nDeny from env=Block"],
    ["rate-limit", "limit_req zone=api burst=3 nodelay;\nlimit_req_status 403;"],
    ["rate-limit", "http-request deny if { sc_http_req_rate(0) gt 20 }"],
    ["cors", "if ($http_origin !~ ^https://app\\.example\\.com$) { return 403; }"],
    ["authentication", "if ($ssl_client_verify != SUCCESS) { return 403; }"],
    ["authentication", 'if ($http_x_api_key != "3f2a") { return 403; }'],
    ["permissions", "AuthType Basic\nRequire group finance"],
    ["resource", "limit_except GET {\n  deny all;\n}"],
    ["ip-block", "location /report {\n  allow 10.0.0.0/8;\n  deny all;\n}"],
    ["ip-block", "<Location /report>\n  Require ip 10.0.0.0/8\n</Location>"],
    ["ip-block", "Order deny,allow\nDeny from all\nAllow from 10.0.0.0/8"],
    ["ip-block", "acl office src 10.0.0.0/8\nhttp-request deny if !office"],
    [
      "ip-block",
      'acl office { "10.0.0.0"/8; }\nsub vcl_recv {\n  if (!client.ip ~ office) { return (synth(403, "No")); }',
    ],
    ["ip-block", "@outside not remote_ip 10.0.0.0/8\nrespond @outside 403"],
    ["ip-block", '$HTTP["remoteip"] != "10.0.0.0/8" {\n  url.access-deny = ( "" )\n}'],
    ["ip-block", "A:192.168.1.0/24\nD:*"],
  ])("tells what it asks about: %s", (cause, text) => {
    expect(causes(`$ grep -n 403 server.conf\n${text}\n`)).toEqual([cause]);
  });

  it.each([
    ["of files that every server hides", "location ~ /\\.ht {\n  deny all;\n}"],
    ["of another path", "location /admin {\n  allow 10.0.0.0/8;\n  deny all;\n}"],
    ["that asks about nothing", "<Directory />\n  Require all denied\n</Directory>"],
    ["whose neighbour asks", 'if ($http_user_agent = "") {\n  set $a 1;\n}\nlocation /report {\n  deny all;\n}'],
    ["of which a person tells", "The calls return 403 when Origin is set.\nRequire user authorization for this."],
    ["that refuses nobody", "if ($http_user_agent ~* curl) { return 301 /cli; }"],
  ])("tells nothing: %s", (_, text) => {
    expect(causes(text)).toEqual([]);
  });

  it.each([
    ["ip-block", "ips:\n  allow:\n    - 192.*"],
    ["ip-block", '{"rpc-whitelist": "127.0.0.1"}'],
    ["ip-block", "trusted_ips = 127.0.0.1"],
    ["ip-block", "nginx.ingress.kubernetes.io/whitelist-source-range: 10.0.0.0/8"],
    ["cors", "allowed_origins:\n  - https://app.example"],
    ["headers", "server: { allowedHosts: ['app.example'] }"],
    ["headers", "ALLOWED_HOSTS = ['app.example']"],
  ])("tells whom a setting lets in: %s", (cause, text) => {
    expect(causes(`$ cat app.conf\n${text}\n`)).toEqual([cause]);
  });

  it.each(['{"allowed_versions": "1.2.3"}', "Access-Control-Allow-Origin: https://app.example", "blocked: 2.5 hours"])(
    "takes for no list: %s",
    (text) => {
      expect(causes(text)).toEqual([]);
    },
  );

  it("is doubtful among several", () => {
    const several = "if ($http_user_agent ~* curl) { return 403; }\n\nif ($geoip_country_code = RU) { return 403; }";
    expect(rulesIn(pasted(several).head, null).map(({ cause, strength }) => [cause, strength])).toEqual([
      ["headers", "moderate"],
      ["geo", "moderate"],
    ]);
  });

  it.each(["above", "below"])("outweighs a server's own page %s", (place) => {
    const rule = "$ grep -A1 agent /etc/nginx/nginx.conf\n  if ($http_user_agent ~* curl) {\n    return 403;\n  }\n";
    const page = "<center><h1>403 Forbidden</h1></center>\n<hr><center>nginx</center>\n";
    const call = `$ curl -si http://www.example.com/report\nHTTP/1.1 403 Forbidden\nServer: nginx\n\n${page}`;
    const evidence = place === "above" ? `${rule}\n${call}` : `${call}\n${rule}`;
    expect(diagnose({ evidence }).causes[0]?.id).toBe("headers");
  });
});
