import type { CauseId } from "./causes/table.gen";

/**
 * For each sign of a cause, in the order of the cause's file: its reason, and a text in which it must be found. A text without
 * a line break is the detail of a JSON error; with one it is the whole paste.
 */
export const signSamples: Readonly<Record<CauseId, readonly (readonly [because: string, text: string])[]>> = {
  authentication: [
    ["The answer leaves it open whether the credential is wrong or only too old.", "Token is invalid or has expired"],
    ["401 says that the request lacks a valid credential.", "HTTP/1.1 401 Unauthorized\n\n"],
    ["407 says that a proxy on the way wants its own credential.", "HTTP/1.1 407 Proxy Authentication Required\n\n"],
    ["The answer says that the key is missing or not valid.", "client id not found"],
    ["The answer rejects the credential, or says that there is none.", "No API user given."],
    ["The answer asks for a credential.", "Credentials were not supplied with this call."],
    ["The answer says that the caller is not logged in or not known.", "Login required"],
    ["The request's signature did not match.", "Wrong HMAC digest: invalid signature"],
    ["The error code names a credential that is missing or not accepted.", "InvalidAccessKeyId"],
    ["The server could not tell from the credential who is calling.", "Your webhook signature could not be verified"],
    ["The answer says that the key was withdrawn.", "The provided key has been revoked"],
    [
      "The answer names what a request must carry to say who is calling.",
      "Authentication requires a session cookie or a key.",
    ],
    ["The server does not take this kind of credential.", "Key based authentication is disabled for this account."],
    ["The error code stands for a credential that is missing or not known.", "InvalidAccessKeyId"],
    ["The server wants a client certificate.", "Client certificate required"],
    [
      "The answer carries a challenge without an error: it asks for a credential.",
      'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Basic realm="internal"\n\n',
    ],
    [
      "A webhook is set up with hub.verify_token, and the receiver refuses one that is not its own.",
      "GET /webhook?hub.mode=subscribe&hub.challenge=115&hub.verify_token=mine HTTP/1.1\nHost: a.example\n\nHTTP/1.1 403 Forbidden\n\nForbidden",
    ],
    [
      "The link's signature covers the method; most are made for GET, and this was a HEAD.",
      "$ curl -I 'https://bucket-1.s3.amazonaws.com/a.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=ab12'\nHTTP/1.1 403 Forbidden\n\n",
    ],
    [
      "The token was not accepted; most likely it was never valid.",
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"invalid_token"}',
    ],
    ["The answer knows the caller and objects to something else.", "API rate limit exceeded"],
    ["The answer rejects what was sent to say who is calling.", "Invalid authorization"],
    ["The answer asks you to check the credential.", "Signature mismatch, please check your app secret"],
    [
      "The log shows an anonymous caller.",
      "Http403ForbiddenEntryPoint : Pre-authenticated entry point called. Rejecting access",
    ],
    [
      "The code that refused was looking for a log-in.",
      'File "handlers.py", line 12, in get_login_url\n    raise HTTPError(403)',
    ],
    ["The lock follows credentials that were not accepted.", "Locked: several wrong passwords were sent"],
    ["The answer speaks of a credential and of a fault in it.", "sign error"],
    ["The note beside it says what made the call work.", "HTTPError: 403 Forbidden\nA new API key fixed it."],
    ["The answer says in another language that the credential is missing or not valid.", "签名错误"],
  ],
  cors: [
    ["The answer says that your page's origin is not allowed.", "Origin checking failed: no trusted entry"],
    ["The answer speaks of CORS.", "CORS check failed"],
    ["The server compared the Origin of the page with those it trusts, and refused.", "corsNotAllowed"],
    [
      "The key or service is restricted to certain web sites, and yours is not among them.",
      "Requests from referer https://app.example are blocked",
    ],
    [
      "The log line shows a refused OPTIONS request, and almost only browsers' preflights send those.",
      '"OPTIONS /items HTTP/1.1" 403',
    ],
    [
      "The refused request is a browser's preflight.",
      "OPTIONS /v1/things HTTP/1.1\nHost: api.example.com\nOrigin: https://app.example\nAccess-Control-Request-Method: PUT\n\nHTTP/1.1 403 Forbidden\nContent-Length: 0\n\n",
    ],
    [
      "A page of another site made the call, and the answer allows no origin.",
      "POST /v1/things HTTP/1.1\nHost: api.example.com\nOrigin: https://app.example\nSec-Fetch-Mode: cors\nSec-Fetch-Site: cross-site\n\nHTTP/1.1 403 Forbidden\nContent-Length: 0\n\n",
    ],
    [
      "The call came from a browser's extension or a page without an address, whose Origin few servers trust.",
      "GET /v1 HTTP/1.1\nHost: a.example\nOrigin: moz-extension://0a1b2c3d-0000-4000-8000-000000000000\n\nHTTP/1.1 403 Forbidden\n\n",
    ],
    ["The answer speaks of a page's origin that is not allowed.", "Requests from the browser are not allowed"],
    [
      "The answer lists the pages that may call, and yours is not among them.",
      "Access from this client host is forbidden. Register your new web domain in the console.",
    ],
    [
      "The opening of a WebSocket was refused, as servers do when they do not trust the page's Origin.",
      "WebSocket connection to 'wss://app.example/live' failed: Error during WebSocket handshake: Unexpected response code: 403",
    ],
    [
      "A WebSocket was asked for without an Origin, and servers that check it refuse such a call.",
      "GET /ws HTTP/1.1\nHost: a.example\nUpgrade: websocket\n\nHTTP/1.1 403 Forbidden\n\n",
    ],
    [
      "The request's Origin is that of a file or of a packaged app, which lists of web sites do not hold.",
      "POST /token HTTP/1.1\nHost: a.example\nOrigin: file://\n\nHTTP/1.1 403 Forbidden\n\n",
    ],
    [
      "A program's WebSocket was refused, and a program names no Origin by itself; some servers want one.",
      "aiohttp.client_exceptions.WSServerHandshakeError: 403, message='Invalid response status'",
    ],
    [
      "The WebSocket was asked for with an Origin, which servers compare with their own host, and was refused.",
      "websocket.create_connection(u, origin='https://app.example')\nWebSocketBadStatusException: Handshake status 403 Forbidden",
    ],
    [
      "The note beside it says what made the call work.",
      "HTTPError: 403 Forbidden\nRemoving the Origin header fixes it.",
    ],
    ["The answer says in another language that the origin is not allowed.", "来源域名不合法"],
  ],
  geo: [
    [
      "The server could not tell the country of the request, and a rule of it asks for one.",
      "User country could not be determined",
    ],
    ["The answer says that the place you are in decides.", "This is not allowed by default in your country."],
    ["451 says that access is denied because of a legal demand.", "HTTP/1.1 451 Unavailable For Legal Reasons\n\n"],
    [
      "A link with rel=blocked-by names who puts a legal block into effect.",
      'HTTP/1.1 451 Unavailable For Legal Reasons\nLink: <https://search.example/legal>; rel="blocked-by"\n\n',
    ],
    [
      "The answer says that the service is not offered in your country or region.",
      "This service is not available from Atlantis. The country of origin was identified by your address.",
    ],
    [
      "The answer names a country in which the service is not offered.",
      "Our services are currently unavailable in the U.S.",
    ],
    ["The answer says that requests from your country or region are refused.", "Geo-blocked"],
    [
      "The owner does not offer this in your country.",
      "The uploader has not made this video available in your country",
    ],
    ["The error code stands for a country that is not served.", "geo_blocked"],
    ["The answer speaks of sanctions or export control.", "Refused because of export control rules"],
    ["The answer gives a legal reason that concerns a place.", "This title cannot be shown because of a court order."],
    ["The answer speaks of a place that is not served.", "Users from Germany cannot access this service"],
    ["The answer objects to the region of the caller.", '{"code":403,"message":"wrong region"}'],
    [
      "The note beside it says that another country gets through.",
      "HTTPError: 403 Forbidden\nWith a VPN in another country it works.",
    ],
    [
      "The video lies in a folder that is named after the countries it is kept for.",
      "ERROR: CCurlFile::Open failed with code 403 for https://cdn.tv.example/geo/show/s2/show_4.m3u8:\n",
    ],
    ["The answer says in another language that your country or region is not served.", "您所在的地区暂不支持"],
    [
      "The stream is a national broadcaster's, which holds rights for its own country only.",
      "$ yt-dlp https://www.itv.com/watch/a/1\nERROR: HTTP Error 403: Forbidden",
    ],
  ],
  headers: [
    ["The answer says that the request lacks a token against forged requests (CSRF).", "Anti-CSRF check failed"],
    ["The answer names a request header that is missing or wrong.", "Please set a User-Agent header"],
    [
      "The Authorization header is not in a form that the server reads.",
      "Authorization header requires a key=value format",
    ],
    ["The server refuses the Host that the request names.", "Unrecognized host"],
    [
      "The answer objects to the User-Agent, or to one that names nobody.",
      "Please set a user-agent string as described in our robot policy.",
    ],
    [
      "The answer objects to the Referer, or to its absence.",
      "The request came without a referer, which this key needs.",
    ],
    ["The server does not serve the host name that the request used.", "Unexpected Host header value"],
    ["The answer objects to the form of a header field.", "User-Agent header is required"],
    [
      "The call names itself Python-urllib, Java, Scrapy or nothing at all unless told otherwise, and many servers refuse that.",
      "urllib.error.HTTPError: HTTP Error 403: Forbidden\n",
    ],
    [
      "Python's urllib and Rust's reqwest word it so, and name a library or nobody unless told otherwise; many servers refuse that.",
      "ERROR:root:HTTP Error 403: Forbidden\n",
    ],
    [
      "A media player sends neither the page's Referer nor a browser's name unless told to.",
      "[ffmpeg] https: HTTP error 403 Forbidden",
    ],
    [
      "The credential went out in a field named Authentication; servers look for it in Authorization.",
      "GET /v1/things HTTP/1.1\nHost: api.example.com\nAuthentication: Bearer EXAMPLE\n\nHTTP/1.1 403 Forbidden\nContent-Length: 0\n\n",
    ],
    [
      "The request carries a credential and the server saw none: it looks in another field, or for another scheme.",
      'GET /v1?api_key=wk_7f3a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 403 Forbidden\n\n{"detail":"Not authenticated"}',
    ],
    [
      "The page fetched in the mode no-cors, in which browsers send neither Authorization nor JSON's type.",
      'fetch("https://api.example.com/v1", {\n  "headers": { "authorization": "Bearer abc" },\n  "mode": "no-cors",\n  "method": "POST"\n});\nHTTP/2 403\n\n',
    ],
    [
      "The refusal itself sets the cookie of a guard against forged requests, so the request came without one.",
      'HTTP/1.1 403 Forbidden\nset-cookie: crumb=EXAMPLE; HttpOnly; SameSite=Strict; Path=/\n\n{"statusCode":403,"error":"Forbidden","message":"Forbidden"}',
    ],
    [
      "The request was sent with an empty User-Agent.",
      "GET /v1/things HTTP/1.1\nHost: api.example.com\nUser-Agent:\n\nHTTP/1.1 403 Forbidden\nContent-Length: 0\n\n",
    ],
    [
      "The request names itself a crawler, and many sites refuse crawlers by that name.",
      "GET /feed HTTP/1.1\nHost: blog.example.com\nUser-Agent: Mozilla/5.0 (compatible; ExampleSpider/2.0)\n\nHTTP/1.1 403 Forbidden\nContent-Length: 0\n\n",
    ],
    ["The answer speaks of a header field and of a fault in it.", "Unsupported API version header"],
    ["The answer refuses requests that do not come from the site's own pages, by their Referer.", "Blocked hotlinking"],
    [
      "A picture or a film was fetched without a Referer, which servers look at against embedding.",
      "GET /films/one.mp4 HTTP/1.1\nHost: files.example.com\nAccept: */*\n\nHTTP/1.1 403 Forbidden\nContent-Length: 0\n\n",
    ],
    [
      "A file was fetched with a Referer, which servers look at against embedding.",
      "GET /films/one.mp4 HTTP/1.1\nHost: files.example.com\nReferer: https://shop.example/\n\nHTTP/1.1 403 Forbidden\nContent-Length: 0\n\n",
    ],
    [
      "The note beside it says that the User-Agent decides.",
      "HTTPError: 403 Forbidden\nWhen I change the user agent it works.",
    ],
    [
      "The note beside it says that another program is let through.",
      "HTTPError: 403 Forbidden\nThe same address opens fine in Chrome.",
    ],
    [
      "The note beside it says what made the call work.",
      "HTTPError: 403 Forbidden\nWhen I add the Referer header it works.",
    ],
    ["The answer says in another language that a header is missing or wrong.", "Die Kopfzeile X-Mandant fehlt."],
  ],
  "ip-block": [
    ["The answer says that your IP address is refused.", "Your IP is not whitelisted"],
    ["The answer refuses by address or network.", "IP Prohibited"],
    ["The answer says that the traffic looks automated or suspicious.", "Automated requests detected"],
    ["The answer is a challenge page for browsers.", "Please complete the captcha"],
    ["The answer refuses VPNs or proxies.", "VPN detected, turn it off"],
    ["A firewall or security rule refused the request.", "Sorry, you have been blocked"],
    ["Only certain networks may reach this.", "Public network access is disabled"],
    [
      "A proxy on the caller's own side refused; the server was never asked.",
      "curl: (56) CONNECT tunnel failed, response 403\n",
    ],
    [
      "A filter between you and the server blocked this.",
      "Based on your organization's access policies, this web site ( http://app.example.com/x ) has been blocked",
    ],
    [
      "The page gives a number to quote, as firewalls and bot filters do.",
      "Access Denied Reference 0.1a2b3c4d.1700000000.5e6f7a8b",
    ],
    ["The answer comes from a firewall or a bot filter.", "wait for verification"],
    ["The answer objects to the address that the request came from.", '{"error":"INVALID_IP"}'],
    [
      "Caches let only listed addresses empty them.",
      "PURGE /blog/ HTTP/1.1\nHost: www.example.com\n\nHTTP/1.1 405 Not allowed.\nServer: Varnish\n\n",
    ],
    ["511 is the answer of a captive portal on your network.", "HTTP/1.1 511 Network Authentication Required\n\n"],
    ["A filter on your own network answered.", "Blocked by your company: category of this site is games."],
    ["The answer gives a reason other than the address.", "unsupported_country"],
    ["A firewall module, or the address itself, is named as the reason.", "This error was generated by Mod_Security."],
    ["The answer speaks of an address, a network or a program that is refused.", "Unlisted IP"],
    ["The answer comes from a filter or a bot check.", "Our firewall has flagged your request"],
    ["The answer says that it blocked you, not what you may do.", "The security of this site blocked your request."],
    [
      "A field of the answer names the rule that blocked the request.",
      "HTTP/1.1 403 Forbidden\nX-Blocked-By: rule-7\n\n",
    ],
    [
      "The log names a crawler or a hosting company's network, which many sites refuse.",
      "HTTP/1.1 403 Forbidden\n\nclient proxy_type: hosting",
    ],
    [
      "The URL holds what firewalls take for an attack.",
      "GET /search?q=<script>alert(1)</script> HTTP/1.1\nHost: www.example.com\n\nHTTP/1.1 403 Forbidden\nContent-Length: 0\n\n",
    ],
    ["The note beside it tells of another network.", "HTTPError: 403 Forbidden\nIt works over my mobile data."],
    ["A scanner takes what was sent or fetched for a virus.", "Upload refused: malware detected in report.zip"],
    [
      "A package manager asked for public files without any credential, so a proxy or the mirror refused the caller itself.",
      "Err:2 http://mirror.example.org stable Release\n  403  Forbidden [IP: 192.0.2.30 80]",
    ],
    ["The answer names the address that was banned or limited.", "192.0.2.44 has been banned until Monday"],
    ["The answer says that you were banned, without naming an account.", "Request dropped! You have been banned!"],
    [
      "The answer takes the caller for a program or an attacker.",
      "Refused due to undesirable or unauthorised activity",
    ],
    ["A filter refused by a reputation list or by its access rules.", "403 Client Error: BadReputation"],
    [
      "A program that downloads asks like a visitor without an account: whom sites refuse by address, country or look.",
      "ERROR: [generic] clip: Unable to download webpage: HTTP Error 403: Forbidden\n",
    ],
    [
      "The call fetched a file that is for everyone, as far as one sees: then who asks, or from where, is what is refused.",
      "Error retrieving https://files.example.com/tool-1.2.tar.gz; received response code 403\n",
    ],
    ["The answer says in another language that the address or the traffic is blocked.", "IP不在白名单"],
  ],
  permissions: [
    [
      "The challenge says insufficient_scope: the token is valid, but its scope is too small.",
      'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer realm="api", error="insufficient_scope"\n\n',
    ],
    ["The answer names a scope, role or permission that the caller lacks.", "Missing scope: chat:write"],
    ["The answer says that this caller may not do this.", "application is not authorised for this resource"],
    [
      "Role-based access control refused this verb on this resource.",
      "serviceaccount build cannot list resource pods in the namespace web",
    ],
    ["The action is kept for certain people or roles.", "You must be a member of this team"],
    ["The plan or subscription does not include this.", "Your plan does not include webhooks"],
    ["The account itself is suspended or not approved.", "User account is disabled"],
    ["An access policy refused this.", "Admin consent is required for this application"],
    [
      "The organisation wants a further sign-in for this token.",
      "This organization requires SAML single sign-on to be authorized for tokens",
    ],
    ["The error code stands for a known caller without the right.", "missing_scope"],
    ["The answer speaks of a right that is missing.", "Permission denied for this document"],
    [
      "A refusal without a reason is most often a missing right.",
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"Access denied"}',
    ],
    ["The action is kept for others, or the licence does not cover it.", "Only the team owner can archive a board."],
    [
      "The caller is known, and a right, a consent, an agreement or a payment is missing.",
      "The current user isn't a member of this project",
    ],
    [
      "The server saw an anonymous caller: nobody whose rights could be too small.",
      "User system:anonymous sent no token",
    ],
    [
      "The answer names a credential whose time is over: its rights were not looked at.",
      "You don't have access to this data: Signature has expired",
    ],
    ["The answer names a place as the reason.", "Our API is not supported in your region"],
    ["The note beside it says what made the call work.", "HTTPError: 403 Forbidden\nAfter upgrading my plan it works."],
    ["The answer says in another language that you lack the right.", "权限不足"],
    [
      "The answer says in another language that a plan is over or too small, or that credit is missing.",
      "账户余额不足",
    ],
  ],
  "rate-limit": [
    ["429 is the status code for too many requests.", "HTTP/1.1 429 Too Many Requests\n\n"],
    ["The answer says that a limit or quota is used up.", "hourly cap hit"],
    ["The error code stands for a limit that is used up.", "rateLimitExceeded"],
    ["The answer names how long to wait before the next attempt.", "Wait 30 seconds and try again"],
    ["The answer asks you to slow down or to try later.", "Please retry later"],
    ["The answer speaks of too much in too short a time, or of a cap that is used up.", "Too many login attempts"],
    ["The answer says when to come back.", "HTTP/1.1 403 Forbidden\nRetry-After: 30\n\n"],
    ["The answer names how often something may be done.", "You can only make 5 requests per minute"],
    ["The server names its own full disk, not a count of your requests.", "No space left on device"],
    ["The answer speaks of an amount or a frequency.", "Free tier allowance consumed"],
    ["The answer asks for a pause.", "Cool down before the next request"],
    [
      "The answer counts what is left, and it is nothing.",
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"status":"Refused","requests_remaining":0}',
    ],
    ["The note beside it says that a pause helps.", "HTTPError: 403 Forbidden\nAfter an hour it works again."],
    ["The answer says in another language that there were too many requests.", "已超出每日调用次数限制"],
  ],
  resource: [
    [
      "The answer leaves it open whether the thing is there at all.",
      "You don't have permission to access collection orders or it does not exist.",
    ],
    ["The status says that there is nothing at this address.", "HTTP/1.1 410 Gone\n\n"],
    [
      "The path names a hidden file, and servers give none of those to anybody.",
      "GET /.env HTTP/1.1\nHost: app.example.com\n\nHTTP/1.1 403 Forbidden\n\n",
    ],
    [
      "The path holds two slashes in a row: an empty segment, which makes it another path where servers do not merge them.",
      "GET https://api.example.com//v1/orders HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 403 Forbidden\n\n",
    ],
    [
      "The call fetched a file, and storage that does not list its files answers 403 for one that is not there.",
      "Downloading https://files.example.com/tool-1.2.zip\nHTTP Error 403\n",
    ],
    ["The status says that this address does not take this method.", "HTTP/1.1 405 Method Not Allowed\nAllow: GET\n\n"],
    ["The answer says that the API or feature is not switched on.", "Feature disabled by administrator"],
    ["The answer says that this was removed or retired.", "Endpoint retired in 2023"],
    ["The answer says that what was asked for does not exist there.", "Bucket not found"],
    ["The answer says that this is not public.", "Video is private"],
    ["The content itself is blocked.", "Access to this repository has been disabled after a DMCA notice"],
    [
      "The content was taken down on a legal notice.",
      "Access to this repository has been disabled after a DMCA notice",
    ],
    ["This address does not take this method.", "HTTP method not allowed"],
    ["The state of what was asked for does not allow this, whoever asks.", '{"code":"DUPLICATE_ORDER"}'],
    [
      "A Sunset field says that this resource ends.",
      "HTTP/1.1 403 Forbidden\nSunset: Sat, 31 Dec 2022 23:59:59 GMT\n\n",
    ],
    ["The answer names a place as the reason.", "Our API is not supported in your region"],
    ["The answer speaks of the state of what was asked for.", "ballot already closed"],
    ["The state of what was asked for does not allow this, whoever asks.", "Cannot edit a published document"],
    ["What was asked for does not offer this, whoever asks.", "@alice:example.org is already in the room"],
    [
      "A public bucket answers 403 for a file that it does not hold, or no longer gives to everybody.",
      "Error: failed to fetch https://acme-charts.storage.googleapis.com/tool-1.2.tgz : 403 Forbidden\nexit 1",
    ],
    [
      "The address belongs to the set-up, which applications close once it is done.",
      "GET /api/setup HTTP/1.1\nHost: app.example\nCookie: a=b\n\nHTTP/1.1 403 Forbidden\n\n",
    ],
    ["The answer says in another language that this is gone or not there.", "Ce document a été supprimé"],
  ],
  "server-config": [
    ["The server's own system refuses to open the file.", "no access permission to '/files/'"],
    [
      "The address is a folder without an index page, or none of the files that may be handed out.",
      "Directory listing denied",
    ],
    [
      "A folder was asked for, and servers that do not list folders refuse one without an index page.",
      "GET /static/assets/ HTTP/1.1\nHost: a.example\n\nHTTP/1.1 403 Forbidden\n\n",
    ],
    ["A rule in the web server's own configuration refused.", "Access forbidden by rule"],
    ["The server cannot write: its disk is full or it is read-only.", "No space left on device"],
    ["The server is up, and the site or application behind it is not.", "This web app is stopped"],
    ["The answer names a part of the server's own configuration.", "SELinux prevented the read"],
    ["The answer points to the server's configuration.", "upstream denied: no route matched with those values"],
    [
      "This is a web server's own page for a rule or file permission, not an API's answer.",
      "You don't have permission to access /private/ on this server.",
    ],
    ["The answer points to how the server is set up.", "database is read-only"],
    [
      "The server says that it lacks what it needs to let anyone in.",
      "Access denied: admin keys have not been configured",
    ],
    ["The server could not get the keys that it checks tokens with.", "Unable to load the signing keys of the issuer"],
    ["The status says that the server failed.", "HTTP/1.1 502 Bad Gateway\n\n"],
    [
      "The request carried Authorization and the server saw none, so something between them dropped it.",
      "GET /v1 HTTP/1.1\nHost: a.example\nAuthorization: Bearer x\n\nHTTP/1.1 403 Forbidden\n\nAuthorization header not found.",
    ],
    ["The note beside it says what made the call work.", "HTTPError: 403 Forbidden\nchmod 644 fixed it."],
  ],
  "token-expired": [
    [
      "The challenge says that the token expired.",
      'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error="invalid_token", error_description="The access token expired"\n\n',
    ],
    ["The answer says that the token, session or link has expired.", "Expired signature"],
    ["The error code stands for an expired token.", "TokenExpiredError"],
    ["The error code names something that has expired.", "ExpiredToken"],
    ["The request's own time is too far from the server's clock.", "nonce too old"],
    ["By its own dates, the token is not valid at this time.", "Token is not yet valid"],
    [
      "The answer says that the session's token has ended and that a new one is needed.",
      "OAuth token has been revoked. Obtain a new token.",
    ],
    ["The answer says that the session is over or that a new sign-in is needed.", "Session no longer valid"],
    [
      "The server tells the browser to drop its session.",
      'HTTP/1.1 403 Forbidden\nClear-Site-Data: "cookies", "storage"\n\n',
    ],
    ["The answer says that something is past its time.", "Access token lifetime exceeded"],
    [
      "It worked for hours or days and then stopped, as an expired credential does.",
      "HTTPError: 403 Forbidden\nIt works for about an hour, then every call fails.",
    ],
    [
      "The note beside it says what made the call work.",
      "HTTPError: 403 Forbidden\nI regenerated my token and now it works.",
    ],
    ["The answer says in another language that something has expired.", "token已过期"],
  ],
};
