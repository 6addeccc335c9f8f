import { all, any, body, emptyBody, header, setsCookie, status } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const resources = "https://github.com/dotnet/aspnetcore/blob/main/src/Antiforgery/src/Resources.resx";

export const refusals = vendor(
  {
    name: "ASP.NET Core",
    layer: "application",
    seen: any(header("server", /^Kestrel$/i), header("x-powered-by", /^ASP\.NET$/i), setsCookie(/^\.AspNetCore\./)),
  },
  {
    "antiforgery-user": {
      when: body(
        inARow(
          /anti-?forgery\s+token\s+was\s+meant\s+for\s+/i,
          /(?:user\s|a\s+different\s+claims-based\s+user|an\s+authenticated\s+user)/i,
        ),
      ),
      cause: "headers",
      strength: "strong",
      because: "The antiforgery token was made for another user, or before the sign-in or sign-out.",
      source: resources,
      also: { authentication: "moderate" },
    },
    "antiforgery-keys": {
      when: body(/anti-?forgery\s+token\s+could\s+not\s+be\s+decrypted/i),
      cause: "server-config",
      strength: "strong",
      because: "The server cannot decrypt the token: it was made with a key that this instance does not have.",
      source: resources,
      also: { headers: "moderate", "token-expired": "weak" },
    },
    "antiforgery-https": {
      when: body(
        inARow(
          /antiforgery\s+system\s+has\s+the\s+configuration\s+value\s+.{3,80}?but\s+the\s+current\s+request\s+/i,
          /is\s+not\s+an\s+SSL\s+request/i,
        ),
      ),
      cause: "server-config",
      strength: "strong",
      because: "The application wants https, and does not see that the request came by it.",
      source: resources,
    },
    antiforgery: {
      when: body(
        oneOf(
          inARow(
            /required\s+anti-?forgery\s+/i,
            /(?:cookie|form\s+field|header\s+value|request\s+token|cookie\s+token|token)/i,
          ),
          inARow(
            /anti-?forgery\s+cookie\s+token\s+/i,
            /(?:and\s+(?:form\s+field|request)\s+token\s+do\s+not\s+match|is\s+invalid)/i,
          ),
          /Validation\s+of\s+the\s+provided\s+anti-?forgery\s+token\s+failed/i,
          /Unable\s+to\s+read\s+the\s+antiforgery\s+request\s+token|\bAntiforgeryValidationException\b/i,
          /\bHttpAntiForgeryException\b/i,
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because:
        "ASP.NET's antiforgery check missed its cookie or its request token, or found that they do not belong together.",
      source: resources,
      also: { authentication: "weak" },
    },
    "scheme-challenged": {
      when: body(/AuthenticationScheme: [\w.-]{1,60} was challenged|\bDenyAnonymousAuthorizationRequirement:/i),
      cause: "authentication",
      strength: "strong",
      because: "ASP.NET's log says that nobody was signed in, so that the caller was asked for a credential.",
      source:
        "https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/Core/src/LoggingExtensions.cs",
      also: { "token-expired": "weak" },
    },
    "scheme-forbidden": {
      when: body(
        oneOf(
          /AuthenticationScheme: [\w.-]{1,60} was forbidden/i,
          /Authorization\s+failed\.\s+These\s+requirements\s+were\s+not\s+met:/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "ASP.NET's log says that the signed-in user does not meet the policy.",
      source:
        "https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/Core/src/LoggingExtensions.cs",
    },
    "forbid-empty": {
      when: all(status(403), header("server", /^Kestrel$/i), emptyBody),
      cause: "permissions",
      strength: "moderate",
      because:
        "An ASP.NET application answers 403 without a body where its authorization forbids a caller that it knows.",
      source:
        "https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.authentication.authenticationhttpcontextextensions.forbidasync",
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "antiforgery-user": {
    headline: "The antiforgery token belongs to another sign-in.",
    meaning: "The page was opened before the user signed in, out, or as somebody else. Rights are not the problem.",
    fix: [
      "Load the page anew after each sign-in and sign-out, and send the new token.",
      "In a single-page application, ask for a new token when the user changes.",
      "When the user is the same, check that the claims which identify it do not change between requests.",
    ],
  },
  "antiforgery-keys": {
    headline: "The server cannot decrypt the antiforgery token.",
    meaning:
      "Instances behind a load balancer, or a restarted container, use other keys. The caller cannot correct this for good.",
    fix: [
      "Load the page anew once.",
      {
        do: "If you own the application: keep the keys where all instances reach them.",
        snippet:
          'builder.Services.AddDataProtection()\n    .SetApplicationName("shop")\n    .PersistKeysToFileSystem(new DirectoryInfo("/keys"));',
      },
    ],
  },
  "antiforgery-https": {
    headline: "The application does not see that you came by https.",
    meaning: "TLS ends at a proxy, and the application is not told. The cookie policy then refuses.",
    fix: [
      {
        do: "If you own the application: read the forwarded scheme before anything else. Without options the middleware reads no header.",
        snippet:
          "builder.Services.Configure<ForwardedHeadersOptions>(o =>\n    o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);\n// after builder.Build(), as the first middleware\napp.UseForwardedHeaders();",
      },
      "Check that the proxy sends `X-Forwarded-Proto` and is among the known proxies.",
      "Else call the address with https.",
    ],
  },
  antiforgery: {
    headline: "ASP.NET's antiforgery check refused the request.",
    meaning:
      "A write needs the antiforgery cookie and a matching token in a form field or header. A login alone is not enough. Outside development the answer is often an empty 400.",
    fix: [
      "Load the page first, keep its cookies, and send `__RequestVerificationToken` or the header RequestVerificationToken with the write.",
      "In a browser script, send the request with credentials.",
      {
        do: "If you own the application and the endpoint uses tokens in Authorization: exempt it.",
        snippet:
          '[IgnoreAntiforgeryToken] // controllers and Razor Pages\napp.MapPost("/upload", Handle).DisableAntiforgery(); // minimal APIs',
      },
    ],
  },
  "scheme-challenged": {
    headline: "ASP.NET did not accept a credential from this caller.",
    meaning: "The scheme found no token or cookie, or could not validate it.",
    fix: [
      "Read the lines above: 'was not authenticated. Failure message' names the reason.",
      "Check that UseAuthentication stands before UseAuthorization, and that the right scheme is the default one.",
    ],
  },
  "scheme-forbidden": {
    headline: "ASP.NET's authorization policy refuses this user.",
    meaning:
      "The caller is signed in: a caller who is not gets a challenge. A role, claim or other requirement is missing.",
    fix: [
      "Read the line of DefaultAuthorizationService above: it names the requirements that were not met.",
      "Compare the claims in the token with RoleClaimType and NameClaimType; inbound mapping renames some.",
    ],
  },
  "forbid-empty": {
    headline: "The ASP.NET application forbids this caller, without a word.",
    meaning:
      "A scheme's own answer to a caller who is signed in and may not do this is 403 and nothing else. An application can send the same by itself.",
    fix: [
      "Compare the roles, scopes and claims in your token with what the API asks for.",
      "Ask whoever runs the application for the log line of DefaultAuthorizationService at this time: it names the requirement.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "antiforgery-user": {
    matches: [
      'Microsoft.AspNetCore.Antiforgery.AntiforgeryValidationException: The provided antiforgery token was meant for user "", but the current user is "user@example.com".',
      "The provided antiforgery token was meant for a different claims-based user than the current user.",
    ],
  },
  "antiforgery-keys": {
    matches: [
      "Microsoft.AspNetCore.Antiforgery.AntiforgeryValidationException: The antiforgery token could not be decrypted.\n ---> System.Security.Cryptography.CryptographicException: The key {1a2b} was not found in the key ring.",
    ],
  },
  "antiforgery-https": {
    matches: [
      "The antiforgery system has the configuration value AntiforgeryOptions.Cookie.SecurePolicy = Always, but the current request is not an SSL request.",
    ],
  },
  antiforgery: {
    matches: [
      'Antiforgery token validation failed. The required antiforgery cookie ".AspNetCore.Antiforgery.a1b2" is not present.',
      'The required antiforgery request token was not provided in either form field "__RequestVerificationToken" or header value "RequestVerificationToken".',
      'System.Web.Mvc.HttpAntiForgeryException: The required anti-forgery form field "__RequestVerificationToken" is not present.',
    ],
    ignores: ["CSRF Failed: CSRF token missing.", "The antiforgery token could not be decrypted."],
  },
  "scheme-challenged": {
    matches: [
      "info: Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerHandler[12]\n      AuthenticationScheme: Bearer was challenged.",
      "Authorization failed. These requirements were not met:\nDenyAnonymousAuthorizationRequirement: Requires an authenticated user.",
    ],
  },
  "scheme-forbidden": {
    matches: [
      "info: Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerHandler[13]\n      AuthenticationScheme: Bearer was forbidden.",
      "[10:11:12 INF] Authorization failed. These requirements were not met:\nRolesAuthorizationRequirement:User.IsInRole must be true for one of the following roles: (Editor)",
    ],
    ignores: [
      "Authorization failed. These requirements were not met:\nRolesAuthorizationRequirement:User.IsInRole must be true for one of the following roles: (Editor)\nAuthenticationScheme: Bearer was challenged.",
    ],
  },
  "forbid-empty": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Length: 0\nDate: Thu, 29 Oct 2026 14:35:03 GMT\nServer: Kestrel\n\n",
      '{"status_code":403,"headers":{"date":["Thu, 29 Oct 2026 14:35:03 GMT"],"content-length":["0"],"server":["Kestrel"]},"body":""}',
    ],
    ignores: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\nServer: Kestrel\n\n{"message":"no"}',
      "HTTP/1.1 403 Forbidden\nContent-Length: 0\nServer: nginx\n\n",
      "HTTP/1.1 404 Not Found\nContent-Length: 0\nServer: Kestrel\n\n",
    ],
  },
};
