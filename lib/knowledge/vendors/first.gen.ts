// Written by `npm run tables` from the files of this folder. Do not edit.
import type { PackedVendors } from "../pack";

export default {
  about: `360-waf edge
3scale gateway
adobe gateway
aesecure edge
akamai edge
alibaba-cloud-waf edge
anaconda edge
anubis gateway
apache gateway
api-data-gov gateway
apigee gateway
apisix gateway
autodesk gateway
aws-api-gateway gateway
aws-appsync gateway
aws-cloudfront edge
aws-lambda gateway
aws-waf edge
azure-ai-services gateway
azure-api-management gateway
azure-app-gateway gateway
azure-app-service gateway
azure-front-door edge
azure-functions gateway
azure-openai gateway
baidu-yunjiasu edge
barracuda edge
bitninja edge
bls-gov edge
bunkerweb edge
bunny-net edge
bybit gateway
caddy gateway
cdnetworks edge
citrix-netscaler edge
cloudflare edge
cloudflare-api gateway
coraza edge
cors-anywhere gateway
crowdsec edge
datadome edge
ddos-guard edge
docker-socket-proxy gateway
edgecast edge
envoy gateway
f5-bigip edge
fastly edge
fortiweb edge
gemini gateway
godaddy-firewall edge
google-apis gateway
google-cloud-run gateway
google-front-end edge
google-vpc-sc gateway
googlevideo edge
grafana-cloud gateway
gravitee gateway
haproxy gateway
hashicorp edge
here-maps gateway
huawei-cloud gateway
huawei-cloud-waf edge
ibm-api-connect gateway
iis gateway
imperva edge
imperva-securesphere edge
imunify360 edge
indusface edge
ingress-nginx gateway
jetty gateway
jiasule edge
jsdelivr edge
kasada edge
keycdn edge
kong gateway
krakend gateway
lighttpd gateway
linkerd gateway
litespeed gateway
longport gateway
mashery gateway
meta-cdn edge
modsecurity edge
mongodb-downloads edge
naxsi edge
ncbi edge
netlify edge
nginx gateway
ngrok gateway
nvd edge
okx gateway
open-appsec edge
openresty gateway
openrouter gateway
openstreetmap edge
opentofu edge
perimeterx edge
php-fpm gateway
pixiv edge
radware-appwall edge
rapidapi gateway
reblaze edge
reddit edge
safedog gateway
safeline gateway
sec-gov edge
siteground-captcha edge
solana-rpc edge
stackpath edge
stormwall edge
sucuri edge
tencent-cloud-waf edge
tomcat gateway
tomtom gateway
traefik gateway
traffic-server edge
tyk gateway
urlscan gateway
varnish edge
vercel edge
wallarm edge
walmart gateway
webknight edge
webrick gateway
websphere gateway
wikimedia edge
wso2 gateway
yundun edge`,
  refusals: `7!

6! 1# 2<

5+ 1+
2: 1+ 8.
1+ 4+ 2.

7+ 5. 3.

2! @application
2! @application
1! @application
1! @application
1+ 4: @application
7+ 5: 3. 6. 2<
7+ 5: 3. 6.
7+ 5: 3. 2<
7: 5. 3.

4!
1!
1!
5!
7!
5!
7!

2+ 7+
2: 7: 0: 8.

7!
7+ 5:
7!

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

1! 5.
1!
2+ 1:
2+ 1: =you
2!
6! ?after
8+ =you

1! 5:
2!
2+
4!
2!
1!
7!
6! ?after
7+

1! 5.
2!
1! 4:
7+
5! 9:
5!
2! 1.
5+

2+ 1+
2!

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
1+ 7: 8: 2.

4!
2+ 1:
2!
1+ 4. 2.

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

2+ 1: 0. =api-owner
2! =api-owner
2!

7! ?no
7! ?no
6!
7+ 3. 5.
7+ 6.
0+ 8. 7.
7+ 6: 0.

5+ 1: 8:

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

1!
7+ 5: 3. 6. =api-owner

0! 6. =api-owner
7! =api-owner
1+ @identity
0: 7: =api-owner
7: 0: 1:

6+ 7.
7+ 3: 5. 6. =api-owner

1: 5:

7! =account-admin
7+ 8: 0. =account-admin
6! ?after
1! 2.
2!
1+
2+

7!
7+ 3. 5.

7+ @proxy ?no
7+

7!

5+ 7+ 2<
5+ 7: 2< 1<

3!
5!
9! =api-owner
1+
7! 6. ?after
7+
7: 3. 5. 6.

0+ 8: 2.
1+ 4+ 3. 7.
5+ 1: 7.

6! ?after
3! @edge
3: 2:
7! =you
2!
4!
1!
6! ?after
3: 6: 7: @edge

9! 5:
5! 9:
0!
0: 7: 2.

7! 5.

7!
7+

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

7! =account-admin
1!
5+ 1.
2!
2+ 1:
2+ 1:
8! 1. =you
2! 1.

5! 7.
8! 0: =api-owner
5+ 7.
7+ 5.

9!
9!
2+ 9:
5!
6!

1+ @application
7!
7!
7!

7!

7!

2+ 0: 8: 7#

7!

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

7+ 5. 3.
2+ 1: @identity =account-admin
7: 8. 5. 0.

5!
7+ 5.
1! 4. @application
2+ 1: 8. @application
7: 3: 5. 2. =api-owner

7+ 3.

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

7+ 3. 5.

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
8+ 5: 1. =you ?after
5+ 8: 1: =you
8! =account-admin ?after
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

1!
2!
2!
7+ 2.
1! 4:
7+ 3+
1+ 2: 3: 7. 9.
3: 1: 7:
1: 3: 2. 7. 9.

7! 3. 6. =api-owner
7+ 3. 6. =api-owner
7+ 6+
3+ 2: 7:
2: 3: 7. 8.

2+ 7: =account-admin
7! =account-admin
7+ 2: =account-admin

7: 4+ 1: 5: ?maybe
4: 7+ 1: 5. =you

5+ 1+
1+ 2+ 4.

1+
2+
8+ 2:
6! ?after

7: 0. 5. 6. 8.
7: 0. 5. 6. 8.
1!
6! ?after

3!
3+ 7: 8<
3+ 7:

2+ 1: 8.
1!

1+ 4:
2+ 7:
4+ 1.
1+ 4:
6!
8!

7!

1+ 2: 5.

0!
7! =api-owner
6! ?after
6+
8+ 5. 0.
4!
1! 0.
0!
0+
0+ 2:
7: 0: 5.
1+ 5.
0+ 7: 1. 2.

7!
7+ 3. 5.
7+ 3. 5.

7!

7!
7+

7!

1! 2.
2!
2!

2! 0.
8+ 0: 5.
0: 2: 1. 7.

7!

8!

7! 6<

1+ 8. 5.
4!

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

2: 7. 5. 1.

2: 7: 0:
0!
0: 2. 7.

2+ 1:

0: 7: 5. 2.

1!
1! ?maybe
1!
7!
4!
6! ?after

6! ?after
1+ 2:
1+
2+

4!
1+ 4:
4: 1: 7. 9.

5! 7.
3!
7!
6! ?after
8! 0: =api-owner
5+ 7.
7+ 5.
7+ 0.
7+ 5.

8+ 7: 3.

7!
7!

7+ 6:
6! ?after

8! 6: =api-owner ?no
6! 2. =account-admin ?maybe

0!
0! 8#
0!
0!
8+ 7: 0:
7+ 0:
6!
5+ 0: 7.
0: 7. 2.
0: 7. 2.

7!
1+ 5:
5!
9!
8+
2+ 1.

1! @application
6+ 7: 1.
8+ 6. 7. @application
6+
6: 1:

7! =you
3+ 2:
2!
4!
6+ ?after
1!
1!

7!

0: 7+ 2.

2. 3.
2+ 8:
8: 2:
8+ 2: =you

5!
5+ 6: 7:
5+ 2< 7: 1. 6.
5+ 6: 7:
2! @application =you

3+ 7: 2< 1<

7!
7!

0!
0!
0+ 2.

5+ 9. 1<

7+ 1<

2+ 1: 5. =you
6!

7! 4<

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

7!

7! 5.

5! 6:
6! 5. ?maybe
5+ 6:

7!
7+ 5.

7+ 9+ 6: 1. =you ?no
7! 8. 6. =you ?no
8! =you

7!
7+

7+ 3:

3! 7<
7+ 3. 5.
7: 5.

7!

2+ 7:
7+ 2: 5.
9!
5!
7+
2+ 1.
2: 5: 7.

9! 5:
2+ 1: 8:

7!
1! 5.
0+
2: 1:
6! ?after

4!
7!
1!
7+ 0: 5: 2<
7+ @proxy

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

7+ 8: 5.

7: 0: 5.
7: 0: 5: =api-owner

7! 6<
7! 3. 5. 6. 1<
1! @identity
8! =api-owner
8! =api-owner
1! 4: @application
2! @application
2! @application

7+ 3.

2+
1! 4: 5.
6! ?after

7+ 5.

0+

2!

5!
5+ 7. 6.

1!
1! 5:
4!
1+ 4:
8+
2!
2!
6! ?after

7!`,
  matchers: `|2fserver=^@qianxin-waf|panyun)
fx-powered-by-360wzb
|3bwzws-waf-cgi~/|wangshan~.360~.cn|because your links may threaten website security
fx-panyun-error-reason
#493
b<usage_reports?~b
&2Mauthorized=^false$
mreason=^usage%limits%are%exceeded$
u^https:~/~/[~w.-]{1,80}~.adobe~.io~/
|2|3Merror_code=^403000$
Merrorcode=^403000$
Mcode=^403000$
&2bApi Key is required
badobe|403000
|2|3Merror_code=^403003$
Merrorcode=^403003$
Mcode=^403003$
&2bApi Key is invalid
badobe|403003
|2|3Merror_code=^401013$
Merrorcode=^401013$
Mcode=^401013$
&2bOauth token is not valid
badobe|401013|SDK:ERROR
.
|2faesecure-code
baesecure_denied~.png|aesecure-code:~s{0,4}~d
|5fakamai-grn
fakamai-cache-status
fx-akamai-transformed
Fserver-timing=~bak_p~b
C^@_abck|ak_bmsc|bm_sz|bm_sv)$
|2bclient does not have the grant needed for the request
Mtype=problems~.luna~.akamaiapis~.net~/-~/pep-authz~/deny
|2bauthorization token you provided does not allow access to this resource
Mtype=akamaiapis~.net~/[~w-]{1,60}~/v~d{1,3}~/forbidden$
|2b~bInactive client token~b
&2b~bInactive access token~b
bakamai
|2&2mdetail=^The%signature%does%not%match
mtitle=^Not%authorized
&2bThe signature does not match
bakamaiapis|edgegrid
Mtype=problems~.luna~.akamaiapis~.net~/-~/pep-authn~/deny
b~breference@~s|&#32;|#|&#35;|:|number|id){1,12}0~.[0-9a-f]{6,8}~.1~d{9}~.[0-9a-f]{5,9}~b
|3bReference@~s|&#32;){1,8}@#|&#35;)18@~.|&#46;)[0-9a-f]{6,10}@~.|&#46;)~d{9,11}@~.|&#46;)[0-9a-f]{5,10}
berrors@~.|&#46;)edgesuite@~.|&#46;)net@~/|&#47;)18@~.|&#46;)
fx-reference-error=^18~.[0-9a-f]
&2bpermissions? to access @["'“]|&quot;|&#34;)https?@:|&#58;)@~/|&#47;){2}[^"'“”~s]{1,300}@["'”]|&quot;|&#34;) on this server
-bReference@~s|&#32;){1,8}@#|&#35;)
&4|3fserver=^AkamaiGHost$
fakamai-grn
Fserver-timing=~bak_p~b
-fserver=^(?!AkamaiGHost$)
fcontent-type=^text~/html
-B~S
|2fx-tengine-error
C^acw_@tc|sc__v[23])$
|2fx-tengine-error=^@denied%by%req%auth:%expired)
bx-tengine-error~W{1,6}@denied%by%req%auth:%expired)
|2fx-tengine-error=^@denied%by%req%auth:%no%)
bx-tengine-error~W{1,6}@denied%by%req%auth:%no%)
|2fx-tengine-error=^@denied%by%req%auth)
bx-tengine-error~W{1,6}@denied%by%req%auth)
|2fx-tengine-error=^@denied%by%Referer%ACL)
bx-tengine-error~W{1,6}@denied%by%Referer%ACL)
|2fx-tengine-error=^@denied%by%IP%ACL)
bx-tengine-error~W{1,6}@denied%by%IP%ACL)
|2fx-tengine-error=^@black%ua|not%in%white%ua)
bx-tengine-error~W{1,6}@black%ua|not%in%white%ua)
|2brequest has been blocked as it may cause potential threats
b~berrors~.aliyun~.com~b
u^https:~/~/@repo~.anaconda~.com|conda~.anaconda~.org)~/
|3bHTTP 403 FORBIDDEN for url <?https:~/~/repo~.anaconda~.com~/pkgs~/
b403 Forbidden[^~n]{0,20} for url ~(?<?https:~/~/repo~.anaconda~.com~/pkgs~/
&2#403
u^https:~/~/repo~.anaconda~.com~/pkgs~/
|2bHTTP 403 FORBIDDEN for url <?https:~/~/conda~.anaconda~.org~/
&2#403
u^https:~/~/conda~.anaconda~.org~/
C-anubis-auth$
bDroneBL reported an entry
bAccess Denied: error code [0-9a-f]{8,64}~b
b~banubis_challenge~b|Making sure you.{1,6}re not a bot!|~.within~.website~/x~/cmd~/anubis~/|Protected by~s{1,4}@<a~b[^>]{0,120}>)?Anubis
fserver=^Apache@~/|$|%)
bAH01630|AH01797|client%denied%by%server%configuration
bAH00035|search%permissions%are%missing%on%a%component%of%the%path
bAH0127[56]|Cannot%serve%directory%.{1,300}?%No%matching%DirectoryIndex
bAH00529|Server unable to read htaccess file
bAH00037|AH00670|Symbolic%link%not%allowed%or%link%target%not%accessible
bOptions ExecCGI is off in this directory
bAH02029|AH10158|Post-Handshake%Auth|client_post_handshake|Cannot%find%peer%certificate%chain|SSL%Library%Error.{1,200}peer%did%not%return%a%certificate
Brequirement expression not fulfilled
bAH0@1631|1666|1629|1665)~b|user ~S{1,200}: authorization failure for|Authorization of user ~S{1,200} to access
bConnect%to%remote%@host|machine)%blocked
BAH01144|No%protocol%handler%was%valid%for
bAH01265|attempt%to%invoke%directory%as%script
brequested object~. It is either read-protected|either no index document or|protected against reading|kein Index-Dokument vorhanden|vom Server nicht gelesen|protegido contra le@c|i)tura|pas de document index|lu par le serveur|il documento indice|letto dal server|beveiligd tegen lezen|読み込みが許可されて
&2#403
|3b~bHTTP Server Test Page~b
Fetag=^.@1321-5058a1e728280|133f-5c6f23d09f000)
&2fserver=^Apache~/~S{1,12}%~(@CentOS|Red%Hat|Rocky|AlmaLinux|Fedora|Oracle)
|2Fcontent-length=^@4897|4927)$
&2flast-modified
faccept-ranges
|2b<h1>~s*Forbidden~s*<~/h1>~s*<p>~s*You don@'|’)t have permission to access @this resource|~S{1,300} on this server)
/im/b^~s{0,8}You don@'|’)t have permission to access @this resource|~/~S{0,300} on this server)
|2fx-api-umbrella-request-id
u^https?:~/~/@api~.nasa~.gov|api~.data~.gov|developer~.@nrel|nlr)~.gov|api~.@congress|regulations|govinfo|gsa)~.gov)~/
|2|2&2Mcode=^API_KEY_MISSING$
|3fx-api-umbrella-request-id
b~bapi_key~b|@api|developer)~.[~w.-]{1,60}~.gov~b|api~.data~.gov
u^https?:~/~/[~w.-]{1,80}~.gov@[/:]|$)
&2B<code>API_KEY_MISSING<
*1
bNo api_key was supplied
|2|2&2Mcode=^API_KEY_INVALID$
*1
&2B<code>API_KEY_INVALID<
*1
bAn invalid api_key was supplied
|2&2Mcode=^API_KEY_DISABLED$
*1
&2B<code>API_KEY_DISABLED<
*1
|2&2Mcode=^API_KEY_UNVERIFIED$
*1
&2B<code>API_KEY_UNVERIFIED<
*1
|2&2Mcode=^API_KEY_UNAUTHORIZED$
*1
&2B<code>API_KEY_UNAUTHORIZED<
*1
|2|2&2Mcode=^OVER_RATE_LIMIT$
*1
&2B<code>OVER_RATE_LIMIT<
*1
&2bYou have exceeded your rate limit
fx-api-umbrella-request-id
|2&2Mcode=^HTTPS_REQUIRED$
*1
&2B<code>HTTPS_REQUIRED<
*1
Merrorcode=^@steps|oauth|keymanagement|policies|messaging|protocol|accesscontrol)~.
Boauth~.v2~.FailedToResolveAPIKey
Boauth~.v2~.InvalidApiKeyForGivenResource|keymanagement~.service~.@InvalidAPICallAsNoApiProductMatchFound|apiresource_doesnot_exist)|InvalidApiProductForGivenResource
boauth~.v2~.@ApiKeyNotApproved|DeveloperStatusNotActive|CompanyStatusNotActive)|app_not_approved|consumer_key_not_approved
Bkeymanagement~.service~.access_token_expired|oauth~.v2~.@access_token_expired|AccessTokenExpired|ApiKeyExpired)|steps~.jwt~.@Jwt)?TokenExpired
b@steps~.)?oauth~.v2~.InsufficientScope
Boauth~.v2~.@InvalidApiKey~b|InvalidAccessToken|InvalidClientIdentifier)|keymanagement~.service~.@invalid_access_token|access_token_not_approved|invalid_client-invalid_client_id)|steps~.@oauth~.v2~.@invalid_access_token|FailedToResolveToken|FailedToResolveAccessToken)|jwt~.@InvalidToken|FailedToDecode|NoMatchingPublicKey|InvalidSignature))
Baccesscontrol~.IPDeniedAccess
Bpolicies~.ratelimit~.@QuotaViolation|SpikeArrestViolation)
Bregexprotection~.ThreatDetected
fserver=^APISIX
|2bMissing%API%key%found%in%request
&2b@Missing|Invalid)%API%key%in%request
fserver=^APISIX
b~bThe%@consumer@_name|_group_id)?|service_id|route_id)%is%forbidden~.
|2b~b@missing|Invalid)%user%key%in%JWT%token~b
&2bMissing%JWT%token%in%request|JWT%token%invalid
fserver=^APISIX
&2bYour%IP%address%is%not%allowed
fserver=^APISIX
b~bYour%referer%host%is%not%allowed~b
merror_msg=csrf%@token|cookie)
|2merror=^@required%scopes%.{0,200}@not%present)|required%audience%claim%not%present|mismatched%audience)
brequired%scopes%[~w%,:.-]{0,200}%not%present
&2Mmessage=^Not%allowed$
fserver=^APISIX
u^https:~/~/developer~.api~.autodesk~.com~/
|2bclient_id specified does not have access to the api product
&2MerrorCode=^AUTH-001$
|2u^https:~/~/developer~.api~.autodesk~.com~/
mdeveloperMessage
|2bToken does not have the privilege for this request
&2MerrorCode=^AUTH-010$
*0
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
b@not a valid|Invalid) key=value pair ~(missing equal-sign~) in Authorization header
bUser: anonymous is not authorized to perform: execute-api:~w{1,40}[~s~S]{0,500}?explicit deny
bUser: anonymous is not authorized to perform: execute-api:
bUser: (?<user>arn:[~w:*+=,.(?:/-]{1,200}) is not authorized to perform: execute-api:(?<action>~w{1,40})
bUser is not authorized to access this resource with an explicit deny
|2Mmessage=^User%is%not%authorized%to%access%this%resource~.?$
MMessage=^User%is%not%authorized%to%access%this%resource~.?$
&2|2|2mmessage=^Limit%Exceeded@%Exception)?$
mMessage=^Limit%Exceeded@%Exception)?$
Fx-amzn-errortype=^LimitExceededException
|2|3|2fx-amz-apigw-id
fx-amzn-errortype
fapigw-requestid
*0
#429
&2|2|2mmessage=^Too%Many%Requests$
mMessage=^Too%Many%Requests$
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
*0
|2u~.appsync-@realtime-)?api~.[~w-]+~.amazonaws~.com
B~bAppSync~b
&2|2MerrorType=^UnauthorizedException$
B~berrorType=UnauthorizedException~b
b~bToken has expired~b
&2*1
b~bPermission denied~b
bNot Authorized to access (?<field>~w{1,80}) on type (?<type>~w{1,80})
*1
|4fx-amz-cf-id
fx-amz-cf-pop
fserver=^CloudFront$
fvia=~(CloudFront~)
bdistribution is configured to block access from your country
&2bdistribution is not configured to allow the HTTP request method
%OPTIONS
bdistribution @is not configured to allow the HTTP request method|supports only cachable requests)
&5fserver=^AmazonS3$
flast-modified
fcontent-type=^text~/html
|3fx-amz-cf-id
fx-amz-cf-pop
fvia=~(CloudFront~)
|2#403
Fstatus=^403
&2B~bRequest blocked~.@~s|<|$|~~)
|2fserver=^CloudFront$
bThe request could not be satisfied|Generated by cloudfront
bMissing Key-Pair-Id query parameter or cookie value
|2b<Code>InvalidKey<~/Code>~s*<Message>Unknown Key
&2MMessage=^Unknown%Key~.?$
*5
&2MMessage=^Access%denied~.?$
fserver=^CloudFront$
&2b~bBad request~.@~s|<|$|~~)
bThe request could not be satisfied|Generated by cloudfront
&3bThe request could not be satisfied|Generated by cloudfront
-b~b50[234]~b ERROR|origin
B~b403~b
&3fserver=^CloudFront$
#403
|2-B~S
Fcontent-length=^0$
&5u^https?:~/~/[a-z0-9]{8,20}~.cloudfront~.net~/
fcontent-type=^application~/xml~b
-fserver=^CloudFront$
#403
-B~S
|3u~.lambda-url~.[~w-]{1,30}~.on~.aws
fx-amzn-remapped-content-length
fx-amz-function-error
|2bFor troubleshooting Function URL authorization issues
&2MMessage=^Forbidden~.?$
|3u~.lambda-url~.[~w-]{1,30}~.on~.aws
Fx-amzn-errortype=^AccessDeniedException
b~.lambda-url~.[~w-]{1,30}~.on~.aws
bLambda @was unable to|couldn.{1,6}t) decrypt the environment variables because KMS access was denied
bUser: (?<user>arn:[~w:*+=,.(?:/-]{1,200}) is not authorized to perform: lambda:Invoke@Function@Url)?|Async)~b
|3fx-amzn-waf-action
c^aws-waf-token$
fserver=^awselb~/
|2fx-amzn-waf-action=^captcha
&2B~bgokuProps~b
bAwsWafCaptcha|captcha-sdk~.awswaf~.com|captcha~.js
|2fx-amzn-waf-action=^challenge
&2B~bgokuProps~b
bAwsWafIntegration|~.awswaf~.com~/[~s~S]{0,200}?challenge
&2&2mterminatingRuleId
Maction=^BLOCK$
MterminatingRuleType=^RATE_BASED$
&2Maction=^BLOCK$
MterminatingRuleId=^(?<rule>[~w.:/%-]{1,80})
&2B~bapp~/[~w-]{1,60}~/[0-9a-f]{16}~s[^~n]{1,120}?~s403~s-~s~d
B[^~w~s/.?=&-]waf[^~w~s/.?=&-]
&2B~bapp~/[~w-]{1,60}~/[0-9a-f]{16}~s[^~n]{1,120}?~s403~s-~s~d
B[^~w~s/.?=&-]fixed-response[^~w~s/.?=&-]
&3fserver=^awselb~/
|2#403
b<h1>403 Forbidden<~/h1>
-b<hr>
.
bprovide a custom subdomain for token authentication
|4fwww-authenticate=^AzureApiManagementKey~b
focp-apim-trace-location
focp-apim-apiid
u^https?:~/~/[~w-]{1,63}~.azure-api~.net~b
bAccess denied due to missing subscription key
&2bAccess denied due to invalid subscription key~. Make sure to provide a valid key for an active subscription
-bwrong API endpoint
bOut of @call volume|bandwidth) quota~. Quota will be replenished in (?<wait>[~d.:]{4,20})
|2bRate limit is exceeded~. Try again in (?<wait>~d{1,6}) seconds
&3|2*0
socp-apim-subscription-key
#429
bRate limit is exceeded
bCaller IP address @(?<address>[~d.:a-f]{3,45}) )?is @not allowed|blocked)~. Access denied|Failed to establish IP address for the caller|~bCallerIp@NotAllowed|Blocked)~b
bHeader (?<header>[~w-]{2,60}) @was not found in the request|value of .{0,200}?is not allowed)~. Access denied|~bHeaderValueNotAllowed~b
|2&2|2Mreason=^TokenExpired$
MReason=^TokenExpired$
bvalidate-jwt|Access denied
ferrorreason=^TokenExpired$
bJWT token is missing the following claims|Claim (?<claim>[~w:/.-]{2,80}) value of .{0,200}?is not allowed~. Access denied|~bTokenClaim@NotFound|ValueNotAllowed)~b
|2&2B~bJWT not present~.
|2*2
mstatusCode
B~bToken@NotPresent|SignatureInvalid|AudienceNotAllowed|IssuerNotAllowed|SignatureKeyNotFound)~b
&3*2
|2Mmessage=^Forbidden$
MMessage=^Forbidden$
|2MstatusCode=^403$
MStatusCode=^403$
fserver=^Microsoft-Azure-Application-Gateway~b
&2|2fserver=^Microsoft-Azure-Application-Gateway~b
b<center>~s*Microsoft-Azure-Application-Gateway
bNo required SSL certificate was sent|The SSL certificate error
|3&2b<h1>~s*403%Forbidden~s*<~/h1>
b<center>~s*Microsoft-Azure-Application-Gateway
&3fserver=^Microsoft-Azure-Application-Gateway~b
#403
bThe request is blocked~b|<center>~s*<h1>~s*403%Forbidden
&3fserver=^Microsoft-Azure-Application-Gateway~/v2
#403
-B~S
|3C^ARRAffinity@SameSite)?$
fx-ms-forbidden-ip
u^https?:~/~/[~w.-]{1,120}~.azurewebsites~.@net|us)[/:?]|^https?:~/~/[~w.-]{1,120}~.azurewebsites~.@net|us)$
|2bThis web app is stopped|web app you have attempted to reach is currently stopped|~b403~W{1,3}Site Disabled~b|~bSite Disabled ~(CODE: 403~)|Reason~s?Phrase: .?Site Disabled
r^Site Disabled$
|3fx-ms-forbidden-ip=(?<address>[~d.:a-f]{3,45})
bweb app you have attempted to reach has blocked your access|~b403~W{1,3}Ip Forbidden~b|~bIp Forbidden ~(CODE: 403~)
r^Ip Forbidden$
&3|2*0
fwww-authenticate=azurewebsites~.@net|us)
bYou do not have permission to view this directory or page~.
|2#401
fwww-authenticate=^Bearer~b
b<title>~s{0,10}Web App - Unavailable~s{0,10}<~/title>
&3*0
#403
bYou do not have permission to view this directory or page
fx-azure-ref
&3#429
fx-azure-ref
bThe request is blocked~.
&2|2&2fx-azure-ref
bThe request is blocked~.
bid=.{0,2}@errorref|azure_?ref).{0,2}>|The request is blocked~.[~s~S]{0,80}?~b~d{8}T~d{6}Z-[~w]{10,60}
bThe request is blocked~.
|2sx-functions-key
u^https?:~/~/[~w.-]{1,120}~.azurewebsites~.@net|us)~/@api|admin|runtime~/webhooks)~/
&3#401,403
e
*0
|2fx-ms-region
u^https:~/~/[~w-]{1,63}~.@openai|cognitiveservices|services~.ai)~.azure~.com~/|~.api~.cognitive~.microsoft~.com~/
bAccess denied due to Virtual Network~/Firewall rules|Public access is disabled~. Please configure private endpoint|Traffic is not from an approved private endpoint
bA Virtual Network is configured for this resource
bOut of call volume quota@~. Quota will be replenished in (?<wait>[~w.:]{1,20}))?
|2Mcode=^AuthenticationTypeDisabled$
bKey based authentication is disabled for this resource
|2blacks the required data action [~w\`'/.*]{1,160}
bPrincipal does not have access to API~/Operation
bAccess denied due to @invalid|missing) subscription key
&2b@resource|subscription) has been @temporarily )?@blocked|disabled)
bbehavior that may violate
fserver=^yunjiasu
bDuEdge Event ID
&2b~.well-known~/yunjiasu-cgi~/|~byjs_use_ob=0
-#200,404,500,502,503,504,520,521,522,523,524,525
c^@barra_counter_session|BNI__BARRACUDA_LB_COOKIE|BNI_persistence|BN[IE]S_.{1,60})$
bBarracuda NextGen Firewall:
|2bevent ID found at the bottom of @the|this) page
&2c^@barra_counter_session|BNI__BARRACUDA_LB_COOKIE|BNI_persistence)$
bYou have been blocked
.
bSecurity check by BitNinja|Visitor anti-robot validation|your IP will be removed from BitNinja
u^https?:~/~/@www|download|data)~.bls~.gov~/
bbot activity that doesn.{1,6}t conform to BLS usage policy
&3|2u^https?:~/~/@www|download|data)~.bls~.gov~/
bhttps?:~/~/@www|download|data)~.bls~.gov~/
|2#403
B~b403~b
-bbot activity that doesn.{1,6}t conform to BLS usage policy
.
bclient IP ~S{3,45} is @in country cache ~(@blacklisted|not whitelisted)|@blacklisted|not whitelisted) ~(country =)|Country of ~S{3,45} is blacklisted
b~bUA is @in cached blacklist|blacklisted) ~(info|User-Agent .{1,200}? is blacklisted ~(info
bdenied access from cors : origin ~S{1,200} is not allowed
bdenied access from mtls : client certificate required
bIP ~S{3,45} is banned with reason (?<reason>~w[~w%-]{0,60}?)~s~(~d+s remaining~)
b~bIP is in cached blacklist~b|denied access from @blacklist|dnsbl|bunkernet|greylist|reversescan|crowdsec) :
bThis website is protected with@&nbsp;|~s){1,4}@<a~b[^>]{0,200}>~s*)?BunkerWeb
fserver=^BunnyCDN~b
bDomain suspended or not configured
&3#403
|2fserver=^BunnyCDN
u~.b-cdn~.net~/
u[?&/]@bcdn_)?token=@~[redacted:|[~w\\s+.-]{6,400})
&2|2u^https?:~/~/vz-[~w-]{4,40}~.b-cdn~.net~/
bhttps?:~/~/vz-[~w-]{4,40}~.b-cdn~.net~/
|2#403
B~b403~b
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
|2fserver=^Caddy~b
fvia=~bCaddy~b
bclient is not allowed to access from origin ~W{0,4}(?<origin>[^~s'~~]{0,200})
&2b~bhost not allowed: ~S{1,255}
|2bcaddy|admin~.api|:2019~b
merror=^host%not%allowed
&3b~bpermission denied~b
bfileserver~.|~bhttp~.log~.@error|access)|~bfile_server~b|~bcaddyhttp~b
B~b403~b
&3#403
fserver=^Caddy$
e
|2fx-ws-request-id
Fserver=^PWS~/
|2fws-action=^bot$
b~bws-action~W{1,4}bot~b
|4fvia=NS-CACHE
fcneonction
fnncoection
c^@ns_af|citrix_ns_id|NSC_.{1,80})$
bViolation Category:~s{0,4}@<[^>]{1,20}>~s{0,4})?(?<violation>APPFW_~w{1,60})
bApplication Firewall Block Page|AppFW Session ID|NS Transaction ID~b|please contact the site administrators quoting the following
|2fcf-ray
fserver=^cloudflare$
|4fcf-mitigated=^challenge$
fcf-chl-bypass
&2fserver=^cloudflare$
Fpermissions-policy=^accelerometer=~(~),autoplay=~(~),@browsing-topics=~(~),)?camera=~(~),clip
B_cf_chl_opt|<title>Just%a%moment~.~.~.|cf-mitigated.{1,6}?challenge~b|Cloudflare%detected
|2|6b~berror%code:~s{0,4}@1009)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1009)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1009)~b
b~bError~s{1,20}@1009)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1009)$
Fcf-error-type=~b@1009)~b
bhas banned the country or region your IP address is in
|2|6b~berror%code:~s{0,4}@1010)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1010)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1010)~b
b~bError~s{1,20}@1010)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1010)$
Fcf-error-type=~b@1010)~b
bbanned your access based on your browser.{0,8}s signature|Browser Integrity Check
|2|6b~berror%code:~s{0,4}@1011)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1011)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1011)~b
b~bError~s{1,20}@1011)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1011)$
Fcf-error-type=~b@1011)~b
bHotlinking Denied|does not allow hotlinking to that resource
|2|6b~berror%code:~s{0,4}@1003)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1003)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1003)~b
b~bError~s{1,20}@1003)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1003)$
Fcf-error-type=~b@1003)~b
bDirect IP access not allowed
|2|6b~berror%code:~s{0,4}@1013)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1013)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1013)~b
b~bError~s{1,20}@1013)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1013)$
Fcf-error-type=~b@1013)~b
bHTTP hostname and TLS SNI hostname mismatch
|3|6b~berror%code:~s{0,4}@1015)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1015)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1015)~b
b~bError~s{1,20}@1015)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1015)$
Fcf-error-type=~b@1015)~b
&2bYou are being rate limited
bCloudflare
bhas banned you temporarily from accessing this website
|2|6b~berror%code:~s{0,4}@1005|1006|1007|1008|1106|1012)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1005|1006|1007|1008|1106|1012)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1005|1006|1007|1008|1106|1012)~b
b~bError~s{1,20}@1005|1006|1007|1008|1106|1012)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1005|1006|1007|1008|1106|1012)$
Fcf-error-type=~b@1005|1006|1007|1008|1106|1012)~b
bowner of this website[^<~n]{0,120} has banned @your IP address|the autonomous system number)
|2|6b~berror%code:~s{0,4}@1020)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1020)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1020)~b
b~bError~s{1,20}@1020)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1020)$
Fcf-error-type=~b@1020)~b
&2b~bused Cloudflare to restrict access
-B~b1@0[01]~d|106)~b
|2|6b~berror%code:~s{0,4}@1014)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1014)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1014)~b
b~bError~s{1,20}@1014)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1014)$
Fcf-error-type=~b@1014)~b
bCNAME Cross-User Banned
|2|6b~berror%code:~s{0,4}@1000|1001|1002|1004|1016|1034)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1000|1001|1002|1004|1016|1034)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1000|1001|1002|1004|1016|1034)~b
b~bError~s{1,20}@1000|1001|1002|1004|1016|1034)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1000|1001|1002|1004|1016|1034)$
Fcf-error-type=~b@1000|1001|1002|1004|1016|1034)~b
bDNS points to prohibited IP|Edge IP Restricted
bSorry, you have been blocked[~s~S]{1,200}?You are unable to access|Attention Required! ~| Cloudflare|The action you just performed triggered the security solution|~bblocked_why_headline~b
b403 Forbidden<~/h1>~s*<~/center>~s*<hr>~s*<center>cloudflare@-nginx)?<~/center>
&6#403
fserver=^cloudflare@-nginx)?$
fcontent-type=^text~/html
fx-frame-options=^SAMEORIGIN$
fcache-control=^@private,%)?max-age=@10|15)$|^private,%max-age=0,%no-store,%no-cache
-fcf-cache-status
u^https:~/~/api~.cloudflare~.com~/
bCannot use the access token from location:? (?<address>[~w.:]{0,45})
|3&2|2Mcode=^9109$
B~[code:%9109~]|~(9109~)
bInvalid access token
&2|2Mcode=^1000$
B~[code:%1000~]|~(1000~)
bInvalid API Token
&2|2Mcode=^9103$
B~[code:%9103~]|~(9103~)
bUnknown X-Auth-Key or X-Auth-Email
|2Mcode=^@6003|6103|6111)$
bInvalid format for X-Auth-Key header
|3&2*0
bUnauthorized to access requested resource
&2Mcode=^0$
Bcom~.cloudflare~.api~.account~.[~w.]{1,80}
brequires permission [~w'\`]{0,3}com~.cloudflare~.[~w.]{1,80}
Bworkers~.api~.error~.unauthorized
&2|2Mcode=^10000$
B~[code:%10000~]|~(10000~)
bAuthentication error
bCould not route to ~S{1,200}, perhaps your object identifier is invalid
bYou need to verify your email address to use Workers
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
bCoraza: Access @denied|dropped) ~(phase ~d~)
u^https?:~/~/cors-anywhere~.herokuapp~.com~/
bwas not whitelisted by the operator of this proxy
bwas blacklisted by the operator of this proxy
bSee ~/corsdemo for more info|cors-anywhere~.herokuapp~.com~/corsdemo
bMissing required request header~. Must specify one of: (?<names>[~w,-]{3,80})
|2/im/b^The origin~s[^~n]{1,300}?~shas sent too many requests
bPlease self-host CORS Anywhere if you need more quota
.
&2U~/v1~/@decisions|alerts|heartbeat|usage-metrics)
Mmessage=^access%forbidden$
b~[Crowdsec~] denied '(?<address>[~da-f.:]{3,45})' with '(?<remedy>~w{2,20})'
bCrowdSec Captcha
bCrowdSec @Access Forbidden|Ban)~b
|3fx-datadome
fx-datadome-cid
C^datadome$
|4b~b@geo|ct|c)~.captcha-delivery~.com|~bct?~.datado~.me~b
bDataAccess(?:datadome~.co
bPlease enable JS and disable any ad blocker
Fx-dd-b=^[12]$
|2fserver=^ddos-guard$
C^__ddg@~d|id|mark)
b<title>~s{0,8}DDOS-GUARD~s{0,8}<~/title>|~bcheck~.ddos-guard~.net~b
bdocker-?socket-?proxy|~bdockerproxy~b
|2&2bRequest forbidden by administrative rules
U:237[56]~b|~/@v1~.~d{2}~/)?@containers|images|volumes|networks|services|swarm|tasks|secrets|configs|plugins|exec)@~/@json|create|prune)|~?|$)
b@Error response from daemon: |docker[^~n]{0,120}?)<html><body><h1>403 Forbidden<~/h1>~s*@~~n)?~s*Request forbidden by administrative rules
Fserver=^EC@D|S|Acc)~b
bEdgeCast Web Application Firewall
|3fserver=^@istio-)?envoy$
fx-envoy-upstream-service-time
fx-envoy-decorator-operation
Bdue-to-bad-CUSTOM-action
brbac_access_denied_matched_policy~[(?<policy>[^~s,;}]{1,200})~]
bRBAC: access denied|closed%due%to%policy%rejection
&5#403
fserver=^@istio-)?envoy$
Fcontent-length=^19$
fcontent-type=^text~/plain
|2e
-B~S
b~bext_authz_error~b
b~bext_authz_denied~b|~s403~sUAEX~s
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
|2c^@TS[~da-f]{6,8}|BIGipServer.{1,80}|MRHSession|LastMRH_Session|F5_.{1,40})$
fserver=^big-?ip
bThe requested URL was rejected~. Please consult with your administrator
bAccess was denied by the access policy~. This may
|2&2#403
fserver=^big-?ip$
b~bHTTP~/~d@~.~d)?~s403~b[^~n]{0,40}~n@[<>*~s]{0,4}[~w-]{1,40}:[^~n]{0,200}~n){0,8}[<~s]{0,4}Server:~s?BIG-?IP~b
|2fx-served-by=~bcache-[a-z]{3}
fx-fastly-request-id
bRequested host does not match any Subject Alternative Names
&2#406
*0
|2mmsg=^Provided%credentials%are%missing%or%invalid
&2bProvided credentials are missing or invalid
|2u~bapi~.fastly~.com
bfastly
|1&2bYou are not authorized to perform this action|Read only tokens are not allowed to access
|2u~b@api|rt)~.fastly~.com
b@api|rt)~.fastly~.com|Fastly-Key|fastly @error|api)
&9#403
fserver=^Varnish$
Fretry-after=^0$
fx-served-by=~bcache-[a-z]{3}
-Fage=^[1-9]
-Fvia=,
-fx-powered-by
-bSSL is required
-!fx-cache=^MISS$
c^@FORTIWAFSID|cookiesession1)$
|2&2b~bAttack ID~b
b~bMessage ID~b
&2bfgd_icon
bServer Unavailable!
u^https:~/~/generativelanguage~.googleapis~.com~/
bUser location is not supported for the API use
bYour API key was reported as leaked
bAPI key expired~. Please renew the API key
&2|2bgenerativelanguage~.googleapis~.com|Generative Language API|google~.ai~.generativelanguage|gemini
u^https:~/~/generativelanguage~.googleapis~.com~/
|2Mreason=^API_KEY_INVALID$
bAPI key not valid
&2*0
bMethod doesn.t allow unregistered callers
&2bYour project has been denied access
bPERMISSION_DENIED|gemini|generativelanguage
&2*0
|2Mreason=^SERVICE_DISABLED$
bhas not been used in project
&2*0
|2Mreason=^API_KEY_SERVICE_BLOCKED$
bRequests to this API [~w.~s]{1,160}are blocked
&2*0
|2Mreason=^ACCESS_TOKEN_SCOPE_INSUFFICIENT$
binsufficient authentication scopes
bYou do not have permission to access @the )?@File|tuned model|Corpus) ~S{1,80} or it|CachedContent not found ~(or permission denied~)
.
bAccess Denied~s{0,3}[-–]~s{0,3}GoDaddy Website Firewall|GoDaddy Security~s{0,3}[-–]~s{0,3}Access Denied
|2u^https?:~/~/@[~w.-]{1,80}~.)?googleapis~.com~/
Fserver=^@ESF|GSE)$
bRequests from referer @<|&lt;|~~{0,6}u003c)empty|The request did not specify any refer
|2bRequests from referer ~S{1,300} are blocked|~bAPI_KEY_HTTP_REFERRER_BLOCKED~b
bThe referr?er ~S{1,300} does not match the referr?er restrictions
|2bAccessDeniedException: 403 This service is not available|This service is not available @from|in)~s.{1,60}?~. If you believe the country of origin
&2bThis service is not available @from|in) your country
|4bgoogleapi|google~.@rpc|api|cloud|auth)~b|gserviceaccount|console~.@cloud|developers)~.google|usageLimits
Mdomain=^@global|usageLimits|googleapis~.com|youtube~.~w{1,30}|calendar|androidpublisher)$
u^https?:~/~/@[~w.-]{1,80}~.)?@googleapis~.com|google~.com)~/
Fserver=^@ESF|GSE)$
|2B~bAPI_KEY_IP_ADDRESS_BLOCKED~b
bThe provided API key has an IP address restriction|originating IP address of the call~s.{1,80}?violates
b~bipRefererBlocked~b|There is a per-IP or per-Referer restriction
bRequests from this @Android|iOS) client application @<|&lt;|~~{0,6}u003c)empty
bRequests from this @Android|iOS) client application ~S{1,200} are blocked|~bAPI_KEY_@ANDROID|IOS)_APP_BLOCKED~b
b~bAPI_KEY_SERVICE_BLOCKED~b|Requests to this API [~w.-]{1,120} @method [~w./-]{1,200} )?are blocked
bAPI key expired~. Please renew the API key
|2b~bAPI_KEY_INVALID~b|API key not @valid|found)~. Please pass a valid API key
&2B~bkeyInvalid~b
*2
bAPI keys are not supported by this API~. Expected
|2&2*2
brequest is missing a valid API key
bMethod doesn.{1,6}t allow unregistered callers|PERMISSION_DENIED: The request is missing a valid API key|~b~w{1,20}ExceededUnreg~b|Daily Limit for Unauthenticated Use Exceeded
|2bRequest is missing required authentication credential|~bCREDENTIALS_MISSING~b
&2Mreason=^required$
mmessage=^Login%Required
B~bACCESS_TOKEN_EXPIRED~b
B~bACCESS_TOKEN_TYPE_UNSUPPORTED~b|~bSESSION_COOKIE_INVALID~b
|3bRequest had invalid authentication credentials~. Expected
&2bRequest had invalid authentication credentials
*2
&2Mreason=^authError$
bInvalid Credentials
|3b~bACCESS_TOKEN_SCOPE_INSUFFICIENT~b|Request had insufficient authentication scopes
&2B~binsufficientPermissions~b
mmessage=^Insufficient%Permission~b
fwww-authenticate=googleapis~.com~/auth.{0,400}insufficient_scope|insufficient_scope.{0,400}googleapis~.com~/auth
&2B~bSERVICE_DISABLED~b
brequires a quota project|end user credentials|local Application Default Credentials
brequires a quota project,? which is not set|authenticat@ed|ing) using end user credentials from @the )?Google Cloud SDK
|2b~bSERVICE_DISABLED~b|has not been used in project~s.{1,80}?before or it is disabled
&2b~baccessNotConfigured~b|~bAccess Not Configured~b
*2
b~bAPI (?<api>[~w.-]{3,120}) is not enabled for the project~b
b~bBILLING_DISABLED~b|~bbillingNotEnabled~b|This API method requires billing to be enabled|has billing disabled~. Please enable
|2B~b@CONSUMER_SUSPENDED|GCP_SUSPENDED|USER_BLOCKED_BY_ADMIN|ACCOUNT_STATE_INVALID)~b|Consumer%.{4,80}%has%been%suspended
&2Mreason=^account@Deleted|Disabled|Unverified)$
*2
|2B~b@CONSUMER_INVALID|RESOURCE_PROJECT_INVALID)~b
bPermission denied on resource project ~S{1,80}
b~bUSER_PROJECT_DENIED~b|Caller does not have required permission to use project
b~bORG_RESTRICTION_@VIOLATION|HEADER_INVALID)~b|Access denied by organization restriction
B~bLOCATION_@TAX_)?POLICY_VIOLATED~b
|2bThe domain @administrators? have|policy has) disabled~s
&2B~bdomainPolicy~b
*2
|2bQuota exceeded for quota @metric|group)
&3b~b@userRateLimitExceeded|rateLimitExceeded|RATE_LIMIT_EXCEEDED)~b|User Rate Limit Exceeded
*2
-|3BGoogleAdsFailure|~bauthenticationError~b|~bauthorizationError~b
Mdomain=^@youtube|androidpublisher)
b~bbigquery~b|User-rate limit exceeded~. Retry
|2B~bRESOURCE_QUOTA_EXCEEDED~b
&2B~b@dailyLimitExceeded|quotaExceeded|variableTerm~w{1,20}Exceeded|Daily Limit Exceeded)~b
*2
|2&3bThe caller does not have permission
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
|2u~.run~.app~b|~.cloudfunctions~.net~b
ffunction-execution-id
brequest was not authenticated~. Either allow unauthenticated invocations
brequest was not authorized to invoke this service
b@run~.routes~.invoke|cloudfunctions~.functions~.invoke)~b.{0,12}? denied
&2bAccess is forbidden
|3u~.run~.app~b|~.cloudfunctions~.net~b
b~.run~.app~b|~.cloudfunctions~.net~b
BError: Forbidden|Error 403 ~(Forbidden~)!!1|That.{1,8}s all we know
|2&2bYour client does not have permission @to get URL|to the requested URL)
bError: Unauthorized
&2bYour client does not have permission @to get URL|to the requested URL)
#401
&2bYour client does not have permission @to get URL|to the requested URL)
|2uregistry~.k8s~.io
bregistry~.k8s~.io|get URL @<code>)?~/@v2~/[~w./-]{1,80}~/@manifests|blobs)~/|@[~w.-]{1,60}~/){0,3}dists~/[~w.-]{1,80}~/@In)?Release)
&3bYour client does not have permission @to get URL|to the requested URL)
|2u~.run~.app~b|~.cloudfunctions~.net~b
b~.run~.app~b|~.cloudfunctions~.net~b
-*6
&4bYour client does not have permission @to get URL|to the requested URL)
bError: Forbidden
U^https?:
-*6
&3bYour client does not have permission @to get URL|to the requested URL)
bError: Forbidden
-*6
|2fvia=~b1~.1 google~b
fserver=^@gws|ESF|GSE|sffe|Google%Frontend)$
B~b@body_)?denied_by_security_policy~b
b<meta name=viewport~s[^>]{1,80}>~s*<title>403<~/title>~s*403 Forbidden
bOur systems have detected unusual traffic from your computer network|your computer or network may be sending automated queries
|2&2|2BError 403 ~(Forbidden~)!!1
bYour client does not have permission to get URL~s[~s~S]{1,600}?That.{1,8}s all we know
|2u^https?:~/~/@[~w.-]{1,80}~.googleapis~.com|dl~.google~.com|[~w.-]{0,40}maven~.google~.com|proxy~.golang~.org)~/
bpermission to get URL @<code>)?~/@identitytoolkit|v~d|token|accounts:|upload|android|dl~/|maven)
&2bpermission to get URL @<code>)?~/@v~d{1,2}@beta~d)?~/projects~/|identitytoolkit~/|v~d{1,2}~/accounts:)
-bError: Forbidden
&3*1
-bError: Forbidden|Access is forbidden
-u~.@run~.app|cloudfunctions~.net)~b
.
B~bRESOURCES_NOT_IN_SAME_SERVICE_PERIMETER~b
B~b@NO_MATCHING_ACCESS_LEVEL|NETWORK_NOT_IN_SAME_SERVICE_PERIMETER|SERVICE_NOT_ALLOWED_FROM_VPC)~b
|3BvpcServiceControlsUniqueI@dentifier|d)~b|~bSECURITY_POLICY_VIOLATED~b|~bVPC_SERVICE_CONTROLS~b
bVPC Service Controls: Request is prohibited
&2bRequest is prohibited by organization.{1,6}s policy
bPERMISSION_DENIED|google
|2u^https?:~/~/[~w.-]{1,100}~.googlevideo~.com~/@videoplayback|initplayback)
fserver=^gvs~s
&4bunable to download video data: HTTP Error 403|fragment ~d+ not found, unable to continue|Got error: HTTP Error 403
B~b403~b
byoutube|yt-dlp|youtube-dl|pytube|googlevideo
-b~[(?!youtube|generic|debug|download)[~w:.]{2,30}~]%[~w-]{3,40}:%Downloading
|2&2#403
u^https?:~/~/[~w.-]{1,100}~.googlevideo~.com~/@videoplayback|initplayback)
bgooglevideo~.com~/videoplayback~S{20,3000}?[~s~S]{0,200}?~b403~b|~b403~b[~s~S]{0,200}?googlevideo~.com~/videoplayback
u^https:~/~/[~w.-]{1,80}~.grafana~.net~/
blegacy auth cannot be upgraded because the host is not found
|2bauthentication error: invalid scope requested
&2bno credentials provided|authentication error: invalid @token|authentication credentials)
|2bgrafana|loki
u~.grafana~.net
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
.
|2bRequest forbidden by administrative rules~b(?!~.? Please make sure)
&6#403
Fcache-control=^no-cache$
Fcontent-type=^text~/html$
!fdate
!fserver
-B~S
B<NOSRV> ~S{1,60} 403 ~d{1,9}~s.{1,80}?~b[PL]R--~s
bYou need a valid user and password to access this content
b429%Too%Many%Requests@<~/h1>)?~s{1,9}You have sent too many requests in a given amount of time
u^https:~/~/@registry|app|archivist)~.terraform~.io~/|^https:~/~/@releases|apt|rpm)~.@releases~.)?hashicorp~.com~/
&2bcontent is not @currently )?available in your region
|2bhashicorp|trade controls|terraform
uhashicorp~.com~/|terraform~.io~/
|2b@registry~.terraform~.io|releases~.hashicorp~.com)~b[~s~S]{1,200}?~b405[~s│-]{1,8}Method[~s│]+Not[~s│]+Allowed
&3u^https:~/~/@registry~.terraform~.io|@rpm~.|apt~.)?releases~.hashicorp~.com)~/
#405
-%POST,PUT,PATCH,DELETE
bhost[~s│]+.{0,8}?registry~.terraform~.io.{0,8}?[~s│]+given[~s│]+in[~s~S]{1,200}?does[~s│]+not[~s│]+offer[~s│]+a[~s│]+Terraform[~s│]+provider[~s│]+registry
u^https:~/~/[~w.-]{1,100}~.@hereapi|here)~.com~/
|2&2merror_description=^These%credentials%do%not%authorize%access
|2merror=^Forbidden$
B~b403~b
&2bThese credentials do not authorize access
|2u^https:~/~/[~w.-]{1,100}~.@hereapi|here)~.com~/
Bhereapi|~bHERE~b|here_@travel|transit|routing)
&2bapiKey invalid~.|apiKey not found|No credentials found
|2u^https:~/~/[~w.-]{1,100}~.@hereapi|here)~.com~/
bhereapi|apiKey invalid~.
u^https:~/~/[~w.-]{1,80}~.myhuaweicloud~.com~/
|2Merror_code=^APIGW?~.@0301|0305)$
B~bAPIGW?~.@0301|0305)~b
|2Merror_code=^APIGW?~.@0302|0304|0306|0802)$
B~bAPIGW?~.@0302|0304|0306|0802)~b
B~bAPIGW?~.0307~b
|2Merror_code=^APIGW?~.@0303|0310|0311)$
B~bAPIGW?~.@0303|0310|0311)~b
|2Merror_code=^APIGW?~.@0308)$
B~bAPIGW?~.@0308)~b
|2Merror_code=^APIGW?~.@0101)$
B~bAPIGW?~.@0101)~b
|2fserver=^@Huawei)?CloudWAF
C^HWWAFSES@ID|TIME)$
|3&2#418
*0
&2B访问被拦截
*0
b~bhws_security(?:|account~.hwclouds~.com~/static~/error~/
|2fx-global-transaction-id
fx-backside-transport
&2MhttpCode=^401$
mmoreInformation=client%id|client%secret|registered
fserver=^Microsoft-IIS~/
|2|4bHTTP Error 403~.@14)~b
b~b403~.@14)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@14)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@14)%~d{1,10}@%|~r?$)
bThe Web server is configured to not list the contents of this directory
|3|4bHTTP Error 403~.@6|8|503|504)~b
b~b403~.@6|8|503|504)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@6|8|503|504)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@6|8|503|504)%~d{1,10}@%|~r?$)
|4bHTTP Error 401~.@503|504)~b
b~b401~.@503|504)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@503|504)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@503|504)%~d{1,10}@%|~r?$)
bThe IP address from which you are browsing is not permitted|the @IP address|host name) is included in the Deny list of IP Restriction
|3|4bHTTP Error 403~.@501|502)~b
b~b403~.@501|502)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@501|502)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@501|502)%~d{1,10}@%|~r?$)
|4bHTTP Error 401~.@501|502)~b
b~b401~.@501|502)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@501|502)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@501|502)%~d{1,10}@%|~r?$)
bDynamic IP Restriction @Concurrent|Maximum) request rate limit
|2|4bHTTP Error 403~.@9|15)~b
b~b403~.@9|15)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@9|15)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@9|15)%~d{1,10}@%|~r?$)
b403~.9~b[^~n]{0,40}too many @users|clients)
|2|4bHTTP Error 403~.@4|5)~b
b~b403~.@4|5)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@4|5)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@4|5)%~d{1,10}@%|~r?$)
bThe page you are trying to access is secured with Secure Sockets Layer
|2|4bHTTP Error 403~.@17)~b
b~b403~.@17)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@17)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@17)%~d{1,10}@%|~r?$)
bclient certificate has expired or is not yet valid
|2|4bHTTP Error 403~.@7|12|13|16)~b
b~b403~.@7|12|13|16)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@7|12|13|16)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@7|12|13|16)%~d{1,10}@%|~r?$)
brequires your @browser|client) to have a Secure Sockets Layer ~(SSL~) client certificate|client certificate is @either )?@not trusted|untrusted) or @is )?invalid|client certificate was revoked, or the revocation status
|2|4bHTTP Error 403~.@18|19)~b
b~b403~.@18|19)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@18|19)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@18|19)%~d{1,10}@%|~r?$)
bspecified request cannot be executed from current application pool
|4bHTTP Error 403~.@1|2|3|10|21|22)~b
b~b403~.@1|2|3|10|21|22)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@1|2|3|10|21|22)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@1|2|3|10|21|22)%~d{1,10}@%|~r?$)
|3|4bHTTP Error 401~.@3)~b
b~b401~.@3)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@3)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@3)%~d{1,10}@%|~r?$)
b401~.3~b[^~n]{0,40}@ACL on resource|access control list)
bdo not have permission to view this directory or page because of the access control list
|2|4bHTTP Error 404~.@5|6|7|8|10|11|12|14|15|18|19)~b
b~b404~.@5|6|7|8|10|11|12|14|15|18|19)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}404~.@5|6|7|8|10|11|12|14|15|18|19)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%404%@5|6|7|8|10|11|12|14|15|18|19)%~d{1,10}@%|~r?$)
bThe request filtering module is configured to @deny|block)|request filtering @module )?@is configured to )?den@y|ied)
|2|4bHTTP Error 401~.@1)~b
b~b401~.@1)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@1)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@1)%~d{1,10}@%|~r?$)
|4bHTTP Error 401~.@2)~b
b~b401~.@2)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@2)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@2)%~d{1,10}@%|~r?$)
|2&2b403 - Forbidden: Access is denied~.
-r^forbidden~W+~w
&2fserver=^Microsoft-IIS~/
bYou do not have permission to view this directory or page
|3fx-iinfo
fx-cdn=^@Incapsula|Imperva)
C^@visid_incap_|incap_ses_|nlbi_|reese84)
bPardon Our Interruption|isImpervaSpaSupport|distilCaptchaForm|distilCallbackGuard
b~bError@ code)?~s{1,4}1[56]~b[~s~S]{1,300}?request was blocked by @the|our) security @rules|service)
bIncapsula incident ID|_Incapsula_Resource~?[^<>~s]{0,600}?incident_id=
.
bContact support for additional information~.?@~s|<br~s?~/?>){0,8}@The )?incident ID is
fserver=imunify360
bAccess denied by Imunify360 bot-protection|IPs used for automation should be whitelisted
|2b@protected|powered) by~s{1,4}@<[^>]{1,200}>~s*){0,3}Imunify360
bimunify360 preloader
fserver=^IF_WAF
bwebsite is secured against online attacks~.? Your request was blocked
.
b^~s{0,5}client%certificate%unauthorized~s{0,5}$
bannotation%cannot%be%used~. Snippet%directives%are%disabled%by%the%Ingress%administrator
bannotation%group%~S{1,80}%contains%risky%annotation%based%on%ingress%configuration
|2fserver=^Jetty~b
bPowered by Jetty:~/~/
|2bHTTP ERROR 403 !role~b|<title>~s{0,5}Error 403 !role|Reason:~s{0,9}@<pre>)?~s{0,9}!role~b|<td>!role<~/td>
R^!role$
|2bHTTP ERROR 403 !Secure~b|<title>~s{0,5}Error 403 !Secure|<td>!Secure<~/td>
r^!Secure$
&3#403
|2fserver=^Jetty~b
bPowered by Jetty:~/~/|<h2>HTTP ERROR 403
bHTTP ERROR 403 Forbidden|HTTP ERROR:? 403[~s~S]{0,200}?@Reason:|MESSAGE:)[~s~S]{0,60}?Forbidden
|2fserver=^jiasule-WAF
C^@__jsluid|jsl_tracking)
b~bnotice-jiasule~b|static~.jiasule~.com~/static~/js~/http_error|ks[-_]waf[-_]error~.png|help~.365cyd~.com~/cyd-error-help|当前访问疑似黑客攻击，已被网站管理员设置为拦截
u^https?:~/~/@cdn|data)~.jsdelivr~.@net|com)~/
bPackage size exceeded the configured limit of (?<limit>~d{1,5} MB)
.
|2&2fx-kpsdk-ct
#429,403
bwindow~.KPSDK~b|__kasada~b
fserver=^keycdn
&3#403
|2fserver=^keycdn
u~.kxcdn~.com~/
u[?&]token=@~[redacted:|[~w-]{8,64}~b)
&3#410
*0
u[?&]token=@~[redacted:|[~w-]{8,64}~b)
|5fvia=kong~/
fserver=^kong~/
fx-kong-request-id
fx-kong-proxy-latency
fx-kong-response-latency
bNo%API%key%found%in%request
bDuplicate%API%key%found
bYou%cannot%consume%this%service
|2bIP%address%not%allowed:%(?<address>[0-9a-f.:]{3,45})
&2mmessage=^Your%IP%address%is%not%allowed~.?$
|6fvia=kong~/
fserver=^kong~/
fx-kong-request-id
fx-kong-response-latency
fx-kong-proxy-latency
Mrequest_id=^[0-9a-f]{32}$
|2Mexp=^token%expired$
Mnbf=^token%not%valid%yet$
bNo%credentials%found%for%given%.{1,6}~w{1,40}|No%mandatory%.{1,6}~w{1,40}.{1,6}%in%claims|Unrecognizable%token|Bad%token;%
&2bHMAC%signature%cannot%be%verified,%a%valid%date%or x-date%header%is%required
|2sdate
sx-date
bHMAC%signature%cannot%be%verified,%a%valid%date%or x-date%header%is%required
&2bHMAC%signature%@cannot%be%verified|does%not%match)
*0
&2bThe%access%token%is%@invalid%or%has%expired|missing)
|2Merror=^invalid_@token|request)$
fwww-authenticate=^Bearer
&2mmessage=^API%rate%limit%exceeded@%for%'.{1,60}')?$
*0
&2mmessage=^Invalid%authentication%credentials$
*1
&2Mmessage=^Unauthorized$
|3fserver=^kong~/
fx-kong-request-id
fx-kong-response-latency
&3#403
Mmessage=^Forbidden$
|2fserver=^kong~/
fx-kong-response-latency
|2fx-krakend
fx-krakend-completed
&3#403
fx-krakend
e
fserver=^lighttpd~b
burl%denied%as%@we%match%access_deny|failed%to%match%any%from%access_allow)
b--%access%denied%due%to%symlink%restriction
&2b<h1>403%@-%)?Forbidden<~/h1>
fserver=^lighttpd~b
|2fl5d-proxy-error
fl5d-proxy-connection
|2fl5d-proxy-error=unauthorized|not%authorized
bunauthorized%@request%on%route|connection%on%~S{1,120})|client%~d{1,3}~.[~d.:]{5,20}%is%not%authorized
fserver=^LiteSpeed
|2bAccess to @this )?resource on @the|this) server is denied
&2bProudly powered by LiteSpeed Web Server|litespeedtech~.com~/error-page
B~b403~b
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
|3fx-mashery-error-code
fx-mashery-responder
fserver=^Mashery
|3fx-mashery-error-code=OVER_@QPS|RATE)|RATE_LIMIT_EXCEEDED
b@Developer|Account) Over @Qps|Rate|Queries Per Second Limit|Rate Limit)~b
&2bRate Limit Exceeded
*0
|3fx-mashery-error-code=@DEVELOPER|ACCOUNT)_INACTIVE
b<h1>~s*@403 )?@Developer|Account) Inactive
&2b@Developer|Account) Inactive
*0
|2fx-mashery-error-code=NOT_AUTHORIZED
&2bNot Authorized
*0
fx-mashery-error-code=FORBIDDEN
u^https?:~/~/[~w.-]{1,120}~.@fbcdn~.net|cdninstagram~.com)~/
|2B^~s{0,9}URL signature expired~b
&2B~bURL signature expired~b
|3u^https?:~/~/[~w.-]{1,120}~.@fbcdn~.net|cdninstagram~.com)~/
fserver=^proxygen
bfbcdn~.net|cdninstagram~.com|instagram|facebook
|3b^~s{0,9}URL signature mismatch~b
&2b~bURL signature mismatch~b|~bInvalid URL signature~b
*0
&1b~bBad URL @hash|timestamp|date param)~b
&3#403
u^https?:~/~/[~w.-]{1,120}~.@fbcdn~.net|cdninstagram~.com)~/
*0
fserver=mod_security|NOYB
|2&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@91310[0-2]|913110)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
bFound User-Agent associated with|@~bat|variable)~s.?REQUEST_HEADERS:User-Agent~b
|2&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@910100)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
bfrom a HIGH Risk Country
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
bModSecurity: Access denied @with|using)|~[id~W{1,4}9@49110|49111|80130)~b|Inbound Anomaly Score Exceeded
&3-B~bCoraza:
B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
BModSecurity: Warning~.
bgenerated by Mod.?Security|rules of the mod.?security module|mod.?security rules triggered|Protected by Mod.?Security|~/modsecurity[-_]errorpage~/|One or more things in your request were suspicious|40~d@~.0)?~s{1,3}@-~s)?ModSecurity Action
u~b@fastdl~.mongodb~.org|downloads~.mongodb~.@org|com))~/
|2b403%~(MongoDB.s%404~)
&2|2u~b@fastdl~.mongodb~.org|downloads~.mongodb~.@org|com))~/
b~b@fastdl~.mongodb~.org|downloads~.mongodb~.@org|com))~/
|2#403
B~b403~b
|2fx-data-origin=^naxsi
fserver=naxsi
bNAXSI_FMT:.{1,1500}?@config=@block|drop|learning-drop)|learning=0)
bBlocked By NAXSI|Naxsi Blocked Information
u^https?:~/~/[~w.-]{1,80}~.ncbi~.nlm~.nih~.gov~/
&2|2Bncbi~.nlm~.nih~.gov|NCBI
u^https?:~/~/[~w.-]{1,80}~.ncbi~.nlm~.nih~.gov~/
bblocked due to a possible misuse~/abuse situation
&2*0
bAPI rate limit exceeded
fserver=^Netlify~b
bThis @site|project) was paused as it reached its usage limits
bAccount credit usage exceeded - new deploys are blocked
fserver=^nginx~b
bdirectory index of~s.{1,300}?~sis forbidden
bopen~(~)~s.~S{0,200}@passw|htp)[^~n]{0,60}failed ~(2:
b~b@open|stat|opendir)~(~).{1,400}?failed ~(13: Permission denied~)
bconnect~(~) to~s.{1,300}?failed ~(13: Permission denied~)
&2baccess forbidden by rule~b[^~n]{0,200}request:~s.@PUT|DELETE|PATCH|MKCOL|PROPFIND|POST)~s
B.@GET|HEAD)~s~S{1,300}~sHTTP~/[~d.]{1,3}.~s2~d~d~s
baccess forbidden by rule,
blimiting @requests|connections)[^~n]{0,30}~sby zone
&5#403
fserver=^nginx~b
fcontent-type=^text~/html
sreferer=^https?:
u~.@avif|bmp|flv|gif|ico|jpe?g|m3u8|m4a|mkv|mov|mp3|mp4|pdf|png|rar|svg|swf|ts|webm|webp|zip)@[?#]|$)
b<center>~s*<h1>~s*403%Forbidden~s*<~/h1>~s*<~/center>~s*@<p>[^<]{0,200}<~/p>~s*)?<hr>~s*<center>~s*nginx
&5#403
fserver=^nginx~b
fcontent-type=^text~/html$
Fcontent-length=^@1[4-7]|5[4-8])~d$
-B~S
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
|2Fngrok-error-code=_@310[1-5]|311[0168]|3125|3403)$
B~bERR_NGROK_@310[1-5]|311[0168]|3125|3403)~b
u^https?:~/~/@~w+~.)?nvd~.nist~.gov~/
|2fmessage=^Invalid%apiKey
&2|2u^https?:~/~/services~.nvd~.nist~.gov~/
b~bservices~.nvd~.nist~.gov~/
b~bInvalid apiKey~b
|2BInvalid search criteria syntax: <Response ~[403~]>
&2*0
|3bRequest forbidden by administrative rules
#403
b~b403~b.{0,20}Forbidden|status code~W{0,3}403
&2|2u~bnvd~.nist~.gov~/feeds~/@xml|json~/@cve|cpematch)~/1)
b~bnvd~.nist~.gov~/feeds~/@xml|json~/@cve|cpematch)~/1)
|2#403,404
B~b403~b
&2bNVD returned a 403 or 404 error
bNVD API Key was not provided
bNVD returned a 403 or 404 error
u^https:~/~/@www|my|us|eea|app|aws)~.okx~.com~/
|2&2Mcode=^@50110)$
mmsg
bYour IP [~w.:]{1,45} is not included in your API key
|2&2Mcode=^@51155|51726)$
mmsg
&2bdue to local @compliance|laws)
bokx|5~d{4}
&2Mcode=^@50120|50030)$
mmsg
&2Mcode=^@50102|50112)$
mmsg
&2Mcode=^@50011|50013|50061)$
mmsg
&2Mcode=^@50101)$
mmsg
&2Mcode=^@50105|50111|50113|50119)$
mmsg
.
b@open-?appsec|Check Point).{0,8}s @<b>)?Application Security@<~/b>)? has detected an attack|Attack blocked by web application protection
fserver=^openresty~b
b403%Forbidden~s*<~/h1>~s*<~/center>~s*@<p>[^<]{0,200}<~/p>~s*)?<hr>~s*<center>~s*openresty
.
&2bProvider returned error
mprovider_name
bNo endpoints found matching your data policy|No allowed providers are available
/is/brequires moderation.{0,80}flagged
bno available model provider that meets your routing requirements
u^https?:~/~/@@[abc]~.)?tile|nominatim|api)~.openstreetmap~.org~/
bRefer@r)?er is required by @the )?@tile )?usage policy
|3bYou have been blocked because you have violated the@~s|~~n){1,4}@<a~b|usage policy)[~s~S]{0,200}Nominatim
&2BGeocoderInsufficientPrivileges
bnominatim|geocoders[/.~~]osm~b
&2u^https?:~/~/nominatim~.openstreetmap~.org~/
#403
B~bgeopy~.exc~.GeocoderInsufficientPrivileges~b[^~n]{0,60}?~b403~b
|3b~bosm~.wiki~/blocked~b|does not follow the tile @usage )?policy|not following the tile usage policy
b~b403~b[^~n]{0,120}?~btile~.openstreetmap~.org~/|~btile~.openstreetmap~.org~/~d[^~n]{0,120}?~b403~b
&2u^https?:~/~/@[abc]~.)?tile~.openstreetmap~.org~/
#403
baccess to the API @has been blocked|is temporarily suspended)~. Please log in|urgent message on the OpenStreetMap|make your edits public to upload|not permitted the application access to this facility
u^https:~/~/registry~.opentofu~.org~/
|2bregistry~.opentofu~.org:[~s│]{1,6}failed[~s│]+to[~s│]+request[~s│]+discovery[~s│]+document:[~s│]+403~b
&2u^https:~/~/registry~.opentofu~.org~/
#403
C^_px@hd|vid|2|3)$
&2MappId=^PX~w{4,16}$
|2mblockScript
mjsClientSrc
|3bpx-captcha|_pxUuid|perimeterx~.@com|net)~/whywasiblocked|captcha~.px-cloud~.net
b@^|[>~n])~s{0,9}Access to this page has been denied
bdenied because we believe you are using automation tools
.
bAccess to the script ~W{0,2}(?<script>[^~n']{1,300}?)~W{0,2} has been denied
bPrimary script unknown|Unable to open primary script:[^~n]{0,300}?Permission denied
&2B^~s{0,9}Access%denied~.~s{0,9}$
|2fx-powered-by=^PHP~/
bFastCGI|php-fpm
u^https?:~/~/@i~d{0,3}~.pximg~.net|i~d{0,3}~.pixiv~.net)~/
|2u^https?:~/~/@i~d{0,3}~.pximg~.net|i~d{0,3}~.pixiv~.net)~/
b~b403~b[^~n]{0,200}https?:~/~/i~d{0,3}~.@pximg|pixiv)~.net~/|https?:~/~/i~d{0,3}~.@pximg|pixiv)~.net~/[^~n]{0,300}~b403~b
fx-sl-compstate
|3bUnauthorized Request Blocked
bbecause we have detected unauthorized activity
bCloudWebSec@(?:|&#64;)radware~.com
|8fx-rapidapi-request-id
fx-rapidapi-version
fx-rapidapi-proxy-response
fserver=^RapidAPI
sx-rapidapi-key
sx-rapidapi-host
u^https?:~/~/[~w-]{1,63}~.p~.rapidapi~.com
b~.p~.rapidapi~.com|x-rapidapi|rapidapi~.com
|2bYou are not subscribed to this API
&2bnot subscribed to this API
*0
|2bYou have exceeded the (?<window>~w{3,12}) quota for [~w%-]{2,60} on your current plan
&2#429
Fx-ratelimit-requests-remaining=^-?0$
|2fserver=^Reblaze
C^rbz@id|sessionid)$
bsession has been terminated[~s~S]{0,300}?further information,? do not hesitate to contact
u^https?:~/~/@[~w-]+~.)?reddit~.com~/
&2Mreason=^private$
|2u^https?:~/~/@[~w-]+~.)?reddit~.com~/
&2Mmessage=^Forbidden$
Merror=^403$
&2Mreason=^@gated|quarantined)$
|2u^https?:~/~/@[~w-]+~.)?reddit~.com~/
breddit|interstitial_warning|quarantine_message
bLooks like you.{1,6}ve been doing that a lot|you are doing that too much~W{1,3}try
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@SUBREDDIT_NOTALLOWED|SUBREDDIT_NO_ACCESS|MOD_REQUIRED|ADMIN_REQUIRED|USER_MUTED|MUTED_FROM_SUBREDDIT|BANNED_FROM_SUBREDDIT|USER_BLOCKED@_MESSAGE)?|NOT_AUTHOR|NOT_FRIEND|INVALID_PERMISSIONS|CANT_RESTRICT_MODERATOR|MULTI_CANNOT_EDIT|NO_SELFS|NO_LINKS|DOMAIN_BANNED|GOLD_REQUIRED|GOLD_ONLY_SR_REQUIRED|GILDING_NOT_ALLOWED)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@SUBREDDIT_NOTALLOWED|SUBREDDIT_NO_ACCESS|MOD_REQUIRED|ADMIN_REQUIRED|USER_MUTED|MUTED_FROM_SUBREDDIT|BANNED_FROM_SUBREDDIT|USER_BLOCKED@_MESSAGE)?|NOT_AUTHOR|NOT_FRIEND|INVALID_PERMISSIONS|CANT_RESTRICT_MODERATOR|MULTI_CANNOT_EDIT|NO_SELFS|NO_LINKS|DOMAIN_BANNED|GOLD_REQUIRED|GOLD_ONLY_SR_REQUIRED|GILDING_NOT_ALLOWED)~b
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@IN_TIMEOUT|CANT_CREATE_SR|VERIFIED_USER_REQUIRED|NO_VERIFIED_EMAIL|DRACONIAN|NO_OTP_SECRET)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@IN_TIMEOUT|CANT_CREATE_SR|VERIFIED_USER_REQUIRED|NO_VERIFIED_EMAIL|DRACONIAN|NO_OTP_SECRET)~b
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@THREAD_LOCKED|TOO_OLD|DELETED_COMMENT|DELETED_THING|SUBREDDIT_NOEXIST|USER_DOESNT_EXIST|POST_NOT_ACCESSIBLE|COMMENT_NOT_ACCESSIBLE|MULTI_NOT_FOUND|SUBREDDIT_DISABLED_ADS|NO_API|COLLECTION_NOEXIST)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@THREAD_LOCKED|TOO_OLD|DELETED_COMMENT|DELETED_THING|SUBREDDIT_NOEXIST|USER_DOESNT_EXIST|POST_NOT_ACCESSIBLE|COMMENT_NOT_ACCESSIBLE|MULTI_NOT_FOUND|SUBREDDIT_DISABLED_ADS|NO_API|COLLECTION_NOEXIST)~b
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@INVALID_MODHASH)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@INVALID_MODHASH)~b
|2&2bMake sure your User-Agent is not empty, is something unique and descriptive
-bnetwork @policy|security)|too many requests
&2b~breddit
B~b403~b[^~n]{0,20}:%Blocked~b
|2bYour request has been blocked @due to a network policy|by network security)|You.{1,6}ve been blocked by network security
&3bwhoa there, pardner
|2u^https?:~/~/@[~w-]+~.)?reddit~.com~/
breddit
-btoo many requests
&2bPlease wait for verification
*12
|2fserver=safedog
C^safedog-flow-item$
b~b404~.safedog~.cn~/|safedogsite~/broswer_logo
.
|3bblocked by Chaitin SafeLine
b<!--~s{0,4}event[_%]id:~s{0,4}[0-9a-z]{32}~s{0,4}-->
fx-apisix-chaitin-waf-action=^reject
u^https?:~/~/@www|data|efts)~.sec~.gov~/
bUndeclared Automated Tool|part of a network of automated tools outside of the acceptable policy
bRequest Rate Threshold Exceeded|Exceeded the SEC.{1,6}s Traffic Limit
&2u^https?:~/~/~w+~.sec~.gov~/
B~b403~b
.
|2fsg-captcha=^challenge
b~/~.well-known~/@sg)?captcha~/|Our system thinks you might be a robot|sg-captcha~W{1,6}challenge
bThe page you are trying to access is restricted due to a security rule
u^https?:~/~/api~.@mainnet-beta|mainnet|devnet|testnet)~.solana~.com~b
bAccess forbidden, contact your app developer or support(?:rpcpool
bYour IP or provider is blocked from this endpoint
|1bexcluded from account secondary indexes; this RPC method unavailable
.
|2btriggered the service and blocked your request
bProtected by <a href=.https?:~/~/@www~.)?stackpath~.com
&2#403
fx-hw=~bwafbe~d{1,3}~b|~.stackpath~.systems~b
.
&2bstatic~.stormwall~.pro~/error_pages~/
-b<title>~s{0,8}Error @5~d~d|404)
|3fx-sucuri-id
fx-sucuri-cache
fserver=^Sucuri
&2|2bSucuri
fx-sucuri-block
|2fx-sucuri-block=^GEO
bBlock ID:?~s{0,4}@<[^>]{1,60}>~s{0,4}){0,4}GEO~d|Access from your Country was disabled
&2|3bAccess Denied.{0,6}?Sucuri Website Firewall|Sucuri WebSite Firewall.{0,24}?Access Denied
bsucuri[-_]firewall[-_]block~.css|cloudproxy(?:sucuri~.net
fx-sucuri-block
-bGoDaddy @Security|Website)
&3#403
fx-sucuri-id
-fx-sucuri-cache
.
b~bwaf~.tencent@-?cloud)?~.com~/|imgcache~.qq~.com~/qcloud~/security|腾讯云Web应用防火墙|已被腾讯云安全拦截
|2Fserver=^Apache-Coyote~/
B<h3>Apache%Tomcat~/~d
&3bBy%default%the%@Host%)?Manager%is%only%accessible%from%a%browser%running%on%the same%machine%as%Tomcat
U^https?:~/~/@localhost|127~.|~[::1).{1,40}~/@text|jmxproxy)~b
sauthorization
bBy%default%the%@Host%)?Manager%is%only%accessible%from%a%browser%running%on%the same%machine%as%Tomcat
BInvalid%CORS%request; Origin%~[(?<origin>[^~]]{0,260})~]
bRejecting%request%for%~[[^~]]{1,300}~]%with%session%~[[^~]]{0,120}~]%@because%no%CSRF%nonce|due%to%@invalid%nonce|empty%or%missing%nonce))|CSRF%nonce%validation%failed
bDenied%request%for%~[[^~]]{1,300}~]%based%on%property%~[[^~]]{1,260}~]
&2bAccess%to%the%requested%resource%has%been%denied
bHTTP%Status%40[13]|<b>|tomcat
bHTTP%Status%403~s.{1,10}~sForbidden[~s~S]{0,4000}?The%server%understood%the%request%but%refuses%to%authorize%it
u^https:~/~/@[~w-]+~.)?api~.tomtom~.com~/
&2|4u^https:~/~/@[~w-]+~.)?api~.tomtom~.com~/
b~bapi~.tomtom~.com~/
mdetailedError
BdetailedError
mcode=^InvalidReferer$
&2*0
mcode=^Forbidden$
.
bRejecting%IP%(?<address>[0-9a-f.:]{3,45}):%|matched none of the @white~s?list|trusted IPs)
fwww-authenticate=^Basic%realm=.{0,2}traefik
|2bError%calling%~S{1,300}?~.%Cause:?%
&2bError%calling%https?:~S{1,300}
bForwardAuth
bRemote%error%~S{1,300}?~.%StatusCode:%40[13]
bNo%bursty%traffic%allowed
|2Fserver=^ATS~/
Fvia=ApacheTrafficServer
B~burl_sig~b[^~n]{0,2000}~bInvalid expiration, or expired
B~bClient IP doesn't match signature
B~burl_sig~b[^~n]{0,2000}@~bSignature check failed|~bquery string not found|~bHas no signing)
BDescription: You are not allowed to access the document~b
Brequest for a secure SSL connection to a forbidden port
fx-generator=^tyk
&2b~bAuthorization%field%missing~b
fx-generator=^tyk
&2b~bBearer%token%malformed~b
fx-generator=^tyk
b~bAccess%to%this%API%has%been%disallowed~b
Merror=^Access%to%this%resource%has%been%disallowed$
|2Merror=^@Requested%endpoint%is%forbidden|This%API%version%does%not%seem%to%exist|Version%information%not%found)$
B~bA@pi%Version|PI)%has%expired,%please%check%documentation
b~baccess%from%this%IP%has%been%disallowed~b
b~bKey%has%expired,%please%renew~b
b~bKey%is%inactive,%please%renew~b
b~bkey%not%authorized:%@no%matching%policy|could%not%apply|no%scope%or%policy)
&2b~bKey%not%authori[sz]ed~b
fx-generator=^tyk
&2B~b@Client%certificate%required|Certificate%has%expired|Certificate%with%SHA256%~w{4,80}%not%allowed)~b
|2fx-generator=tyk
merror
&2b~brate%limit%exceeded|Quota%exceeded|organi[sz]ation%@quota|rate%limit)%has%been%exceeded
fx-generator=^tyk
.
|2bRejected[-_]By[-_]UrlScan|A custom filter or module,? such as URLScan
uRejected-By-UrlScan
|2fx-varnish
fvia=~bvarnish~b
b<h1>Error%40[35]%[^<]{0,200}<~/h1>[~s~S]{0,400}?Guru%Meditation:[~s~S]{0,200}?XID:
&5#403,405
fserver=^Varnish$
-fx-served-by=~bcache-[a-z]{3}
-brepo1~.maven~.org|rate%limit%exceeded
-rrate%limit%exceeded
|3fserver=^Vercel$
fx-vercel-id
u^https?:~/~/api~.vercel~.com~/
|3fx-vercel-mitigated=^challenge$
fx-vercel-challenge-token
bVercel Security Checkpoint|~.well-known~/vercel~/security~/
fx-vercel-mitigated=^@deny|denied|block)$
|3C^_vercel_sso_nonce$
bvercel~.com~/sso-api~b
&2b<title>Authentication Required<~/title>
|2fx-vercel-id
bvercel
|2Fx-vercel-error=^DEPLOYMENT_BLOCKED$
B~bDEPLOYMENT_BLOCKED~b
|2Fx-vercel-error=^DEPLOYMENT_@DISABLED|PAUSED)$
B~bDEPLOYMENT_@DISABLED|PAUSED)~b
|2&2MinvalidToken=^true$
Mcode=^forbidden$
bThe specified token is not valid~. Use .{0,3}@vc|vercel) login
bTrying to access resource under scope|must re-authenticate to @this|use [~w-]{1,60}) scope
&2Mcode=^forbidden$
mmessage=^You%don.{1,6}t%have%permission%to%(?<action>~w{2,20})%the%(?<thing>[~w%-]{2,40}?)~.?$
fserver=nginx[-_]wallarm
bMalicious activity blocked~s*@<[^>]{0,80}>~s*){0,4}Your request is blocked|Your request is blocked since it was identified as a malicious one
|2u^https:~/~/@[~w-]{1,40}~.){0,3}@walmartapis~.com|api-gateway~.walmart~.com)~/
B~bGMP_GATEWAY_API~b
|2B~bFORBIDDEN~.GMP_GATEWAY_API~b
&3u^https:~/~/@[~w-]{1,40}~.){0,3}@walmartapis~.com|api-gateway~.walmart~.com)~/
#403
mcode=^FORBIDDEN
|2B~bUNAUTHORIZED~.GMP_GATEWAY_API~b
bUnauthorized token or incorrect authorization header
B~bREQUEST_THRESHOLD_VIOLATED~b
.
bWebKnight Application Firewall Alert|AQTRONIX.{0,10}?WebKnight|999@~.0)?~s{1,3}@-~s)?@No Hacking|AW Special Error)|404 Hack Not Found
fserver=^WEBrick~b
bno access permission to .{0,5}~/
.
B~b@SECJ0129E|CWWKS9104A):
|2u^https?:~/~/@[~w.-]+~.)?@wikipedia|wikimedia|wikidata|wiktionary)~.org~/
Fx-cache=~bcp~d{4}~b
bPlease set a user-agent and respect our robot policy
|2bPlease respect our robot policy|comply with the User-Agent policy
&2u^https?:~/~/@[~w.-]+~.)?@wikipedia|wikimedia|wikidata|wiktionary)~.org~/
B~b403%Client%Error
.
bSandbox Key Provided for Production Gateway
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
|3fserver=^YUNDUN
fx-cache=~bYUNDUN~b
C^yd_cookie$
bBlocked by YUNDUN Cloud WAF|yundun~.com~/yd[-_]http[-_]error~/`,
} as PackedVendors;
