// Written by `npm run tables` from the files of this folder. Do not edit.
import type { PackedVendors } from "../pack";

export default {
  about: `bunny-net edge
nvd edge
keycdn edge
crowdsec edge
akamai edge
anaconda edge
hashicorp edge
bunkerweb edge
aws-cloudfront edge
sucuri edge
opentofu edge
alibaba-cloud-waf edge
meta-cdn edge
traffic-server edge
openstreetmap edge
wikimedia edge
fastly edge
sec-gov edge
modsecurity edge
coraza edge
bls-gov edge
pixiv edge
azure-front-door edge
cloudflare edge
naxsi edge
perimeterx edge
imperva edge
baidu-yunjiasu edge
siteground-captcha edge
citrix-netscaler edge
imunify360 edge
stackpath edge
google-front-end edge
360-waf edge
reblaze edge
cdnetworks edge
vercel edge
kasada edge
aws-waf edge
bitninja edge
datadome edge
ddos-guard edge
edgecast edge
huawei-cloud-waf edge
imperva-securesphere edge
indusface edge
jiasule edge
open-appsec edge
tencent-cloud-waf edge
yundun edge
radware-appwall edge
godaddy-firewall edge
fortiweb edge
wallarm edge
stormwall edge
f5-bigip edge
aesecure edge
webknight edge
ncbi edge
solana-rpc edge
barracuda edge
varnish edge
googlevideo edge
netlify edge
jsdelivr edge
reddit edge
mongodb-downloads edge
php-fpm gateway
envoy gateway
iis gateway
azure-app-service gateway
nginx gateway
webrick gateway
openresty gateway
litespeed gateway
wso2 gateway
longport gateway
google-cloud-run gateway
azure-app-gateway gateway
ingress-nginx gateway
azure-api-management gateway
api-data-gov gateway
apisix gateway
apigee gateway
tyk gateway
kong gateway
gravitee gateway
ibm-api-connect gateway
huawei-cloud gateway
azure-functions gateway
jetty gateway
websphere gateway
walmart gateway
docker-socket-proxy gateway
autodesk gateway
aws-lambda gateway
rapidapi gateway
here-maps gateway
linkerd gateway
tomcat gateway
google-vpc-sc gateway
openrouter gateway
krakend gateway
lighttpd gateway
gemini gateway
zoraxy gateway
aws-appsync gateway
google-apis gateway
grafana-cloud gateway
adobe gateway
azure-ai-services gateway
3scale gateway
mashery gateway
bybit gateway
traefik gateway
ngrok gateway
anubis gateway
safeline gateway
cloudflare-api gateway
azure-openai gateway
okx gateway
safedog gateway
apache gateway
urlscan gateway
haproxy gateway
cors-anywhere gateway
tomtom gateway
caddy gateway
aws-api-gateway gateway`,
  refusals: `0+ 8: 2.
1+ 4+ 3. 7.
5+ 1: 7.

1! @application
6+ 7: 1.
8+ 6. 7. @application
6+
6: 1:

1+ 8. 5.
4!

1+ @application
7!
7!
7!

2! @application
2! @application
1! @application
1! @application
1+ 4+ @application
7+ 5: 3. 6. 2<
7+ 5: 3. 6.
7+ 5: 3. 2<
7: 5. 3.

2+ 7+
2: 7: 0: 8.

3!
3+ 7: 8<
3+ 7:

3!
5!
9! =api-owner
1+
7! 6. ?after
7+
7: 3. 5. 6.

3!
9+ 8: =api-owner
8+ 0: 9. =api-owner
8+ 0+ 2:
7+ 6. 5. 3.
1!
1!
4+ 1: 7.
0+ 5:
7: 0:
7: 3: 5. 0. =api-owner
8: 2: 1< =api-owner

3! 7<
7+ 3. 5.
7: 5.

3+ 7: 2< 1<

4!
1!
1!
5!
7!
5!
7!

4!
1+ 4:
4: 1: 7. 9.

4!
7!
1!
7+ 0: 5: 2<
7+ @proxy

5!
5+ 6: 7:
5+ 2< 7: 1. 6.
5+ 6: 7:
2! @application =you

5!
5+ 7. 6.

5!
7+ 5.
1! 4. @application
2+ 1: 8. @application
7: 3: 5. 2. =api-owner

5! 6:
6! 5. ?maybe
5+ 6:

5! 7.
3!
7!
6! ?after
8! 0: =api-owner
5+ 7.
7+ 5.
7+ 0.
7+ 5.

5! 7.
8! 0: =api-owner
5+ 7.
7+ 5.

5+ 7+ 2<
5+ 7: 2< 1<

5+ 9. 1<

6+ 7.
7+ 3: 5. 6. =api-owner

7!
3!
5+ 7:
5+
5+ 0.
5!
6! ?after
7!
7+ 3. 5.
0!
0+ 5.
7!
5+ 0: 7.
7+ 5: 3. 6.

7!
7!

7!
7!

7!
7+ 3. 5.
7+ 3. 5.

7!
7+ 3. 5.

7!
7+ 5.

7!
7+

7!
7+

7!
7+

7! 3. 6. =api-owner
7+ 3. 6. =api-owner
7+ 6+
3+ 2: 7:
2: 3: 7. 8.

7!

7! 4<

7! 5.

7! 6<
7! 3. 5. 6. 1<
1! @identity
8! =api-owner
8! =api-owner
1! 4: @application
2! @application
2! @application

7! 6<

7! ?no
7! ?no
6!
7+ 3. 5.
7+ 6.
0+ 8. 7.
7+ 6: 0.

7!

7!

7!

7!

7!

7!

7!

7!

7!

7!

7!

7+ 1<

7+ 3. 5.

7+ 3.

7+ 3.

7+ 3:

7+ 5. 3.
2+ 1: @identity =account-admin
7: 8. 5. 0.

7+ 5. 3.

7+ 5.

7+ 6:
6! ?after

7+ 9+ 6: 1. =you ?no
7! 8. 6. =you ?no
8! =you

7+ @proxy ?no
7+

7: 0: 5.
7: 0: 5: =api-owner

7: 4+ 1: 5: ?maybe
4: 7+ 1: 5. =you

8! 6: =api-owner ?no
6! 2. =account-admin ?maybe

8!

8+ 2: @application
8+ 2: @application
6! @application ?after
2! @application
2+ @application
8! @application
5+ @application
7+ 5:
7+ 5: 1.
7+

8+ 7: 3.

0!
0!
0+ 2.

0!
2+ 1: 7.
2+ 1: 7:
2: 1: 7:
0+ 2.
2: 1:
1! 5:
4!
1+ 2:
0! 1.
1!
9!
6! ?after

0!
7! =api-owner
6! ?after
6+
8+ 5. 0.
4!
1! 0. 2.
0!
0+
0+ 2:
7: 0: 5.
1+ 5.
0+ 7: 1. 2.

0! 6. =api-owner
7! =api-owner
1+ @identity
0: 7: =api-owner
7: 0: 1:

0! ?no
0! 8# ?no
0! ?no
0! ?no
8+ 7: 0: ?no
7+ 0: ?no
6!
5+ 0: 7.
0: 7. 2.
0: 7. 2.

0+

0: 7+ 2.

0: 7: 5. 2.

1!
1! 5:
4!
1+ 4:
8+
2!
2!
6! ?after

1!
1! ?maybe
1!
7!
4!
6! ?after

1!
2!
2!
7+ 2.
1! 4:
7+ 3+
1+ 2: 3: 7. 9.
3: 1: 7:
1: 3: 2. 7. 9.

1!
7+ 5: 3. 6. =api-owner

1! 2.
2!
2!

1! 5+
1! 2:
6! ?after
6! ?after
7! =api-owner
5!
4!
2+ 1:
1+
7+ 2:

1! 5.
1!
2+ 1:
2+ 1: =you
2!
6! ?after
8+ =you

1! 5.
2!
1! 4:
7+
5! 9:
5!
2! 1.
5+

1! 5:
2!
2+
4!
2!
1!
7!
6! ?after
7+

1! 5:
5!
1: 2+
2+
8+ 2.
7!
4!
2!
2+
1+ 4:
1+
6! ?after

1! 5: 9.
5!
2!
7!
4!
1+
4! 1<
4+ 5:
1!
4: 1:
6! ?after
1!
1+ 4.
5: 2: 7.

1+
2+
8+ 2:
6! ?after

1+ 2: 5.

1+ 4:
2+ 7:
4+ 1.
1+ 4:
6!
8!

1: 5:

2! 0.
0+ 8: 5.
0: 2: 1. 7.

2!

2+
1! 4: 5.
6! ?after

2+ 0: 8: 7#

2+ 1+
2!

2+ 1: 0. =api-owner
2! =api-owner
2!

2+ 1: 5. =you
6!

2+ 1: 8.
1! 4.

2+ 1:

2+ 7:
7+ 2: 5.
9!
5!
7+
2+ 1.
2: 5: 7.

2+ 7: =account-admin
7! =account-admin
7+ 2: =account-admin

2. 3.
2+ 8:
8: 2:
8+ 2: =you

2: 7. 5. 1.

2: 7: 0:
0!
0: 2. 7.

3!
1!
4!
1!
1!
2!
8! =account-admin
2+ =account-admin
2!
8: 2:

3! 7! =api-owner

4!
2+ 1:
2!
1+ 4. 2.

5! 9: 6<
9+ 5: 2. 6< =account-admin
3!
7! =account-admin
7+ 9+ 5: =account-admin
5+ 2: 1.
2+ 5:
2!
4!
1! 4.
1!
1!
1! 5.
4!
1!
1+ 4+
2! =you
8+ 5: 1. =you ?no
5+ 8: 1: =you
8! =account-admin ?no
8! 2<
2!
2!
8+ 2:
2!
2+ 7. 5. @proxy =network-owner
3+ 2: =account-admin
2!
6! ?after
6+ ?after
2+ 8.
2: 8.

5+ 1+
2! 1:
1+ 2. 4.

5+ 1+
2: 1+ 8.
1+ 4+ 2.

5+ 1: 8:

6! 1# 2<

6! ?after
1+ 2:
1+
2+

6! ?after
3! @edge
3: 2:
7! =you
2!
4!
1!
6! ?after
3: 6: 7: @edge

7!
1! 5.
0+
2: 1:
6! ?after

7!
1+ 5:
5!
9!
8+
2+ 1.

7!
7+ 5:
7!

7! 5.

7! =account-admin
1!
5+ 1.
2!
2+ 1:
2+ 1:
8! 1. =you
2! 1.

7! =account-admin
7+ 8: 0. =account-admin
6! ?after
1! 2.
2!
1+
2+

7! =you
3+ 2:
2!
4!
6+ ?after
1!
1!

7!

7+ 0+
0+ 7:
0!
0!
0!
0!
0+
1+
0+ 1+
2!
0+ 2: 7<
0!
0+ 8:
0+ 7. 2.
0+
0: 7. 6. 2.

7+ 8: 5.

7: 0. 5. 6. 8.
7: 0. 5. 6. 8.
1!
6! ?after

9!
9!
2+ 9:
5!
6!

9! 5:
2+ 1: 8:

9! 5:
5! 9:
0!
0: 7: 2.

9! 8: =api-owner
8! 1:
8+ 5+ 1#
7+ 2# =api-owner
1! 7:
2!
2+ 1: 4. =api-owner
2+ 0: =api-owner
6!
6!
1+ 4:
2+ 1. 8.
0+ 1: 8+ 7: =api-owner
1+ 7: 8: 2.`,
  matchers: `fserver=^bunnycdn~b
bdomain suspended or not configured
&3#403
|2fserver=^bunnycdn
u~.b-cdn~.net~/
u[?&/]@bcdn_)?token=@~[redacted:|[~w\\s+.-]{6,400})
&2|2u^https?:~/~/vz-[~w-]{4,40}~.b-cdn~.net~/
bhttps?:~/~/vz-[~w-]{4,40}~.b-cdn~.net~/
|2#403
B~b403~b
u^https?:~/~/@~w+~.)?nvd~.nist~.gov~/
|2fmessage=^invalid%apikey
&2|2u^https?:~/~/services~.nvd~.nist~.gov~/
b~bservices~.nvd~.nist~.gov~/
b~binvalid apikey~b
|2BInvalid search criteria syntax: <Response ~[403~]>
&2*0
|3brequest forbidden by administrative rules
#403
b~b403~b.{0,20}forbidden|status code~W{0,3}403
&2|2u~bnvd~.nist~.gov~/feeds~/@xml|json~/@cve|cpematch)~/1)
b~bnvd~.nist~.gov~/feeds~/@xml|json~/@cve|cpematch)~/1)
|2#403,404
B~b403~b
&2bnvd returned a 403 or 404 error
bnvd api key was not provided
bnvd returned a 403 or 404 error
fserver=^keycdn
&3#403
|2fserver=^keycdn
u~.kxcdn~.com~/
u[?&]token=@~[redacted:|[~w-]{8,64}~b)
&3#410
*0
u[?&]token=@~[redacted:|[~w-]{8,64}~b)
.
&2U~/v1~/@decisions|usage-metrics)
Mmessage=^access%forbidden$
b~[crowdsec~] denied '(?<address>[~da-f.:]{3,45})' with '(?<remedy>~w{2,20})'
bcrowdsec captcha
bcrowdsec @access forbidden|ban)~b
|5fakamai-grn
fakamai-cache-status
fx-akamai-transformed
Fserver-timing=~bak_p~b
C^@_abck|ak_bmsc|bm_sz|bm_sv)$
|2bclient does not have the grant needed for the request
Mtype=problems~.luna~.akamaiapis~.net~/-~/pep-authz~/deny
|2bauthorization token you provided does not allow access to this resource
Mtype=akamaiapis~.net~/[~w-]{1,60}~/v~d{1,3}~/forbidden$
|2b~binactive client token~b
&2b~binactive access token~b
bakamai
|2&2mdetail=^the%signature%does%not%match
mtitle=^not%authorized
&2bthe signature does not match
bakamaiapis|edgegrid
Mtype=problems~.luna~.akamaiapis~.net~/-~/pep-authn~/deny
b~breference@~s|&#32;|#|&#35;|:|number|id){1,12}0~.[0-9a-f]{6,8}~.1~d{9}~.[0-9a-f]{5,9}~b
|3breference@~s|&#32;){1,8}@#|&#35;)18@~.|&#46;)[0-9a-f]{6,10}@~.|&#46;)~d{9,11}@~.|&#46;)[0-9a-f]{5,10}
berrors@~.|&#46;)edgesuite@~.|&#46;)net@~/|&#47;)18@~.|&#46;)
fx-reference-error=^18~.[0-9a-f]
&2bpermissions? to access @["'“]|&quot;|&#34;)@https?@:|&#58;)@~/|&#47;){2}[^"'“”~s]{1,300}@["'”]|&quot;|&#34;) on this server|ht[^"'“”~s]{0,60}%~(truncated)
-breference@~s|&#32;){1,8}@#|&#35;)
&4|3fserver=^akamaighost$
fakamai-grn
Fserver-timing=~bak_p~b
-fserver=^(?!akamaighost$)
fcontent-type=^text~/html
-B~S
u^https:~/~/@repo~.anaconda~.com|conda~.anaconda~.org)~/
|3bhttp 403 forbidden for url <?https:~/~/repo~.anaconda~.com~/pkgs~/
b403 forbidden[^~n]{0,20} for url ~(?<?https:~/~/repo~.anaconda~.com~/pkgs~/
&2#403
u^https:~/~/repo~.anaconda~.com~/pkgs~/
|2bhttp 403 forbidden for url <?https:~/~/conda~.anaconda~.org~/
&2#403
u^https:~/~/conda~.anaconda~.org~/
u^https:~/~/@registry|app|archivist)~.terraform~.io~/|^https:~/~/@releases|apt|rpm)~.@releases~.)?hashicorp~.com~/
&2bcontent is not @currently )?available in your region
|2bhashicorp|trade controls|terraform
uhashicorp~.com~/|terraform~.io~/
|2b@registry~.terraform~.io|releases~.hashicorp~.com)~b[~s~S]{1,200}?~b405[~s│-]{1,8}method[~s│]+not[~s│]+allowed
&3u^https:~/~/@registry~.terraform~.io|@rpm~.|apt~.)?releases~.hashicorp~.com)~/
#405
-%POST,PUT,PATCH,DELETE
bhost[~s│]+.{0,8}?registry~.terraform~.io.{0,8}?[~s│]+given[~s│]+in[~s~S]{1,200}?does[~s│]+not[~s│]+offer[~s│]+a[~s│]+terraform[~s│]+provider[~s│]+registry
.
bclient ip ~S{3,45} is @in country cache ~(@blacklisted|not whitelisted)|@blacklisted|not whitelisted) ~(country =)|country of ~S{3,45} is blacklisted
b~bua is @in cached blacklist|blacklisted) ~(info|user-agent .{1,200}? is blacklisted ~(info
bdenied access from cors : origin ~S{1,200} is not allowed
bdenied access from mtls : client certificate required
bip ~S{3,45} is banned with reason (?<reason>~w[~w%-]{0,60}?)~s~(~d+s remaining~)
b~bip is in cached blacklist~b|denied access from @blacklist|dnsbl|bunkernet|greylist|reversescan|crowdsec) :
bthis website is protected with@&nbsp;|~s){1,4}@<a~b[^>]{0,200}>~s*)?bunkerweb
|4fx-amz-cf-id
fx-amz-cf-pop
fserver=^cloudfront$
fvia=~(cloudfront~)
bdistribution is configured to block access from your country
&2bdistribution is not configured to allow the http request method
%OPTIONS
bdistribution @is not configured to allow the http request method|supports only cachable requests)
&5fserver=^amazons3$
flast-modified
fcontent-type=^text~/html
|3fx-amz-cf-id
fx-amz-cf-pop
fvia=~(cloudfront~)
|2#403
Fstatus=^403
&2B~bRequest blocked~.@~s|<|$|~~)
|2fserver=^cloudfront$
bthe request could not be satisfied|generated by cloudfront
bmissing key-pair-id query parameter or cookie value
|2b<code>invalidkey<~/code>~s*<message>unknown key
&2MMessage=^Unknown%Key~.?$
*5
&2MMessage=^Access%denied~.?$
fserver=^cloudfront$
&2b~bbad request~.@~s|<|$|~~)
bthe request could not be satisfied|generated by cloudfront
&3bthe request could not be satisfied|generated by cloudfront
-b~b50[234]~b error|origin
B~b403~b
&3fserver=^cloudfront$
#403
|2-B~S
Fcontent-length=^0$
&5u^https?:~/~/[a-z0-9]{8,20}~.cloudfront~.net~/
fcontent-type=^application~/xml~b
-fserver=^cloudfront$
#403
-B~S
|3fx-sucuri-id
fx-sucuri-cache
fserver=^sucuri
&2|2bsucuri
fx-sucuri-block
|2fx-sucuri-block=^geo
bblock id:?~s{0,4}@<[^>]{1,60}>~s{0,4}){0,4}geo~d|access from your country was disabled
&2|3baccess denied.{0,6}?sucuri website firewall|sucuri website firewall.{0,24}?access denied
bsucuri[-_]firewall[-_]block~.css|cloudproxy(?:sucuri~.net
fx-sucuri-block
-bgodaddy @security|website)
&3#403
fx-sucuri-id
-fx-sucuri-cache
u^https:~/~/registry~.opentofu~.org~/
|2bregistry~.opentofu~.org:[~s│]{1,6}failed[~s│]+to[~s│]+request[~s│]+discovery[~s│]+document:[~s│]+403~b
&2u^https:~/~/registry~.opentofu~.org~/
#403
|2fx-tengine-error
C^acw_@tc|sc__v[23])$
|2fx-tengine-error=^@denied%by%req%auth:%expired)
bx-tengine-error~W{1,6}@denied%by%req%auth:%expired)
|2fx-tengine-error=^@denied%by%req%auth:%no%)
bx-tengine-error~W{1,6}@denied%by%req%auth:%no%)
|2fx-tengine-error=^@denied%by%req%auth)
bx-tengine-error~W{1,6}@denied%by%req%auth)
|2fx-tengine-error=^@denied%by%referer%acl)
bx-tengine-error~W{1,6}@denied%by%referer%acl)
|2fx-tengine-error=^@denied%by%ip%acl)
bx-tengine-error~W{1,6}@denied%by%ip%acl)
|2fx-tengine-error=^@black%ua|not%in%white%ua)
bx-tengine-error~W{1,6}@black%ua|not%in%white%ua)
|2brequest has been blocked as it may cause potential threats
b~berrors~.aliyun~.com~b
u^https?:~/~/[~w.-]{1,120}~.@fbcdn~.net|cdninstagram~.com)~/
|2B^~s{0,9}URL signature expired~b
&2B~bURL signature expired~b
|3u^https?:~/~/[~w.-]{1,120}~.@fbcdn~.net|cdninstagram~.com)~/
fserver=^proxygen
bfbcdn~.net|cdninstagram~.com|instagram|facebook
|3b^~s{0,9}url signature mismatch~b
&2b~burl signature mismatch~b|~binvalid url signature~b
*0
&1b~bbad url @hash|timestamp|date param)~b
&3#403
u^https?:~/~/[~w.-]{1,120}~.@fbcdn~.net|cdninstagram~.com)~/
*0
|2Fserver=^ATS~/
Fvia=ApacheTrafficServer
B~burl_sig~b[^~n]{0,2000}~bInvalid expiration, or expired
B~bClient IP doesn't match signature
B~burl_sig~b[^~n]{0,2000}@~bSignature check failed|~bquery string not found|~bHas no signing)
BDescription: You are not allowed to access the document~b
Brequest for a secure SSL connection to a forbidden port
u^https?:~/~/@@[abc]~.)?tile|nominatim|api)~.openstreetmap~.org~/
brefer@r)?er is required by @the )?@tile )?usage policy
|3byou have been blocked because you have violated the@~s|~~n){1,4}@<a~b|usage policy)[~s~S]{0,200}nominatim
&2BGeocoderInsufficientPrivileges
bnominatim|geocoders[/.~~]osm~b
&2u^https?:~/~/nominatim~.openstreetmap~.org~/
#403
B~bgeopy~.exc~.GeocoderInsufficientPrivileges~b[^~n]{0,60}?~b403~b
|3b~bosm~.wiki~/blocked~b|does not follow the tile @usage )?policy|not following the tile usage policy
b~b403~b[^~n]{0,120}?~btile~.openstreetmap~.org~/|~btile~.openstreetmap~.org~/~d[^~n]{0,120}?~b403~b
&2u^https?:~/~/@[abc]~.)?tile~.openstreetmap~.org~/
#403
baccess to the api @has been blocked|is temporarily suspended)~. please log in|urgent message on the openstreetmap|make your edits public to upload|not permitted the application access to this facility
|2u^https?:~/~/@[~w.-]+~.)?@wikipedia|wikimedia|wikidata|wiktionary)~.org~/
Fx-cache=~bcp~d{4}~b
bplease set a user-agent and respect our robot policy
|2bplease respect our robot policy|comply with the user-agent policy
&2u^https?:~/~/@[~w.-]+~.)?@wikipedia|wikimedia|wikidata|wiktionary)~.org~/
B~b403%Client%Error
|2fx-served-by=~bcache-[a-z]{3}
fx-fastly-request-id
brequested host does not match any subject alternative names
&2#406
*0
|2mmsg=^provided%credentials%are%missing%or%invalid
&2bprovided credentials are missing or invalid
|2u~bapi~.fastly~.com
bfastly
|1&2byou are not authorized to perform this action|read only tokens are not allowed to access
|2u~b@api|rt)~.fastly~.com
b@api|rt)~.fastly~.com|fastly-key|fastly @error|api)
&9#403
fserver=^varnish$
Fretry-after=^0$
fx-served-by=~bcache-[a-z]{3}
-Fage=^[1-9]
-Fvia=,
-fx-powered-by
-bssl is required
-!fx-cache=^miss$
u^https?:~/~/@www|data|efts)~.sec~.gov~/
bundeclared automated tool|part of a network of automated tools outside of the acceptable policy
brequest rate threshold exceeded|exceeded the sec.{1,6}s traffic limit
&2u^https?:~/~/~w+~.sec~.gov~/
B~b403~b
fserver=mod_security|noyb
|2&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@91310[0-2]|913110)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
bfound user-agent associated with|@~bat|variable)~s.?request_headers:user-agent~b
|2&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@910100)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
bfrom a high risk country
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@910000|9101[1-9]0)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@9121[2-7]~d)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@911100)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@920@1[678]~d|190|210|2[89]0|3[0-5]0|311|420|45[01]|4[789]0|5[123]0|521|600|620|640|660))~b
&2-B~bCoraza:
bmodsecurity: access denied @with|using)|~[id~W{1,4}9@49110|49111|80130)~b|inbound anomaly score exceeded
&3-B~bCoraza:
B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
BModSecurity: Warning~.
bgenerated by mod.?security|rules of the mod.?security module|mod.?security rules triggered|protected by mod.?security|~/modsecurity[-_]errorpage~/|one or more things in your request were suspicious|40~d@~.0)?~s{1,3}@-~s)?modsecurity action
.
&3B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@91310[0-2]|913110)~b
&3B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@911100)~b
&3B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@920@1[678]~d|190|210|2[89]0|3[0-5]0|311|420|45[01]|4[789]0|5[123]0|521|600|620|640|660))~b
bcoraza: access @denied|dropped) ~(phase ~d~)
u^https?:~/~/@www|download|data)~.bls~.gov~/
bbot activity that doesn.{1,6}t conform to bls usage policy
&3|2u^https?:~/~/@www|download|data)~.bls~.gov~/
bhttps?:~/~/@www|download|data)~.bls~.gov~/
|2#403
B~b403~b
-bbot activity that doesn.{1,6}t conform to bls usage policy
u^https?:~/~/@i~d{0,3}~.pximg~.net|i~d{0,3}~.pixiv~.net)~/
|2u^https?:~/~/@i~d{0,3}~.pximg~.net|i~d{0,3}~.pixiv~.net)~/
b~b403~b[^~n]{0,200}https?:~/~/i~d{0,3}~.@pximg|pixiv)~.net~/|https?:~/~/i~d{0,3}~.@pximg|pixiv)~.net~/[^~n]{0,300}~b403~b
fx-azure-ref
&3#429
fx-azure-ref
bthe request is blocked~.
&2|2&2fx-azure-ref
bthe request is blocked~.
bid=.{0,2}@errorref|azure_?ref).{0,2}>|the request is blocked~.[~s~S]{0,80}?~b~d{8}t~d{6}z-[~w]{10,60}
bthe request is blocked~.
|2fcf-ray
fserver=^cloudflare$
|4fcf-mitigated=^challenge$
fcf-chl-bypass
&2fserver=^cloudflare$
Fpermissions-policy=^accelerometer=~(~),autoplay=~(~),@browsing-topics=~(~),)?camera=~(~),clip
B_cf_chl_opt|<title>Just%a%moment~.~.~.|cf-mitigated.{1,6}?challenge~b|Cloudflare%detected
|2|6b~berror%code:~s{0,4}@1009)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1009)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1009)~b
b~berror~s{1,20}@1009)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1009)$
Fcf-error-type=~b@1009)~b
bhas banned the country or region your ip address is in
|2|6b~berror%code:~s{0,4}@1010)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1010)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1010)~b
b~berror~s{1,20}@1010)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1010)$
Fcf-error-type=~b@1010)~b
bbanned your access based on your browser.{0,8}s signature|browser integrity check
|2|6b~berror%code:~s{0,4}@1011)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1011)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1011)~b
b~berror~s{1,20}@1011)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1011)$
Fcf-error-type=~b@1011)~b
bhotlinking denied|does not allow hotlinking to that resource
|2|6b~berror%code:~s{0,4}@1003)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1003)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1003)~b
b~berror~s{1,20}@1003)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1003)$
Fcf-error-type=~b@1003)~b
bdirect ip access not allowed
|2|6b~berror%code:~s{0,4}@1013)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1013)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1013)~b
b~berror~s{1,20}@1013)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1013)$
Fcf-error-type=~b@1013)~b
bhttp hostname and tls sni hostname mismatch
|3|6b~berror%code:~s{0,4}@1015)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1015)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1015)~b
b~berror~s{1,20}@1015)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1015)$
Fcf-error-type=~b@1015)~b
&2byou are being rate limited
bcloudflare
bhas banned you temporarily from accessing this website
|2|6b~berror%code:~s{0,4}@1005|1006|1007|1008|1106|1012)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1005|1006|1007|1008|1106|1012)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1005|1006|1007|1008|1106|1012)~b
b~berror~s{1,20}@1005|1006|1007|1008|1106|1012)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1005|1006|1007|1008|1106|1012)$
Fcf-error-type=~b@1005|1006|1007|1008|1106|1012)~b
bowner of this website[^<~n]{0,120} has banned @your ip address|the autonomous system number)
|2|6b~berror%code:~s{0,4}@1020)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1020)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1020)~b
b~berror~s{1,20}@1020)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1020)$
Fcf-error-type=~b@1020)~b
&2b~bused cloudflare to restrict access
-B~b1@0[01]~d|106)~b
|2|6b~berror%code:~s{0,4}@1014)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1014)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1014)~b
b~berror~s{1,20}@1014)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1014)$
Fcf-error-type=~b@1014)~b
bcname cross-user banned
|2|6b~berror%code:~s{0,4}@1000|1001|1002|1004|1016|1034)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1000|1001|1002|1004|1016|1034)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1000|1001|1002|1004|1016|1034)~b
b~berror~s{1,20}@1000|1001|1002|1004|1016|1034)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1000|1001|1002|1004|1016|1034)$
Fcf-error-type=~b@1000|1001|1002|1004|1016|1034)~b
bdns points to prohibited ip|edge ip restricted
bsorry, you have been blocked[~s~S]{1,200}?you are unable to access|attention required! ~| cloudflare|the action you just performed triggered the security solution|~bblocked_why_headline~b
b403 forbidden<~/h1>~s*<~/center>~s*<hr>~s*<center>cloudflare@-nginx)?<~/center>
&6#403
fserver=^cloudflare@-nginx)?$
fcontent-type=^text~/html
fx-frame-options=^sameorigin$
fcache-control=^@private,%)?max-age=@10|15)$|^private,%max-age=0,%no-store,%no-cache
-fcf-cache-status
|2fx-data-origin=^naxsi
fserver=naxsi
bnaxsi_fmt:.{1,1500}?@config=@block|drop|learning-drop)|learning=0)
bblocked by naxsi|naxsi blocked information
C^_px@hd|vid|2|3)$
&2MappId=^PX~w{4,16}$
|2mblockScript
mjsClientSrc
|3bpx-captcha|_pxuuid|perimeterx~.@com|net)~/whywasiblocked|captcha~.px-cloud~.net
b@^|[>~n])~s{0,9}access to this page has been denied
bdenied because we believe you are using automation tools
|3fx-iinfo
fx-cdn=^@incapsula|imperva)
C^@visid_incap_|incap_ses_|nlbi_|reese84)
bpardon our interruption|isimpervaspasupport|distilcaptchaform|distilcallbackguard
b~berror@ code)?~s{1,4}1[56]~b[~s~S]{1,300}?request was blocked by @the|our) security @rules|service)
bincapsula incident id|_incapsula_resource~?[^<>~s]{0,600}?incident_id=
fserver=^yunjiasu
bduedge event id
&2b~.well-known~/yunjiasu-cgi~/|~byjs_use_ob=0
-#200,404,500,502,503,504,520,521,522,523,524,525
.
|2fsg-captcha=^challenge
b~/~.well-known~/@sg)?captcha~/|our system thinks you might be a robot|sg-captcha~W{1,6}challenge
bthe page you are trying to access is restricted due to a security rule
|4fvia=ns-cache
fcneonction
fnncoection
c^@ns_af|citrix_ns_id|nsc_.{1,80})$
bviolation category:~s{0,4}@<[^>]{1,20}>~s{0,4})?(?<violation>appfw_~w{1,60})
bapplication firewall block page|appfw session id|ns transaction id~b|please contact the site administrators quoting the following
fserver=imunify360
baccess denied by imunify360 bot-protection|ips used for automation should be whitelisted
|2b@protected|powered) by~s{1,4}@<[^>]{1,200}>~s*){0,3}imunify360
bimunify360 preloader
.
|2btriggered the service and blocked your request
bprotected by <a href=.https?:~/~/@www~.)?stackpath~.com
&2#403
fx-hw=~bwafbe~d{1,3}~b|~.stackpath~.systems~b
|2fvia=~b1~.1 google~b
fserver=^@gws|esf|gse|sffe|google%frontend)$
B~b@body_)?denied_by_security_policy~b
b<meta name=viewport~s[^>]{1,80}>~s*<title>403<~/title>~s*403 forbidden
bour systems have detected unusual traffic from your computer network|your computer or network may be sending automated queries
|2&2|2BError 403 ~(Forbidden~)!!1
byour client does not have permission to get url~s[~s~S]{1,600}?that.{1,8}s all we know
|2u^https?:~/~/@[~w.-]{1,80}~.googleapis~.com|dl~.google~.com|[~w.-]{0,40}maven~.google~.com|proxy~.golang~.org)~/
bpermission to get url @<code>)?~/@identitytoolkit|v~d|token|accounts:|upload|android|dl~/|maven)
&2bpermission to get url @<code>)?~/@v~d{1,2}@beta~d)?~/projects~/|identitytoolkit~/|v~d{1,2}~/accounts:)
-berror: forbidden
&3*1
-berror: forbidden|access is forbidden
-u~.@run~.app|cloudfunctions~.net)~b
|2fserver=^@qianxin-waf|panyun)
fx-powered-by-360wzb
|3bwzws-waf-cgi~/|wangshan~.360~.cn|because your links may threaten website security
fx-panyun-error-reason
#493
|2fserver=^reblaze
C^rbz@id|sessionid)$
bsession has been terminated[~s~S]{0,300}?further information,? do not hesitate to contact
|2fx-ws-request-id
Fserver=^PWS~/
|2fws-action=^bot$
b~bws-action~W{1,4}bot~b
|3fserver=^vercel$
fx-vercel-id
u^https?:~/~/api~.vercel~.com~/
|3fx-vercel-mitigated=^challenge$
fx-vercel-challenge-token
bvercel security checkpoint|~.well-known~/vercel~/security~/
fx-vercel-mitigated=^@deny|denied|block)$
|3C^_vercel_sso_nonce$
bvercel~.com~/sso-api~b
&2b<title>authentication required<~/title>
|2fx-vercel-id
bvercel
|2Fx-vercel-error=^DEPLOYMENT_BLOCKED$
B~bDEPLOYMENT_BLOCKED~b
|2Fx-vercel-error=^DEPLOYMENT_@DISABLED|PAUSED)$
B~bDEPLOYMENT_@DISABLED|PAUSED)~b
|2&2MinvalidToken=^true$
Mcode=^forbidden$
bthe specified token is not valid~. use .{0,3}@vc|vercel) login
btrying to access resource under scope|must re-authenticate to @this|use [~w-]{1,60}) scope
&2Mcode=^forbidden$
mmessage=^you%don.{1,6}t%have%permission%to%(?<action>~w{2,20})%the%(?<thing>[~w%-]{2,40}?)~.?$
.
|2&2fx-kpsdk-ct
#429,403
bwindow~.kpsdk~b|__kasada~b
|3fx-amzn-waf-action
c^aws-waf-token$
fserver=^awselb~/
|2fx-amzn-waf-action=^captcha
&2B~bgokuProps~b
bawswafcaptcha|captcha-sdk~.awswaf~.com|captcha~.js
|2fx-amzn-waf-action=^challenge
&2B~bgokuProps~b
bawswafintegration|~.awswaf~.com~/[~s~S]{0,200}?challenge
&2&2mterminatingRuleId
Maction=^BLOCK$
MterminatingRuleType=^RATE_BASED$
&2Maction=^BLOCK$
MterminatingRuleId=^(?<rule>[~w.:/%-]{1,80})
|2&2B~bapp~/[~w-]{1,60}~/[0-9a-f]{16}~s[^~n]{1,120}?~s403~s-~s~d
B[^~w~s/.?=&-]waf[^~w~s/.?=&-]
B~bactions_executed~W{1,4}waf~b(?!,)
&2B~bapp~/[~w-]{1,60}~/[0-9a-f]{16}~s[^~n]{1,120}?~s403~s-~s~d
B[^~w~s/.?=&-]fixed-response[^~w~s/.?=&-]
&3fserver=^awselb~/
|2#403
b<h1>403 forbidden<~/h1>
-b<hr>
.
bsecurity check by bitninja|visitor anti-robot validation|your ip will be removed from bitninja
|3fx-datadome
fx-datadome-cid
C^datadome$
|4b~b@geo|ct|c)~.captcha-delivery~.com|~bct?~.datado~.me~b
bdataaccess(?:datadome~.co
bplease enable js and disable any ad blocker
Fx-dd-b=^[12]$
|2fserver=^ddos-guard$
C^__ddg@~d|id|mark)
b<title>~s{0,8}ddos-guard~s{0,8}<~/title>|~bcheck~.ddos-guard~.net~b
Fserver=^EC@D|S|Acc)~b
bedgecast web application firewall
|2fserver=^@huawei)?cloudwaf
C^HWWAFSES@ID|TIME)$
|3&2#418
*0
&2B访问被拦截
*0
b~bhws_security(?:|account~.hwclouds~.com~/static~/error~/
.
bcontact support for additional information~.?@~s|<br~s?~/?>){0,8}@the )?incident id is
fserver=^if_waf
bwebsite is secured against online attacks~.? your request was blocked
|2fserver=^jiasule-waf
C^@__jsluid|jsl_tracking)
b~bnotice-jiasule~b|static~.jiasule~.com~/static~/js~/http_error|ks[-_]waf[-_]error~.png|help~.365cyd~.com~/cyd-error-help|当前访问疑似黑客攻击，已被网站管理员设置为拦截
.
b@open-?appsec|check point).{0,8}s @<b>)?application security@<~/b>)? has detected an attack|attack blocked by web application protection
.
b~bwaf~.tencent@-?cloud)?~.com~/|imgcache~.qq~.com~/qcloud~/security|腾讯云web应用防火墙|已被腾讯云安全拦截
|3fserver=^yundun
fx-cache=~byundun~b
C^yd_cookie$
bblocked by yundun cloud waf|yundun~.com~/yd[-_]http[-_]error~/
fx-sl-compstate
|3bunauthorized request blocked
bbecause we have detected unauthorized activity
bcloudwebsec@(?:|&#64;)radware~.com
.
baccess denied~s{0,3}[-–]~s{0,3}godaddy website firewall|godaddy security~s{0,3}[-–]~s{0,3}access denied
c^@fortiwafsid|cookiesession1)$
|2&2b~battack id~b
b~bmessage id~b
&2bfgd_icon
bserver unavailable!
fserver=nginx[-_]wallarm
bmalicious activity blocked~s*@<[^>]{0,80}>~s*){0,4}your request is blocked|your request is blocked since it was identified as a malicious one
.
&2bstatic~.stormwall~.pro~/error_pages~/
-b<title>~s{0,8}error @5~d~d|404)
|2c^@ts[~da-f]{6,8}|bigipserver.{1,80}|mrhsession|lastmrh_session|f5_.{1,40})$
fserver=^big-?ip
bthe requested url was rejected~. please consult with your administrator
baccess was denied by the access policy~. this may
|2&2#403
fserver=^big-?ip$
b~bhttp~/~d@~.~d)?~s403~b[^~n]{0,40}~n@[<>*~s]{0,4}[~w-]{1,40}:[^~n]{0,200}~n){0,8}[<~s]{0,4}server:~s?big-?ip~b
.
|2faesecure-code
baesecure_denied~.png|aesecure-code:~s{0,4}~d
.
bwebknight application firewall alert|aqtronix.{0,10}?webknight|999@~.0)?~s{1,3}@-~s)?@no hacking|aw special error)|404 hack not found
u^https?:~/~/[~w.-]{1,80}~.ncbi~.nlm~.nih~.gov~/
&2|2Bncbi~.nlm~.nih~.gov|NCBI
u^https?:~/~/[~w.-]{1,80}~.ncbi~.nlm~.nih~.gov~/
bblocked due to a possible misuse~/abuse situation
&2*0
bapi rate limit exceeded
u^https?:~/~/api~.@mainnet-beta|mainnet|devnet|testnet)~.solana~.com~b
baccess forbidden, contact your app developer or support(?:rpcpool
byour ip or provider is blocked from this endpoint
|1bexcluded from account secondary indexes; this rpc method unavailable
c^@barra_counter_session|bni__barracuda_lb_cookie|bni_persistence|bn[ie]s_.{1,60})$
bbarracuda nextgen firewall:
|2bevent id found at the bottom of @the|this) page
&2c^@barra_counter_session|bni__barracuda_lb_cookie|bni_persistence)$
byou have been blocked
|2fx-varnish
fvia=~bvarnish~b
b<h1>error%40[35]%[^<]{0,200}<~/h1>[~s~S]{0,400}?guru%meditation:[~s~S]{0,200}?xid:
&5#403,405
fserver=^varnish$
-fx-served-by=~bcache-[a-z]{3}
-brepo1~.maven~.org|rate%limit%exceeded
-rrate%limit%exceeded
|2u^https?:~/~/[~w.-]{1,100}~.googlevideo~.com~/@videoplayback|initplayback)
fserver=^gvs~s
&4bunable to download video data: http error 403|fragment ~d+ not found, unable to continue|got error: http error 403
B~b403~b
byoutube|yt-dlp|youtube-dl|pytube|googlevideo
-b~[(?!youtube|generic|debug|download)[~w:.]{2,30}~]%[~w-]{3,40}:%downloading
|2&2#403
u^https?:~/~/[~w.-]{1,100}~.googlevideo~.com~/@videoplayback|initplayback)
bgooglevideo~.com~/videoplayback~S{20,3000}?[~s~S]{0,200}?~b403~b|~b403~b[~s~S]{0,200}?googlevideo~.com~/videoplayback
fserver=^netlify~b
bthis @site|project) was paused as it reached its usage limits
baccount credit usage exceeded - new deploys are blocked
u^https?:~/~/@cdn|data)~.jsdelivr~.@net|com)~/
bpackage size exceeded the configured limit of (?<limit>~d{1,5} mb)
u^https?:~/~/@[~w-]+~.)?reddit~.com~/
&2Mreason=^private$
|2u^https?:~/~/@[~w-]+~.)?reddit~.com~/
&2Mmessage=^Forbidden$
Merror=^403$
&2Mreason=^@gated|quarantined)$
|2u^https?:~/~/@[~w-]+~.)?reddit~.com~/
breddit|interstitial_warning|quarantine_message
blooks like you.{1,6}ve been doing that a lot|you are doing that too much~W{1,3}try
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@SUBREDDIT_NOTALLOWED|SUBREDDIT_NO_ACCESS|MOD_REQUIRED|ADMIN_REQUIRED|USER_MUTED|MUTED_FROM_SUBREDDIT|BANNED_FROM_SUBREDDIT|USER_BLOCKED@_MESSAGE)?|NOT_AUTHOR|NOT_FRIEND|CANT_RESTRICT_MODERATOR|MULTI_CANNOT_EDIT|NO_SELFS|NO_LINKS|DOMAIN_BANNED|GOLD_REQUIRED|GOLD_ONLY_SR_REQUIRED|GILDING_NOT_ALLOWED)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@SUBREDDIT_NOTALLOWED|SUBREDDIT_NO_ACCESS|MOD_REQUIRED|ADMIN_REQUIRED|USER_MUTED|MUTED_FROM_SUBREDDIT|BANNED_FROM_SUBREDDIT|USER_BLOCKED@_MESSAGE)?|NOT_AUTHOR|NOT_FRIEND|CANT_RESTRICT_MODERATOR|MULTI_CANNOT_EDIT|NO_SELFS|NO_LINKS|DOMAIN_BANNED|GOLD_REQUIRED|GOLD_ONLY_SR_REQUIRED|GILDING_NOT_ALLOWED)~b
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@IN_TIMEOUT|CANT_CREATE_SR|VERIFIED_USER_REQUIRED|NO_VERIFIED_EMAIL|DRACONIAN|NO_OTP_SECRET)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@IN_TIMEOUT|CANT_CREATE_SR|VERIFIED_USER_REQUIRED|NO_VERIFIED_EMAIL|DRACONIAN|NO_OTP_SECRET)~b
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@THREAD_LOCKED|TOO_OLD|DELETED_COMMENT|DELETED_THING|SUBREDDIT_NOEXIST|USER_DOESNT_EXIST|POST_NOT_ACCESSIBLE|COMMENT_NOT_ACCESSIBLE|MULTI_NOT_FOUND|SUBREDDIT_DISABLED_ADS|NO_API|COLLECTION_NOEXIST)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@THREAD_LOCKED|TOO_OLD|DELETED_COMMENT|DELETED_THING|SUBREDDIT_NOEXIST|USER_DOESNT_EXIST|POST_NOT_ACCESSIBLE|COMMENT_NOT_ACCESSIBLE|MULTI_NOT_FOUND|SUBREDDIT_DISABLED_ADS|NO_API|COLLECTION_NOEXIST)~b
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@INVALID_MODHASH)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@INVALID_MODHASH)~b
|2&2bmake sure your user-agent is not empty, is something unique and descriptive
-bnetwork @policy|security)|too many requests
&2b~breddit
B~b403~b[^~n]{0,20}:%Blocked~b
|2byour request has been blocked @due to a network policy|by network security)|you.{1,6}ve been blocked by network security
&3bwhoa there, pardner
|2u^https?:~/~/@[~w-]+~.)?reddit~.com~/
breddit
-btoo many requests
&2bplease wait for verification
*12
u~b@fastdl~.mongodb~.org|downloads~.mongodb~.@org|com))~/
|2b403%~(mongodb.s%404~)
&2|2u~b@fastdl~.mongodb~.org|downloads~.mongodb~.@org|com))~/
b~b@fastdl~.mongodb~.org|downloads~.mongodb~.@org|com))~/
|2#403
B~b403~b
.
baccess to the script ~W{0,2}(?<script>[^~n']{1,300}?)~W{0,2} has been denied
bprimary script unknown|unable to open primary script:[^~n]{0,300}?permission denied
&2B^~s{0,9}Access%denied~.~s{0,9}$
|2fx-powered-by=^php~/
bfastcgi|php-fpm
|3fserver=^@istio-)?envoy$
fx-envoy-upstream-service-time
fx-envoy-decorator-operation
Bdue-to-bad-CUSTOM-action
brbac_access_denied_matched_policy~[(?<policy>[^~s,;}]{1,200})~]
brbac: access denied|closed%due%to%policy%rejection
&5#403
fserver=^@istio-)?envoy$
Fcontent-length=^19$
fcontent-type=^text~/plain
|2e
-B~S
b~bext_authz_error~b
b~bext_authz_denied~b|~s403~suaex~s
B~bJwt%is%missing~b
B~bJwt%@is%expired|not%yet%valid)~b
BAudiences%in%Jwt%are%not%allowed
BJwks%remote%fetch%is%failed
BJwt%@verification%fails|issuer%is%not%configured|is%not%in%the%form%of%Header|header%@~[~w{1,10}~]|is%an%invalid)|payload%is%an%invalid|signature%is%an%invalid)|Jwks%doesn.{1,6}t%have%key%to%match%kid%or%alg%from%Jwt
|2B~bcsrf_origin_mismatch~b
&2B^~s{0,10}Invalid%origin~s{0,10}$
*0
|2B~blocal_rate_limited~b
fx-envoy-ratelimited
fserver=^microsoft-iis~/
|2|3b~b403~.@14)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@14)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@14)%~d{1,10}@%|~r?$)
bthe web server is configured to not list the contents of this directory
|3|3b~b403~.@6|8|503|504)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@6|8|503|504)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@6|8|503|504)%~d{1,10}@%|~r?$)
|3b~b401~.@503|504)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@503|504)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@503|504)%~d{1,10}@%|~r?$)
bthe ip address from which you are browsing is not permitted|the @ip address|host name) is included in the deny list of ip restriction
|3|3b~b403~.@501|502)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@501|502)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@501|502)%~d{1,10}@%|~r?$)
|3b~b401~.@501|502)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@501|502)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@501|502)%~d{1,10}@%|~r?$)
bdynamic ip restriction @concurrent|maximum) request rate limit
|2|3b~b403~.@9|15)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@9|15)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@9|15)%~d{1,10}@%|~r?$)
b403~.9~b[^~n]{0,40}too many @users|clients)
|2|3b~b403~.@4|5)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@4|5)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@4|5)%~d{1,10}@%|~r?$)
bthe page you are trying to access is secured with secure sockets layer
|2|3b~b403~.@17)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@17)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@17)%~d{1,10}@%|~r?$)
bclient certificate has expired or is not yet valid
|2|3b~b403~.@7|12|13|16)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@7|12|13|16)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@7|12|13|16)%~d{1,10}@%|~r?$)
brequires your @browser|client) to have a secure sockets layer ~(ssl~) client certificate|client certificate is @either )?@not trusted|untrusted) or @is )?invalid|client certificate was revoked, or the revocation status
|2|3b~b403~.@18|19)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@18|19)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@18|19)%~d{1,10}@%|~r?$)
bspecified request cannot be executed from current application pool
|3b~b403~.@1|2|3|10|21|22)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@1|2|3|10|21|22)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@1|2|3|10|21|22)%~d{1,10}@%|~r?$)
|3|3b~b401~.@3)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@3)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@3)%~d{1,10}@%|~r?$)
b401~.3~b[^~n]{0,40}@acl on resource|access control list)
bdo not have permission to view this directory or page because of the access control list
|2|3b~b404~.@5|6|7|8|10|11|12|14|15|18|19)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}404~.@5|6|7|8|10|11|12|14|15|18|19)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%404%@5|6|7|8|10|11|12|14|15|18|19)%~d{1,10}@%|~r?$)
bthe request filtering module is configured to @deny|block)|request filtering @module )?@is configured to )?den@y|ied)
|2|3b~b401~.@1)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@1)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@1)%~d{1,10}@%|~r?$)
|3b~b401~.@2)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@2)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@2)%~d{1,10}@%|~r?$)
|2&2b403 - forbidden: access is denied~.
-r^forbidden~W+~w
&2fserver=^microsoft-iis~/
byou do not have permission to view this directory or page
|3C^ARRAffinity@SameSite)?$
fx-ms-forbidden-ip
u^https?:~/~/[~w.-]{1,120}~.azurewebsites~.@net|us)[/:?]|^https?:~/~/[~w.-]{1,120}~.azurewebsites~.@net|us)$
|2bthis web app is stopped|web app you have attempted to reach is currently stopped|~b403~W{1,3}site disabled~b|~bsite disabled ~(code: 403~)|reason~s?phrase: .?site disabled
r^site disabled$
|3fx-ms-forbidden-ip=(?<address>[~d.:a-f]{3,45})
bweb app you have attempted to reach has blocked your access|~b403~W{1,3}ip forbidden~b|~bip forbidden ~(code: 403~)
r^ip forbidden$
&3|2*0
fwww-authenticate=azurewebsites~.@net|us)
byou do not have permission to view this directory or page~.
|2#401
fwww-authenticate=^bearer~b
b<title>~s{0,10}web app - unavailable~s{0,10}<~/title>
&3*0
#403
byou do not have permission to view this directory or page
fserver=^nginx~b
bdirectory index of~s.{1,300}?~sis forbidden
bopen~(~)~s.~S{0,200}@passw|htp)[^~n]{0,60}failed ~(2:
b~b@open|stat|opendir)~(~).{1,400}?failed ~(13: permission denied~)
bconnect~(~) to~s.{1,300}?failed ~(13: permission denied~)
&2baccess forbidden by rule~b[^~n]{0,200}request:~s.@put|delete|patch|mkcol|propfind|post)~s
B.@GET|HEAD)~s~S{1,300}~sHTTP~/[~d.]{1,3}.~s2~d~d~s
baccess forbidden by rule,
blimiting @requests|connections)[^~n]{0,30}~sby zone
&5#403
fserver=^nginx~b
fcontent-type=^text~/html
sreferer=^https?:
u~.@avif|bmp|flv|gif|ico|jpe?g|m3u8|m4a|mkv|mov|mp3|mp4|pdf|png|rar|svg|swf|ts|webm|webp|zip)@[?#]|$)
b<center>~s*<h1>~s*403%forbidden~s*<~/h1>~s*<~/center>~s*@<p>[^<]{0,200}<~/p>~s*)?<hr>~s*<center>~s*nginx
&5#403
fserver=^nginx~b
fcontent-type=^text~/html$
Fcontent-length=^@1[4-7]|5[4-8])~d$
-B~S
fserver=^webrick~b
bno access permission to .{0,5}~/
fserver=^openresty~b
b403%forbidden~s*<~/h1>~s*<~/center>~s*@<p>[^<]{0,200}<~/p>~s*)?<hr>~s*<center>~s*openresty
fserver=^litespeed
|2baccess to @this )?resource on @the|this) server is denied
&2bproudly powered by litespeed web server|litespeedtech~.com~/error-page
B~b403~b
.
bsandbox key provided for production gateway
|2Mcode=^@900902)$
B<@~w{1,5}:)?code>@900902)<
|2Mcode=^@900903|900904)$
B<@~w{1,5}:)?code>@900903|900904)<
|2Mcode=^@900900|900901|900905)$
B<@~w{1,5}:)?code>@900900|900901|900905)<
|2Mcode=^@900906|700700)$
B<@~w{1,5}:)?code>@900906|700700)<
|2Mcode=^90090[789]$
B<@~w{1,5}:)?code>90090[789]<
|2Mcode=^@900910)$
B<@~w{1,5}:)?code>@900910)<
|2Mcode=^@90080[0-9])$
B<@~w{1,5}:)?code>@90080[0-9])<
u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
&2Mcode=^403201$
|2u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
bsignature invalid
&2Mcode=^403202$
|2u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
bduplicate request
&2Mcode=^403203$
|2u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
bapikey illegal
&2Mcode=^403205$
|2u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
b~bip is not allowed
&2Mcode=^401003$
|2u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
btoken expired
&2Mcode=^42900[12]$
|2u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
bratelimit|request is limited
|2u~.run~.app~b|~.cloudfunctions~.net~b
ffunction-execution-id
brequest was not authenticated~. either allow unauthenticated invocations
brequest was not authorized to invoke this service
b@run~.routes~.invoke|cloudfunctions~.functions~.invoke)~b.{0,12}? denied
&2baccess is forbidden
|3u~.run~.app~b|~.cloudfunctions~.net~b
b~.run~.app~b|~.cloudfunctions~.net~b
BError: Forbidden|Error 403 ~(Forbidden~)!!1|That.{1,8}s all we know
|2&2byour client does not have permission @to get url|to the requested url)
berror: unauthorized
&2byour client does not have permission @to get url|to the requested url)
#401
&2byour client does not have permission @to get url|to the requested url)
|2uregistry~.k8s~.io
bregistry~.k8s~.io|get url @<code>)?~/@v2~/[~w./-]{1,80}~/@manifests|blobs)~/|@[~w.-]{1,60}~/){0,3}dists~/[~w.-]{1,80}~/@in)?release)
&3byour client does not have permission @to get url|to the requested url)
|2u~.run~.app~b|~.cloudfunctions~.net~b
b~.run~.app~b|~.cloudfunctions~.net~b
-*6
&4byour client does not have permission @to get url|to the requested url)
berror: forbidden
U^https?:
-*6
&3byour client does not have permission @to get url|to the requested url)
berror: forbidden
-*6
fserver=^microsoft-azure-application-gateway~b
&2|2fserver=^microsoft-azure-application-gateway~b
b<center>~s*microsoft-azure-application-gateway
bno required ssl certificate was sent|the ssl certificate error
|3&2b<h1>~s*403%forbidden~s*<~/h1>
b<center>~s*microsoft-azure-application-gateway
&3fserver=^microsoft-azure-application-gateway~b
#403
bthe request is blocked~b|<center>~s*<h1>~s*403%forbidden
&3fserver=^microsoft-azure-application-gateway~/v2
#403
-B~S
.
b^~s{0,5}client%certificate%unauthorized~s{0,5}$
bannotation%cannot%be%used~. snippet%directives%are%disabled%by%the%ingress%administrator
bannotation%group%~S{1,80}%contains%risky%annotation%based%on%ingress%configuration
|4fwww-authenticate=^azureapimanagementkey~b
focp-apim-trace-location
focp-apim-apiid
u^https?:~/~/[~w-]{1,63}~.azure-api~.net~b
baccess denied due to missing subscription key
&2baccess denied due to invalid subscription key~. make sure to provide a valid key for an active subscription
-bwrong api endpoint
bout of @call volume|bandwidth) quota~. quota will be replenished in (?<wait>[~d.:]{4,20})
|2brate limit is exceeded~. try again in (?<wait>~d{1,6}) seconds
&3|2*0
socp-apim-subscription-key
#429
brate limit is exceeded
bcaller ip address @(?<address>[~d.:a-f]{3,45}) )?is @not allowed|blocked)~. access denied|failed to establish ip address for the caller|~bcallerip@notallowed|blocked)~b
bheader (?<header>[~w-]{2,60}) @was not found in the request|value of .{0,200}?is not allowed)~. access denied|~bheadervaluenotallowed~b
|2&2|2Mreason=^TokenExpired$
MReason=^TokenExpired$
bvalidate-jwt|access denied
ferrorreason=^tokenexpired$
bjwt token is missing the following claims|claim (?<claim>[~w:/.-]{2,80}) value of .{0,200}?is not allowed~. access denied|~btokenclaim@notfound|valuenotallowed)~b
|2&2B~bJWT not present~.
|2*2
mstatusCode
B~bToken@NotPresent|SignatureInvalid|AudienceNotAllowed|IssuerNotAllowed|SignatureKeyNotFound)~b
&3*2
|2Mmessage=^Forbidden$
MMessage=^Forbidden$
|2MstatusCode=^403$
MStatusCode=^403$
|2fx-api-umbrella-request-id
u^https?:~/~/@api~.nasa~.gov|api~.data~.gov|developer~.@nrel|nlr)~.gov|api~.@congress|regulations|govinfo|gsa)~.gov)~/
|2&2B~bcode~W{1,8}API_KEY_MISSING~b
|3fx-api-umbrella-request-id
b~bapi_key~b|@api|developer)~.[~w.-]{1,60}~.gov~b|api~.data~.gov
u^https?:~/~/[~w.-]{1,80}~.gov@[/:]|$)
bno api_key was supplied
|2&2B~bcode~W{1,8}API_KEY_INVALID~b
*1
ban invalid api_key was supplied
&2B~bcode~W{1,8}API_KEY_DISABLED~b
*1
&2B~bcode~W{1,8}API_KEY_UNVERIFIED~b
*1
&2B~bcode~W{1,8}API_KEY_UNAUTHORIZED~b
*1
|2&2B~bcode~W{1,8}OVER_RATE_LIMIT~b
*1
&2byou have exceeded your rate limit
fx-api-umbrella-request-id
&2B~bcode~W{1,8}HTTPS_REQUIRED~b
*1
fserver=^apisix
|2bmissing%api%key%found%in%request
&2b@missing|invalid)%api%key%in%request
fserver=^apisix
b~bthe%@consumer@_name|_group_id)?|service_id|route_id)%is%forbidden~.
|2b~b@missing|invalid)%user%key%in%jwt%token~b
&2bmissing%jwt%token%in%request|jwt%token%invalid
fserver=^apisix
&2byour%ip%address%is%not%allowed
fserver=^apisix
b~byour%referer%host%is%not%allowed~b
merror_msg=csrf%@token|cookie)
|2merror=^@required%scopes%.{0,200}@not%present)|required%audience%claim%not%present|mismatched%audience)
brequired%scopes%[~w%,:.-]{0,200}%not%present
&2Mmessage=^Not%allowed$
fserver=^apisix
Merrorcode=^@steps|oauth|keymanagement|policies|messaging|protocol|accesscontrol)~.
Boauth~.v2~.FailedToResolveAPIKey
Boauth~.v2~.InvalidApiKeyForGivenResource|keymanagement~.service~.@InvalidAPICallAsNoApiProductMatchFound|apiresource_doesnot_exist)|InvalidApiProductForGivenResource
boauth~.v2~.@apikeynotapproved|developerstatusnotactive|companystatusnotactive)|app_not_approved|consumer_key_not_approved
B@service|v2)~.@access_token_expired|AccessTokenExpired|ApiKeyExpired)|steps~.jwt~.@Jwt)?TokenExpired
boauth~.v2~.insufficientscope
Boauth~.v2~.@InvalidApiKey~b|InvalidAccessToken|InvalidClientIdentifier|FailedToResolve@Access)?Token)|@service|v2)~.@invalid_access_token|access_token_not_approved|invalid_client-)|steps~.jwt~.@InvalidToken|FailedToDecode|NoMatchingPublicKey|InvalidSignature)
Baccesscontrol~.IPDeniedAccess
Bpolicies~.ratelimit~.@QuotaViolation|SpikeArrestViolation)
Bregexprotection~.ThreatDetected
fx-generator=^tyk
&2b~bauthorization%field%missing~b
fx-generator=^tyk
&2b~bbearer%token%malformed~b
fx-generator=^tyk
b~baccess%to%this%api%has%been%disallowed~b
Merror=^Access%to%this%resource%has%been%disallowed$
|2Merror=^@Requested%endpoint%is%forbidden|This%API%version%does%not%seem%to%exist|Version%information%not%found)$
B~bA@pi%Version|PI)%has%expired,%please%check%documentation
b~baccess%from%this%ip%has%been%disallowed~b
b~bkey%has%expired,%please%renew~b
b~bkey%is%inactive,%please%renew~b
b~bkey%not%authorized:%@no%matching%policy|could%not%apply|no%scope%or%policy)
&2b~bkey%not%authori[sz]ed~b
fx-generator=^tyk
&2B~b@Client%certificate%required|Certificate%has%expired|Certificate%with%SHA256%~w{4,80}%not%allowed)~b
|2fx-generator=tyk
merror
&2b~brate%limit%exceeded|quota%exceeded|organi[sz]ation%@quota|rate%limit)%has%been%exceeded
fx-generator=^tyk
|5fvia=kong~/
fserver=^kong~/
fx-kong-request-id
fx-kong-proxy-latency
fx-kong-response-latency
bno%api%key%found%in%request
bduplicate%api%key%found
byou%cannot%consume%this%service
|2bip%address%not%allowed:%(?<address>[0-9a-f.:]{3,45})
&2mmessage=^your%ip%address%is%not%allowed~.?$
|6fvia=kong~/
fserver=^kong~/
fx-kong-request-id
fx-kong-response-latency
fx-kong-proxy-latency
Mrequest_id=^[0-9a-f]{32}$
|2Mexp=^token%expired$
Mnbf=^token%not%valid%yet$
bno%credentials%found%for%given%.{1,6}~w{1,40}|no%mandatory%.{1,6}~w{1,40}.{1,6}%in%claims|unrecognizable%token|bad%token;%
&2bhmac%signature%cannot%be%verified,%a%valid%date%or x-date%header%is%required
|2sdate
sx-date
bhmac%signature%cannot%be%verified,%a%valid%date%or x-date%header%is%required
&2bhmac%signature%@cannot%be%verified|does%not%match)
*0
&2bthe%access%token%is%@invalid%or%has%expired|missing)
|2Merror=^invalid_@token|request)$
fwww-authenticate=^bearer
&2mmessage=^api%rate%limit%exceeded@%for%'.{1,60}')?$
*0
&2mmessage=^invalid%authentication%credentials$
*1
&2Mmessage=^Unauthorized$
|3fserver=^kong~/
fx-kong-request-id
fx-kong-response-latency
&3#403
Mmessage=^Forbidden$
|2fserver=^kong~/
fx-kong-response-latency
|2fx-gravitee-transaction-id
fx-gravitee-request-id
|2&2B~bAPI_KEY_@MISSING|INVALID)~b
|3merrorKey
merror-key
bgravitee
B~b@GATEWAY_PLAN_UNRESOLVABLE|JWT_@MISSING|INVALID)_TOKEN|OAUTH2_@MISSING_ACCESS_TOKEN|MISSING_HEADER|INVALID_ACCESS_TOKEN)|GATEWAY_OAUTH2_INVALID_CLIENT|HTTP_SIGNATURE_INVALID_SIGNATURE)~b
B~b@GATEWAY_OAUTH2_ACCESS_DENIED|OAUTH2_INSUFFICIENT_SCOPE|RBAC_@FORBIDDEN|INVALID_USER_ROLES|NO_USER_ROLE))~b
B~bRESOURCE_FILTERING_@FORBIDDEN|METHOD_NOT_ALLOWED)~b
B~b@QUOTA|RATE_LIMIT|SPIKE_ARREST)_TOO_MANY_REQUESTS~b
|2fx-global-transaction-id
fx-backside-transport
&2MhttpCode=^401$
mmoreInformation=client%id|client%secret|registered
u^https:~/~/[~w.-]{1,80}~.myhuaweicloud~.com~/
|2Merror_code=^APIGW?~.@0301|0305)$
B~bAPIGW?~.@0301|0305)~b
|2Merror_code=^APIGW?~.@0302|0304|0306|0310|0802)$
B~bAPIGW?~.@0302|0304|0306|0310|0802)~b
B~bAPIGW?~.0307~b
|2Merror_code=^APIGW?~.@0303|0311)$
B~bAPIGW?~.@0303|0311)~b
|2Merror_code=^APIGW?~.@0308)$
B~bAPIGW?~.@0308)~b
|2Merror_code=^APIGW?~.@0101)$
B~bAPIGW?~.@0101)~b
|2sx-functions-key
u^https?:~/~/[~w.-]{1,120}~.azurewebsites~.@net|us)~/@api|admin|runtime~/webhooks)~/
&3#401,403
e
*0
|2fserver=^jetty~b
bpowered by jetty:~/~/
|2bhttp error 403 !role~b|<title>~s{0,5}error 403 !role|reason:~s{0,9}@<pre>)?~s{0,9}!role~b|<td>!role<~/td>
R^!role$
|2bhttp error 403 !secure~b|<title>~s{0,5}error 403 !secure|<td>!secure<~/td>
r^!secure$
&3#403
|2fserver=^jetty~b
bpowered by jetty:~/~/|<h2>http error 403
bhttp error 403 forbidden|http error:? 403[~s~S]{0,200}?@reason:|message:)[~s~S]{0,60}?forbidden
.
B~b@SECJ0129E|CWWKS9104A):
|2u^https:~/~/@[~w-]{1,40}~.){0,3}@walmartapis~.com|api-gateway~.walmart~.com)~/
B~bGMP_GATEWAY_API~b
|2B~bFORBIDDEN~.GMP_GATEWAY_API~b
&3u^https:~/~/@[~w-]{1,40}~.){0,3}@walmartapis~.com|api-gateway~.walmart~.com)~/
#403
mcode=^forbidden
|2B~bUNAUTHORIZED~.GMP_GATEWAY_API~b
bunauthorized token or incorrect authorization header
B~bREQUEST_THRESHOLD_VIOLATED~b
bdocker-?socket-?proxy|~bdockerproxy~b
|2&2brequest forbidden by administrative rules
U:237[56]~b|~/@v1~.~d{2}~/)?@containers|images|volumes|networks|services|swarm|tasks|secrets|configs|plugins|exec)@~/@json|create|prune)|~?|$)
b@error response from daemon: |docker[^~n]{0,120}?)<html><body><h1>403 forbidden<~/h1>~s*@~~n)?~s*request forbidden by administrative rules
u^https:~/~/developer~.api~.autodesk~.com~/
|2bclient_id specified does not have access to the api product
&2MerrorCode=^AUTH-001$
|2u^https:~/~/developer~.api~.autodesk~.com~/
mdeveloperMessage
|2btoken does not have the privilege for this request
&2MerrorCode=^AUTH-010$
*0
|3u~.lambda-url~.[~w-]{1,30}~.on~.aws
fx-amzn-remapped-content-length
fx-amz-function-error
|2bfor troubleshooting function url authorization issues
&2MMessage=^Forbidden~.?$
|3u~.lambda-url~.[~w-]{1,30}~.on~.aws
Fx-amzn-errortype=^AccessDeniedException
b~.lambda-url~.[~w-]{1,30}~.on~.aws
blambda @was unable to|couldn.{1,6}t) decrypt the environment variables because kms access was denied
buser: (?<user>arn:[~w:*+=,.(?:/-]{1,200}) is not authorized to perform: lambda:invoke@function@url)?|async)~b
|8fx-rapidapi-request-id
fx-rapidapi-version
fx-rapidapi-proxy-response
fserver=^rapidapi
sx-rapidapi-key
sx-rapidapi-host
u^https?:~/~/[~w-]{1,63}~.p~.rapidapi~.com
b~.p~.rapidapi~.com|x-rapidapi|rapidapi~.com
|2byou are not subscribed to this api
&2bnot subscribed to this api
*0
|2byou have exceeded the (?<window>~w{3,12}) quota for [~w%-]{2,60} on your current plan
&2#429
Fx-ratelimit-requests-remaining=^-?0$
u^https:~/~/[~w.-]{1,100}~.@hereapi|here)~.com~/
|2&2merror_description=^these%credentials%do%not%authorize%access
|2merror=^forbidden$
B~b403~b
&2bthese credentials do not authorize access
|2u^https:~/~/[~w.-]{1,100}~.@hereapi|here)~.com~/
Bhereapi|~bHERE~b|here_@travel|transit|routing)
&2bapikey invalid~.|apikey not found|no credentials found
|2u^https:~/~/[~w.-]{1,100}~.@hereapi|here)~.com~/
bhereapi|apikey invalid~.
|2fl5d-proxy-error
fl5d-proxy-connection
|2fl5d-proxy-error=unauthorized|not%authorized
bunauthorized%@request%on%route|connection%on%~S{1,120})|client%~d{1,3}~.[~d.:]{5,20}%is%not%authorized
|2Fserver=^Apache-Coyote~/
B<h3>Apache%Tomcat~/~d
&3bby%default%the%@host%)?manager%is%only%accessible%from%a%browser%running%on%the same%machine%as%tomcat
U^https?:~/~/@localhost|127~.|~[::1).{1,40}~/@text|jmxproxy)~b
sauthorization
bby%default%the%@host%)?manager%is%only%accessible%from%a%browser%running%on%the same%machine%as%tomcat
BInvalid%CORS%request; Origin%~[(?<origin>[^~]]{0,260})~]
brejecting%request%for%~[[^~]]{1,300}~]%with%session%~[[^~]]{0,120}~]%@because%no%csrf%nonce|due%to%@invalid%nonce|empty%or%missing%nonce))|csrf%nonce%validation%failed
bdenied%request%for%~[[^~]]{1,300}~]%based%on%property%~[[^~]]{1,260}~]
&2baccess%to%the%requested%resource%has%been%denied
bhttp%status%40[13]|<b>|tomcat
bhttp%status%403~s.{1,10}~sforbidden[~s~S]{0,4000}?the%server%understood%the%request%but%refuses%to%authorize%it
.
B~bRESOURCES_NOT_IN_SAME_SERVICE_PERIMETER~b
B~b@NO_MATCHING_ACCESS_LEVEL|NETWORK_NOT_IN_SAME_SERVICE_PERIMETER|SERVICE_NOT_ALLOWED_FROM_VPC)~b
|3BvpcServiceControlsUniqueI@dentifier|d)~b|~bSECURITY_POLICY_VIOLATED~b|~bVPC_SERVICE_CONTROLS~b
bvpc service controls: request is prohibited
&2brequest is prohibited by organization.{1,6}s policy
bpermission_denied|google
.
&2bprovider returned error
mprovider_name
bno endpoints~s.{0,60}data policy|no allowed providers are available
/is/brequires moderation.{0,80}flagged
bno available model provider that meets your routing requirements
|2fx-krakend
fx-krakend-completed
&3#403
fx-krakend
e
fserver=^lighttpd~b
burl%denied%as%@we%match%access_deny|failed%to%match%any%from%access_allow)
b--%access%denied%due%to%symlink%restriction
&2b<h1>403%@-%)?forbidden<~/h1>
fserver=^lighttpd~b
u^https:~/~/generativelanguage~.googleapis~.com~/
buser location is not supported for the api use
byour api key was reported as leaked
bapi key expired~. please renew the api key
&2|2bgenerativelanguage~.googleapis~.com|generative language api|google~.ai~.generativelanguage|gemini
u^https:~/~/generativelanguage~.googleapis~.com~/
|2Mreason=^API_KEY_INVALID$
bapi key not valid
&2*0
bmethod doesn.t allow unregistered callers
&2byour project has been denied access
bpermission_denied|gemini|generativelanguage
&2*0
|2Mreason=^SERVICE_DISABLED$
bhas not been used in project
&2*0
|2Mreason=^API_KEY_SERVICE_BLOCKED$
brequests to this api [~w.~s]{1,160}are blocked
&2*0
|2Mreason=^ACCESS_TOKEN_SCOPE_INSUFFICIENT$
binsufficient authentication scopes
byou do not have permission to access @the )?@file|tuned model|corpus) ~S{1,80} or it|cachedcontent not found ~(or permission denied~)
.
|2bcaused by the @region limit setting of this site|site admin has blacklisted)
B~[router:@white|black)list~]
|2u~.appsync-@realtime-)?api~.[~w-]+~.amazonaws~.com
B~bAppSync~b
&2|2MerrorType=^UnauthorizedException$
B~berrorType=UnauthorizedException~b
b~btoken has expired~b
&2*1
b~bpermission denied~b
bnot authorized to access (?<field>~w{1,80}) on type (?<type>~w{1,80})
*1
|2u^https?:~/~/@[~w.-]{1,80}~.)?googleapis~.com~/
Fserver=^@ESF|GSE)$
brequests from referer @<|&lt;|~~{0,6}u003c)empty|the request did not specify any refer
|2brequests from referer ~S{1,300} are blocked|~bapi_key_http_referrer_blocked~b
bthe referr?er ~S{1,300} does not match the referr?er restrictions
|2baccessdeniedexception: 403 this service is not available|this service is not available @from|in)~s.{1,60}?~. if you believe the country of origin
&2bthis service is not available @from|in) your country
|4bgoogleapi|google~.@rpc|api|cloud|auth)~b|gserviceaccount|console~.@cloud|developers)~.google|usagelimits
Mdomain=^@global|usageLimits|googleapis~.com|youtube~.~w{1,30}|calendar|androidpublisher)$
u^https?:~/~/@[~w.-]{1,80}~.)?@googleapis~.com|google~.com)~/
Fserver=^@ESF|GSE)$
|2B~bAPI_KEY_IP_ADDRESS_BLOCKED~b
bthe provided api key has an ip address restriction|originating ip address of the call~s.{1,80}?violates
b~biprefererblocked~b|there is a per-ip or per-referer restriction
brequests from this @android|ios) client application @<|&lt;|~~{0,6}u003c)empty
brequests from this @android|ios) client application ~S{1,200} are blocked|~bapi_key_@android|ios)_app_blocked~b
b~bapi_key_service_blocked~b|requests to this api [~w.-]{1,120} @method [~w./-]{1,200} )?are blocked
bapi key expired~. please renew the api key
|2b~bapi_key_invalid~b|api key not @valid|found)~. please pass a valid api key
&2B~bkeyInvalid~b
*2
bapi keys are not supported by this api~. expected
|2&2*2
brequest is missing a valid api key
bmethod doesn.{1,6}t allow unregistered callers|permission_denied: the request is missing a valid api key|~b~w{1,20}exceededunreg~b|daily limit for unauthenticated use exceeded
|2brequest is missing required authentication credential|~bcredentials_missing~b
&2Mreason=^required$
mmessage=^login%required
B~bACCESS_TOKEN_EXPIRED~b
B~bACCESS_TOKEN_TYPE_UNSUPPORTED~b|~bSESSION_COOKIE_INVALID~b
|3brequest had invalid authentication credentials~. expected
&2brequest had invalid authentication credentials
*2
&2Mreason=^authError$
binvalid credentials
|3b~baccess_token_scope_insufficient~b|request had insufficient authentication scopes
&2B~binsufficientPermissions~b
mmessage=^insufficient%permission~b
fwww-authenticate=googleapis~.com~/auth.{0,400}insufficient_scope|insufficient_scope.{0,400}googleapis~.com~/auth
&2B~bSERVICE_DISABLED~b
brequires a quota project|end user credentials|local application default credentials
brequires a quota project,? which is not set|authenticat@ed|ing) using end user credentials from @the )?google cloud sdk
|2b~bservice_disabled~b|has not been used in project~s.{1,80}?before or it is disabled
&2b~baccessnotconfigured~b|~baccess not configured~b
*2
b~bapi (?<api>[~w.-]{3,120}) is not enabled for the project~b
b~bbilling_disabled~b|~bbillingnotenabled~b|this api method requires billing to be enabled|has billing disabled~. please enable
|2B~b@CONSUMER_SUSPENDED|GCP_SUSPENDED|USER_BLOCKED_BY_ADMIN|ACCOUNT_STATE_INVALID)~b|Consumer%.{4,80}%has%been%suspended
&2Mreason=^account@Deleted|Disabled|Unverified)$
*2
|2B~b@CONSUMER_INVALID|RESOURCE_PROJECT_INVALID)~b
bpermission denied on resource project ~S{1,80}
b~buser_project_denied~b|caller does not have required permission to use project
b~borg_restriction_@violation|header_invalid)~b|access denied by organization restriction
B~bLOCATION_@TAX_)?POLICY_VIOLATED~b
|2bthe domain @administrators? have|policy has) disabled~s
&2B~bdomainPolicy~b
*2
|2bquota exceeded for quota @metric|group)
&3b~b@userratelimitexceeded|ratelimitexceeded|rate_limit_exceeded)~b|user rate limit exceeded
*2
-|3BGoogleAdsFailure|~bauthenticationError~b|~bauthorizationError~b
Mdomain=^@youtube|androidpublisher)
b~bbigquery~b|user-rate limit exceeded~. retry
|2B~bRESOURCE_QUOTA_EXCEEDED~b
&2B~b@dailyLimitExceeded|quotaExceeded|variableTerm~w{1,20}Exceeded|Daily Limit Exceeded)~b
*2
|2&3bthe caller does not have permission
|2*2
Mstatus=^PERMISSION_DENIED$
-BGoogleAdsFailure|~bauthenticationError~b|~bauthorizationError~b
&3Mreason=^forbidden$
*2
-*25
&4|2Mstatus=^PERMISSION_DENIED$
B~b@PermissionDenied: 403|code~s?=~s?PermissionDenied)~b
*2
-BSECURITY_POLICY_VIOLATED|vpcServiceControls|IAM_PERMISSION_DENIED
-*25
u^https:~/~/[~w.-]{1,80}~.grafana~.net~/
blegacy auth cannot be upgraded because the host is not found
bauthentication error: invalid scope requested
&2bno credentials provided|authentication error: invalid @token|authentication credentials)
|2bgrafana|loki
u~.grafana~.net
u^https:~/~/[~w.-]{1,80}~.adobe~.io~/
|2B@~b|error_?)code~W{1,8}403000~b
&2bapi key is required
badobe|403000
|2B@~b|error_?)code~W{1,8}403003~b
&2bapi key is invalid
badobe|403003
|2B@~b|error_?)code~W{1,8}401013~b
&2boauth token is not valid
badobe|401013|sdk:error
.
bprovide a custom subdomain for token authentication
b<usage_reports?~b
&2Mauthorized=^false$
mreason=^usage%limits%are%exceeded$
|3fx-mashery-error-code
fx-mashery-responder
fserver=^mashery
|3fx-mashery-error-code=over_@qps|rate)|rate_limit_exceeded
b@developer|account) over @qps|rate|queries per second limit|rate limit)~b
&2brate limit exceeded
*0
|3fx-mashery-error-code=@developer|account)_inactive
b<h1>~s*@403 )?@developer|account) inactive
&2b@developer|account) inactive
*0
|2fx-mashery-error-code=not_authorized
&2bnot authorized
*0
fx-mashery-error-code=forbidden
|2fx-bapi-limit
u^https:~/~/api[~w-]{0,20}~.@bybit|bytick|bybick)[~w.-]{0,20}~/
b403, access too frequent
&2|2u^https:~/~/api[~w-]{0,20}~.@bybit|bytick|bybick)[~w.-]{0,20}~/
bbybit|bytick
bconfigured to block access from your country
MretCode=^10024$
MretCode=^10010$
MretCode=^10005$
MretCode=^10002$
MretCode=^1000[34]$
MretCode=^@10006|10018)$
&2|2u^~w{2,5}:~/~/@api|stream)[~w-]{0,20}~.@bybit|bytick|bybick)~b
b~b@api|stream)[~w-]{0,20}~.@bybit|bytick|bybick)~b|~bbybit-ws~b
|2#403
B~b403~b
.
brejecting%ip%(?<address>[0-9a-f.:]{3,45}):%|matched none of the @white~s?list|trusted ips)
fwww-authenticate=^basic%realm=.{0,2}traefik
|2berror%calling%~S{1,300}?~.%cause:?%
&2berror%calling%https?:~S{1,300}
bforwardauth
bremote%error%~S{1,300}?~.%statuscode:%40[13]
bno%bursty%traffic%allowed
|2fngrok-error-code
fngrok-trace-id
|2Fngrok-error-code=_@320[35]|115|220|1212)$
B~bERR_NGROK_@320[35]|115|220|1212)~b
|2Fngrok-error-code=_@3204)$
B~bERR_NGROK_@3204)~b
|2Fngrok-error-code=_@3211)$
B~bERR_NGROK_@3211)~b
|2Fngrok-error-code=_@3213)$
B~bERR_NGROK_@3213)~b
|2Fngrok-error-code=_@3208)$
B~bERR_NGROK_@3208)~b
|2Fngrok-error-code=_@310[1-5]|311[0168]|3403)$
B~bERR_NGROK_@310[1-5]|311[0168]|3403)~b
C-anubis-auth$
bdronebl reported an entry
baccess denied: error code [0-9a-f]{8,64}~b
b~banubis_challenge~b|making sure you.{1,6}re not a bot!|~.within~.website~/x~/cmd~/anubis~/|protected by~s{1,4}@<a~b[^>]{0,120}>)?anubis
.
|3bblocked by chaitin safeline
b<!--~s{0,4}event[_%]id:~s{0,4}[0-9a-z]{32}~s{0,4}-->
fx-apisix-chaitin-waf-action=^reject
u^https:~/~/api~.cloudflare~.com~/
bcannot use the access token from location:? (?<address>[~w.:]{0,45})
|3&2|2Mcode=^9109$
B~[code:%9109~]|~(9109~)
binvalid access token
&2|2Mcode=^1000$
B~[code:%1000~]|~(1000~)
binvalid api token
&2|2Mcode=^9103$
B~[code:%9103~]|~(9103~)
bunknown x-auth-key or x-auth-email
|2Mcode=^@6003|6103|6111)$
binvalid format for x-auth-key header
|3&2*0
bunauthorized to access requested resource
&2Mcode=^0$
Bcom~.cloudflare~.api~.account~.[~w.]{1,80}
brequires permission [~w'\`]{0,3}com~.cloudflare~.[~w.]{1,80}
Bworkers~.api~.error~.unauthorized
&2|2Mcode=^10000$
B~[code:%10000~]|~(10000~)
bauthentication error
bcould not route to ~S{1,200}, perhaps your object identifier is invalid
byou need to verify your email address to use workers
|2fx-ms-region
u^https:~/~/[~w-]{1,63}~.@openai|cognitiveservices|services~.ai)~.azure~.com~/|~.api~.cognitive~.microsoft~.com~/
baccess denied due to virtual network~/firewall rules|public access is disabled~. please configure private endpoint|traffic is not from an approved private endpoint
ba virtual network is configured for this resource
bout of call volume quota@~. quota will be replenished in (?<wait>[~w.:]{1,20}))?
|2Mcode=^AuthenticationTypeDisabled$
bkey based authentication is disabled for this resource
|2blacks the required data action [~w\`'/.*]{1,160}
bprincipal does not have access to api~/operation
baccess denied due to @invalid|missing) subscription key
&2b@resource|subscription) has been @temporarily )?@blocked|disabled)
bbehavior that may violate
u^https:~/~/@www|my|us|eea|app|aws)~.okx~.com~/
|2&2Mcode=^@50110)$
mmsg
byour ip [~w.:]{1,45} is not included in your api key
|2&2Mcode=^@51155|51726)$
mmsg
&2bdue to local @compliance|laws)
bokx|5~d{4}
&2Mcode=^@50120|50030)$
mmsg
&2Mcode=^@50102|50112)$
mmsg
&2Mcode=^@50011|50061)$
mmsg
&2Mcode=^@50101)$
mmsg
&2Mcode=^@50105|50111|50113|50119)$
mmsg
|2fserver=safedog
C^safedog-flow-item$
b~b404~.safedog~.cn~/|safedogsite~/broswer_logo
fserver=^apache@~/|$|%)
bah01630:%[^~n]{0,300}~/server-@status|info)~b
bah01630|ah01797|client%denied%by%server%configuration
bah00035|search%permissions%are%missing%on%a%component%of%the%path
bah0127[56]|cannot%serve%directory%.{1,300}?%no%matching%directoryindex
bah00529|server unable to read htaccess file
bah00037|ah00670|symbolic%link%not%allowed%or%link%target%not%accessible
boptions execcgi is off in this directory
bah10158|post-handshake%auth|client_post_handshake|cannot%find%peer%certificate%chain|ssl%library%error.{1,200}peer%did%not%return%a%certificate
Brequirement expression not fulfilled
bah0@1631|1666|1629|1665)~b|user ~S{1,200}: authorization failure for|authorization of user ~S{1,200} to access
bconnect%to%remote%@host|machine)%blocked
BAH01144|No%protocol%handler%was%valid%for
bah01265|attempt%to%invoke%directory%as%script
brequested object~. it is either read-protected|either no index document or|protected against reading|kein index-dokument vorhanden|vom server nicht gelesen|protegido contra le@c|i)tura|pas de document index|lu par le serveur|il documento indice|letto dal server|beveiligd tegen lezen|読み込みが許可されて
&2#403
|3b~bhttp server test page~b
Fetag=^.@1321-5058a1e728280|133f-5c6f23d09f000)
&2fserver=^apache~/~S{1,12}%~(@centos|red%hat|rocky|almalinux|fedora|oracle)
|2Fcontent-length=^@4897|4927)$
&2flast-modified
faccept-ranges
|2b<h1>~s*forbidden~s*<~/h1>~s*<p>~s*you don@'|’)t have permission to access @this resource|~S{1,300} on this server)
/im/b^~s{0,8}You don@'|’)t have permission to access @this resource|~/~S{0,300} on this server)
.
|2brejected[-_]by[-_]urlscan|a custom filter or module,? such as urlscan
urejected-by-urlscan
.
|2brequest forbidden by administrative rules~b(?!~.? please make sure)
&6#403
Fcache-control=^no-cache$
Fcontent-type=^text~/html$
!fdate
!fserver
-B~S
B<NOSRV> ~S{1,60} 403 ~d{1,9}~s.{1,80}?~b[PL]R--~s
byou need a valid user and password to access this content
b429%too%many%requests@<~/h1>)?~s{1,9}you have sent too many requests in a given amount of time
u^https?:~/~/cors-anywhere~.herokuapp~.com~/
bwas not whitelisted by the operator of this proxy
bwas blacklisted by the operator of this proxy
bsee ~/corsdemo for more info|cors-anywhere~.herokuapp~.com~/corsdemo
bmissing required request header~. must specify one of: (?<names>[~w,-]{3,80})
|2/im/b^The origin~s[^~n]{1,300}?~shas sent too many requests
bplease self-host cors anywhere if you need more quota
u^https:~/~/@[~w-]+~.)?api~.tomtom~.com~/
&2|4u^https:~/~/@[~w-]+~.)?api~.tomtom~.com~/
b~bapi~.tomtom~.com~/
mdetailedError
BdetailedError
mcode=^invalidreferer$
&2*0
mcode=^forbidden$
|2fserver=^caddy~b
fvia=~bcaddy~b
bclient is not allowed to access from origin ~W{0,4}(?<origin>[^~s'~~]{0,200})
&2b~bhost not allowed: ~S{1,255}
|2bcaddy|admin~.api|:2019~b
merror=^host%not%allowed
&3b~bpermission denied~b
bfileserver~.|~bhttp~.log~.@error|access)|~bfile_server~b|~bcaddyhttp~b
B~b403~b
&3#403
fserver=^caddy$
e
|3fx-amz-apigw-id
fapigw-requestid
|2u~bexecute-api~.[~w-]{1,30}~.amazonaws~.com
b~bexecute-api~.[~w-]{1,30}~.amazonaws~.com
&2&2-m__type
|3|2Mmessage=^Missing%Authentication%Token~.?$
MMessage=^Missing%Authentication%Token~.?$
Fx-amzn-errortype=^MissingAuthenticationTokenException
B(?<!Request is )~bMissing Authentication Token~b
%OPTIONS
*4
b@not a valid|invalid) key=value pair ~(missing equal-sign~) in authorization header
buser: anonymous is not authorized to perform: execute-api:~w{1,40}[~s~S]{0,500}?explicit deny
buser: anonymous is not authorized to perform: execute-api:
buser: (?<user>arn:[~w:*+=,.(?:/-]{1,200}) is not authorized to perform: execute-api:(?<action>~w{1,40})
buser is not authorized to access this resource with an explicit deny
|2Mmessage=^User%is%not%authorized%to%access%this%resource~.?$
MMessage=^User%is%not%authorized%to%access%this%resource~.?$
&2|2|2mmessage=^limit%exceeded@%exception)?$
mMessage=^limit%exceeded@%exception)?$
Fx-amzn-errortype=^LimitExceededException
|2|3|2fx-amz-apigw-id
fx-amzn-errortype
fapigw-requestid
*0
#429
&2|2|2mmessage=^too%many%requests$
mMessage=^too%many%requests$
Fx-amzn-errortype=^TooManyRequestsException
*10
&2|2Mmessage=^Unauthorized$
MMessage=^Unauthorized$
*10
&2|2Mmessage=^Forbidden$
MMessage=^Forbidden$
fapigw-requestid
&5|2*18
&2Fx-amzn-errortype=^ForbiddenException
Fcontent-length=^23$
-fapigw-requestid
*9
u^https:~/~/(?![~w-]{1,40}~.execute-api~.)
-sx-api-key
&3*21
-fapigw-requestid
|2*9
*0`,
} as PackedVendors;
