import { all, any, body, emptyBody, header, member, method, status, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

/** The fields that Spring Security adds by default, with nothing behind them. */
const silent = all(
  status(403),
  header("cache-control", /^no-cache, no-store, max-age=0, must-revalidate$/i),
  header("expires", /^0$/),
  header("x-content-type-options"),
  any(emptyBody, header("content-length", /^0$/)),
);

export const refusals = vendor(
  { name: "Spring Security", layer: "application" },
  {
    cors: {
      when: body(/Invalid CORS request(?!\s*;)/i),
      cause: "cors",
      strength: "decisive",
      because: "Spring's CORS check writes these words when Origin, method or headers are not in its configuration.",
      source: "https://github.com/spring-projects/spring-framework/issues/29600",
    },
    "cors-by-length": {
      when: all(
        status(403),
        header("content-length", /^20$/),
        any(header("vary", /access-control-request-method/i), header("allow", /OPTIONS/)),
        without(body(/\S/)),
      ),
      cause: "cors",
      strength: "moderate",
      because: "What Spring's CORS check answers is 20 bytes long, as this answer is, and its fields fit.",
      source: "https://github.com/spring-projects/spring-framework/issues/29600",
    },
    csrf: {
      when: body(
        oneOf(
          /Invalid CSRF Token .{1,200}? was found on the request parameter/i,
          /Could not verify the provided CSRF token because|Invalid CSRF token found for/i,
          /An expected CSRF token cannot be found|web\.(?:server\.)?csrf\.\w{0,20}CsrfTokenException/i,
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Spring Security's CSRF filter found no matching token.",
      source:
        "https://github.com/spring-projects/spring-security/blob/HEAD/docs/modules/ROOT/pages/servlet/exploits/csrf.adoc",
      also: { "token-expired": "weak" },
    },
    "insufficient-scope": {
      when: any(
        header("www-authenticate", /insufficient_scope.{0,260}rfc6750#section-3\.1/i),
        body(/insufficient_scope[^\n]{0,260}?rfc6750#section-3\.1/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The resource server accepted the token, but an authority is missing in it.",
      source:
        "https://github.com/spring-projects/spring-security/blob/HEAD/oauth2/oauth2-resource-server/src/main/java/org/springframework/security/oauth2/server/resource/web/access/BearerTokenAccessDeniedHandler.java",
      actor: "you",
    },
    "jwt-expired": {
      when: any(
        header("www-authenticate", /Jwt (?:expired at|used before)/i),
        body(/\bJwt (?:expired at|used before)\s/),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Spring's decoder says that the token's time is over, or not yet come.",
      source:
        "https://github.com/spring-projects/spring-security/blob/HEAD/oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/JwtTimestampValidator.java",
    },
    "jwt-refused": {
      when: any(
        header("www-authenticate", /attempting to decode the Jwt/i),
        body(/An error occurred while attempting to decode the Jwt/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Spring's decoder could not verify the token.",
      source:
        "https://github.com/spring-projects/spring-security/blob/HEAD/oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/NimbusJwtDecoder.java",
    },
    "firewall-host": {
      when: body(
        inARow(
          /The request was rejected because the /i,
          /(?:domain\s.{1,260}? is untrusted|header(?: name)?:?\s|parameter(?: name)?:?\s)/i,
        ),
      ),
      cause: "headers",
      strength: "strong",
      because: "Spring's HTTP firewall does not accept a header, parameter or host name of the request.",
      source:
        "https://github.com/spring-projects/spring-security/blob/HEAD/docs/modules/ROOT/pages/servlet/exploits/firewall.adoc",
    },
    "firewall-url": {
      when: body(/The request was rejected because the (?:URL\s|HTTP method\s)/i),
      cause: "resource",
      strength: "strong",
      because: "Spring's HTTP firewall does not accept the form of the URL or the method.",
      source:
        "https://github.com/spring-projects/spring-security/blob/HEAD/docs/modules/ROOT/pages/servlet/exploits/firewall.adoc",
      also: { "ip-block": "weak" },
    },
    anonymous: {
      when: all(member("error", /^Forbidden$/), member("message", /^Access Denied$/), member("path")),
      cause: "authentication",
      strength: "strong",
      because: "Spring Security before 6.5 sends these words to an anonymous caller when no login method is set up.",
      source:
        "https://github.com/spring-projects/spring-security/blob/6.4.0/web/src/main/java/org/springframework/security/web/authentication/Http403ForbiddenEntryPoint.java",
      also: { permissions: "moderate" },
    },
    "entry-point": {
      when: body(/Http403ForbiddenEntryPoint|Pre-authenticated entry point called\.\s{0,2}Rejecting access/i),
      cause: "authentication",
      strength: "strong",
      because: "Spring's log says that nobody was signed in, and that no way to log in is set up to ask for.",
      source:
        "https://github.com/spring-projects/spring-security/blob/HEAD/web/src/main/java/org/springframework/security/web/authentication/Http403ForbiddenEntryPoint.java",
      also: { permissions: "weak" },
    },
    "access-denied": {
      when: any(
        body(
          oneOf(
            /springframework\.security\.\S{0,60}(?:AccessDeniedException|AuthorizationDeniedException)/i,
            /\b(?:AccessDeniedException|AuthorizationDeniedException): Access (?:is )?denied/i,
            /to\s+access\s+denied\s+handler\s+since\s+access\s+is\s+denied/i,
          ),
        ),
        all(member("error", /^Forbidden$/), member("message", /^Access is denied$/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Spring Security's authorization rule refuses this user.",
      source:
        "https://github.com/spring-projects/spring-security/blob/HEAD/docs/modules/ROOT/pages/servlet/authorization/authorize-http-requests.adoc",
      also: { authentication: "moderate" },
    },
    "error-dispatch": {
      when: all(
        status(403),
        body(/Servlet\.service\(\) for servlet [^\n]{1,200}?threw exception/i),
        // What failed may be a call of its own that another server refused.
        without(body(/AccessDenied|AuthorizationDenied|RequestRejected|threw exception[\s\S]{0,2000}?\b40[13]\b/)),
      ),
      cause: "server-config",
      strength: "strong",
      because: "The log shows that the application failed; Spring then refuses its own error page and answers 403.",
      source: "https://github.com/spring-projects/spring-security/issues/14481",
      retry: "no",
    },
    "silent-write": {
      when: all(silent, method("POST", "PUT", "PATCH", "DELETE")),
      cause: "headers",
      strength: "moderate",
      because: "Spring Security's own fields and no body: it refuses so a call that writes without a CSRF token.",
      source:
        "https://github.com/spring-projects/spring-security/blob/HEAD/docs/modules/ROOT/pages/servlet/exploits/csrf.adoc",
      also: { permissions: "moderate", authentication: "weak", "ip-block": "against" },
    },
    silent: {
      when: silent,
      cause: "authentication",
      strength: "moderate",
      because: "Spring Security's own fields and no body: it answers an anonymous caller so when no login is set up.",
      source:
        "https://github.com/spring-projects/spring-security/blob/HEAD/config/src/main/java/org/springframework/security/config/annotation/web/configurers/ExceptionHandlingConfigurer.java",
      also: { permissions: "moderate", headers: "weak", "server-config": "weak", "ip-block": "against" },
    },
    "boot-page": {
      when: any(
        body(/Whitelabel Error Page[\s\S]{0,400}?type=Forbidden,\s+status=403/i),
        all(member("status", /^403$/), member("error", /^Forbidden$/), member("path"), member("timestamp")),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "This is Spring Boot's error page for a 403 that does not say why.",
      source: "https://docs.spring.io/spring-boot/reference/web/servlet.html#web.servlet.spring-mvc.error-handling",
      also: { headers: "moderate", authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  cors: {
    headline: "Spring's CORS configuration refuses this Origin, method or header.",
    meaning:
      "The server itself refuses, before the controller runs; credentials do not matter. It also happens when a proxy changes scheme or host, so that a same-origin call looks like a cross-origin one.",
    fix: [
      {
        do: "If you are the owner: allow the origin, with scheme and port and no slash at the end.",
        snippet:
          'configuration.setAllowedOrigins(List.of("https://app.example.com"));\nconfiguration.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE"));\nconfiguration.setAllowedHeaders(List.of("*"));',
      },
      "Behind a proxy set server.forward-headers-strategy, so that Spring sees the public scheme and host.",
      "A program that is no browser can leave the Origin header out.",
    ],
  },
  "cors-by-length": {
    headline: "Spring's CORS check most likely refused this.",
    meaning:
      "The answer is as long as Spring's `Invalid CORS request`, which some clients do not show. It refuses a page's origin, a method or a header that its configuration does not name.",
    fix: [
      "Read the body, with `curl -i` and the same `Origin` and `Access-Control-Request-Method`.",
      "If you are the owner: add the origin, the method and the headers to Spring's CORS configuration.",
    ],
  },
  csrf: {
    headline: "Spring Security's CSRF protection stopped the request.",
    meaning:
      "A request that writes needs the CSRF token beside the session cookie. Login and roles may be fine. Only a bearer token that Spring's own resource server reads takes its place; one that a filter of the application reads does not.",
    fix: [
      "Send the token in `X-CSRF-TOKEN`, in `X-XSRF-TOKEN` when it comes as the cookie XSRF-TOKEN, or in the form field _csrf.",
      "Keep the session cookie between the request that hands out the token and the one that sends it.",
      "If you are the owner and a single-page app sends the value of the cookie XSRF-TOKEN: since version 6 that plain value is refused unless the app is set up for it, with `csrf.spa()` (since 7.0) or a CsrfTokenRequestAttributeHandler.",
      {
        do: "If you are the owner and the path serves only clients with bearer tokens: exempt it.",
        snippet: 'http.csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"));',
      },
    ],
  },
  "insufficient-scope": {
    headline: "The token is valid, but lacks the scope that this endpoint needs.",
    meaning:
      "Spring reads `scope` or `scp` and makes `SCOPE_` authorities of them. Roles in other claims, such as Keycloak's `realm_access`, count for nothing until a converter maps them.",
    fix: [
      "Compare the scopes in the token with the ones that the endpoint documents, and ask for the missing one when you fetch the token.",
      {
        do: "If you are the owner: map the claim that holds the roles.",
        snippet: 'converter.setAuthoritiesClaimName("roles");\nconverter.setAuthorityPrefix("ROLE_");',
      },
      '`hasRole("ADMIN")` looks for `ROLE_ADMIN`; `hasAuthority` takes the name as it is.',
    ],
  },
  "jwt-expired": {
    headline: "Your JWT has expired.",
    meaning: "Spring compares `exp` and `nbf` with its clock and allows 60 seconds of skew.",
    fix: ["Fetch a new token, with the refresh token where you have one.", "Compare the clocks of both servers."],
  },
  "jwt-refused": {
    headline: "Spring does not accept this JWT.",
    meaning: "The words after the colon say why: a wrong issuer or audience, an unknown key, or a malformed token.",
    fix: [
      "Read the rest of `error_description`.",
      "Compare `iss` and `aud` in the token with `issuer-uri` and `audiences` in the application.",
      "Check that the application can reach the issuer's key set.",
    ],
  },
  "firewall-host": {
    headline: "Spring's HTTP firewall refuses a header, a parameter or the host name.",
    meaning: "StrictHttpFirewall runs before any login. The message names what it disliked.",
    fix: [
      "Read the name in the message, and remove odd characters from it or its value.",
      "If you are the owner: set the allowed header, parameter or host names on StrictHttpFirewall.",
    ],
  },
  "firewall-url": {
    headline: "Spring's HTTP firewall refuses the URL or the method.",
    meaning:
      "StrictHttpFirewall refuses double slashes, encoded slashes, semicolons, encoded percent signs and unusual methods, before any login. A new credential does not help.",
    fix: [
      "Look for // in the URL, often from joining a base URL that ends in a slash.",
      "Send values that hold such characters in the query and not in the path.",
      {
        do: "If you are the owner and need such URLs: relax the one rule in a bean.",
        snippet:
          "@Bean\nHttpFirewall httpFirewall() {\n  StrictHttpFirewall firewall = new StrictHttpFirewall();\n  firewall.setAllowSemicolon(true);\n  return firewall;\n}",
      },
    ],
  },
  anonymous: {
    headline: "Spring Security did not see who you are.",
    meaning:
      "Without a configured login method, Spring answers an anonymous caller with 403 in place of 401. A token that no filter reads counts as none.",
    fix: [
      "Check that the token is sent, and in the form that the application reads.",
      "If you are the owner: check that your filter sets the authentication, runs for this path, and stands before the authorization filter.",
      "Or allow the path with `permitAll`, and `/error` too.",
    ],
  },
  "entry-point": {
    headline: "Spring took the caller for anonymous.",
    meaning:
      "The filter that should read the token or session found none, or does not run for this path. Without a log-in method Spring answers 403 where 401 is meant.",
    fix: [
      "Check that the credential arrives, and that the filter stands before AuthorizationFilter.",
      {
        do: "If you are the owner: answer 401, so that the two cases differ.",
        snippet:
          "http.exceptionHandling(e -> e.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));",
      },
      "An exception in the controller leads to `/error`: permit that path, or the real fault is hidden.",
    ],
  },
  "access-denied": {
    headline: "A Spring Security rule refuses this user.",
    meaning:
      "The caller lacks the role or authority that the path or method asks for; an anonymous caller gives the same exception.",
    fix: [
      { do: "Log what Spring decides.", snippet: "logging.level.org.springframework.security=TRACE" },
      'Compare the authorities in the log with the rule: `hasRole("ADMIN")` wants `ROLE_ADMIN`.',
      "Check the order of the rules: the first one that matches the path counts.",
    ],
  },
  "error-dispatch": {
    headline: "The application failed, and Spring Security hid the error.",
    meaning:
      "An exception leads to `/error`. Where that path is protected, the caller gets 403 in place of 500. Roles and tokens are not the problem.",
    fix: [
      "Read the exception in the log and mend that.",
      {
        do: "If you are the owner: permit the error page, so that the true status is seen.",
        snippet: "http.authorizeHttpRequests(a -> a.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll());",
      },
    ],
  },
  "silent-write": {
    headline: "Spring Security most likely missed a CSRF token.",
    meaning:
      "CSRF protection is on by default and stops POST, PUT, PATCH and DELETE. An unread login, or an exception whose error page is protected, gives the same empty answer.",
    fix: [
      "Try a GET with the same credential: when it passes, the CSRF token is missing.",
      {
        do: "If you are the owner and the path serves only clients with bearer tokens: exempt it.",
        snippet: 'http.csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"));',
      },
      {
        do: "Log what Spring decides.",
        snippet: "logging.level.org.springframework.security=TRACE",
      },
    ],
  },
  silent: {
    headline: "Spring Security refused without a word, most often because it saw no login.",
    meaning:
      "Without a configured login method Spring answers an anonymous caller with an empty 403. A missing CSRF token, a missing role or an exception behind a protected `/error` gives the same answer.",
    fix: [
      "Check that the token or session is sent, and in the form that the application reads.",
      {
        do: "If you are the owner: log what Spring decides.",
        snippet: "logging.level.org.springframework.security=TRACE",
      },
      "Allow `/error`, so that the real error is seen.",
    ],
  },
  "boot-page": {
    headline: "A Spring Boot application refused, without saying why.",
    meaning:
      "For POST, PUT, PATCH and DELETE the usual reason is a missing CSRF token; for GET it is a missing role or an unread token. An error inside the application also turns into 403 when `/error` itself is protected.",
    fix: [
      "Try a GET with the same credential: when it passes, the CSRF token is missing.",
      {
        do: "If you are the owner: log what Spring decides.",
        snippet: "logging.level.org.springframework.security=TRACE",
      },
      "Allow `/error`, so that the real error is seen.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  cors: {
    matches: [
      "HTTP/1.1 403 Forbidden\nVary: Origin\nVary: Access-Control-Request-Method\nContent-Length: 20\n\nInvalid CORS request",
      "curl: Invalid CORS request",
    ],
    ignores: [
      "Invalid CORS request; Origin [https://app.example.com] Method [OPTIONS] Access-Control-Request-Headers [authorization]",
    ],
  },
  "cors-by-length": {
    matches: [
      "HTTP/1.1 403 Forbidden\nVary: Origin\nVary: Access-Control-Request-Method\nContent-Length: 20\n",
      "HTTP/1.1 403 Forbidden\nAllow: GET, POST, OPTIONS\nContent-Length: 20\n",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nVary: Origin\nContent-Length: 20\n",
      "HTTP/1.1 403 Forbidden\nVary: Access-Control-Request-Method\nContent-Length: 20\n\nInvalid CORS request",
    ],
  },
  csrf: {
    matches: [
      '{"timestamp":"2026-01-05T10:11:12.000+00:00","status":403,"error":"Forbidden","message":"Invalid CSRF Token \'null\' was found on the request parameter \'_csrf\' or header \'X-CSRF-TOKEN\'.","path":"/login"}',
      "DEBUG o.s.security.web.csrf.CsrfFilter : Invalid CSRF token found for http://localhost:8080/api/items",
      "An expected CSRF token cannot be found",
    ],
    ignores: ["Missing or incorrect CSRF cookie type."],
  },
  "insufficient-scope": {
    matches: [
      'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error="insufficient_scope", error_description="The request requires higher privileges than provided by the access token.", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"\nContent-Length: 0\n\n',
    ],
    ignores: [
      "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n\n",
      'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error="insufficient_scope", scope="api"\n\n',
    ],
  },
  "jwt-expired": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Jwt expired at 2026-01-05T10:11:12Z", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"\n\n',
    ],
    ignores: ["token expired"],
  },
  "jwt-refused": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: The iss claim is not valid"\n\n',
      "o.s.s.o.s.r.w.BearerTokenAuthenticationFilter: An error occurred while attempting to decode the Jwt: Malformed token",
    ],
  },
  "firewall-host": {
    matches: [
      "org.springframework.security.web.firewall.RequestRejectedException: The request was rejected because the domain api.example.com is untrusted.",
    ],
  },
  "firewall-url": {
    matches: [
      'org.springframework.security.web.firewall.RequestRejectedException: The request was rejected because the URL contained a potentially malicious String "//"',
      "The request was rejected because the URL was not normalized.",
    ],
  },
  anonymous: {
    matches: [
      '{"timestamp":"2026-01-05T10:11:12.000+00:00","status":403,"error":"Forbidden","message":"Access Denied","path":"/api/items"}',
    ],
    ignores: ['{"status":403,"error":"Forbidden","message":"Forbidden","path":"/api/items"}'],
  },
  "entry-point": {
    matches: ["DEBUG o.s.s.w.a.Http403ForbiddenEntryPoint : Pre-authenticated entry point called. Rejecting access"],
  },
  "access-denied": {
    matches: [
      "TRACE o.s.s.w.a.ExceptionTranslationFilter : Sending JwtAuthenticationToken [Authenticated=true, Granted Authorities=[SCOPE_openid]] to access denied handler since access is denied",
      "org.springframework.security.access.AccessDeniedException: Access is denied\n\tat org.springframework.security.access.vote.AffirmativeBased.decide(AffirmativeBased.java:73)",
      "org.springframework.security.authorization.AuthorizationDeniedException: Access Denied",
      '{"status":403,"error":"Forbidden","message":"Access is denied","path":"/admin"}',
    ],
    ignores: ['{"message":"Access Denied."}'],
  },
  "error-dispatch": {
    matches: [
      "HTTP/1.1 403\nContent-Length: 0\n\nERROR [dispatcherServlet] : Servlet.service() for servlet [dispatcherServlet] in context with path [] threw exception [Request processing failed: java.lang.NullPointerException] with root cause",
    ],
    ignores: [
      "HTTP/1.1 403\n\nServlet.service() for servlet [dispatcherServlet] in context with path [] threw exception [org.springframework.security.access.AccessDeniedException: Access is denied]",
      "Servlet.service() for servlet [dispatcherServlet] in context with path [] threw exception\n\norg.springframework.web.client.HttpClientErrorException$Forbidden: 403 Forbidden: [no body]",
    ],
  },
  "silent-write": {
    matches: [
      "POST /api/items HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 403\nX-Content-Type-Options: nosniff\nX-XSS-Protection: 0\nCache-Control: no-cache, no-store, max-age=0, must-revalidate\nPragma: no-cache\nExpires: 0\nX-Frame-Options: DENY\nContent-Length: 0\n\n",
    ],
    ignores: [
      "HTTP/1.1 403\nX-Content-Type-Options: nosniff\nCache-Control: no-cache, no-store, max-age=0, must-revalidate\nExpires: 0\nContent-Length: 0\n\n",
    ],
  },
  silent: {
    matches: [
      "HTTP/1.1 403\nX-Content-Type-Options: nosniff\nX-XSS-Protection: 0\nCache-Control: no-cache, no-store, max-age=0, must-revalidate\nPragma: no-cache\nExpires: 0\nX-Frame-Options: DENY\nContent-Length: 0\n\n",
    ],
    ignores: [
      "HTTP/1.1 403\nX-Content-Type-Options: nosniff\nCache-Control: no-store\nExpires: 0\nContent-Length: 0\n\n",
    ],
  },
  "boot-page": {
    matches: [
      '<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div id="created">Mon Jan 05 10:11:12 UTC 2026</div><div>There was an unexpected error (type=Forbidden, status=403).</div></body></html>',
      '{"timestamp":"2026-01-05T10:11:12.000+00:00","status":403,"error":"Forbidden","path":"/api/items"}',
    ],
    ignores: ['{"statusCode":403,"error":"Forbidden","message":"Forbidden resource"}'],
  },
};
