import { all, any, body, member, setsCookie, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Laravel", layer: "application", seen: setsCookie(/^laravel_session$/) },
  {
    "spatie-roles": {
      when: body(/User does not have (?:the right (?<what>roles|permissions)|any of the necessary access rights)\b/i),
      cause: "permissions",
      strength: "decisive",
      because: "The package laravel-permission says that the user lacks the role or permission of the route.",
      source: "https://github.com/spatie/laravel-permission/blob/HEAD/src/Exceptions/UnauthorizedException.php",
    },
    "sanctum-ability": {
      when: body(/Invalid ability provided\.|Invalid scope\(s\) provided\./i),
      cause: "permissions",
      strength: "decisive",
      because: "The token was accepted, but it lacks the ability or scope of the route.",
      source: "https://github.com/laravel/sanctum/blob/HEAD/src/Exceptions/MissingAbilityException.php",
    },
    csrf: {
      when: any(
        body(/CSRF token mismatch\.|TokenMismatchException|\b419\W{1,5}Page Expired/i),
        all(status(419), body(/Page\s+Expired/i)),
        body(/(?:<title>\s{0,20}|\b419\b\W{1,9})Page Expired\b/i),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Laravel's CSRF check found no matching token; its status is 419.",
      source: "https://github.com/laravel/docs/blob/13.x/csrf.md",
      also: { "token-expired": "weak" },
    },
    origin: {
      when: any(body(/Illuminate\S{1,60}OriginMismatchException/), member("message", /^Origin mismatch\.$/)),
      cause: "cors",
      strength: "decisive",
      because: "Laravel's request forgery check, in its origin-only mode, did not see a call from its own origin.",
      source: "https://github.com/laravel/docs/blob/13.x/csrf.md",
    },
    "signed-url": {
      when: any(body(/InvalidSignatureException/), all(body(/Invalid signature\.\s{0,20}</), body(/\b403\b/))),
      cause: "token-expired",
      strength: "moderate",
      because: "Laravel's signed middleware refuses the URL: it has expired or differs from the signed one.",
      source: "https://github.com/laravel/docs/blob/13.x/urls.md",
      also: { authentication: "moderate", "server-config": "moderate" },
    },
    "email-unverified": {
      when: member("message", /^Your email address is not verified\.$/),
      cause: "permissions",
      strength: "moderate",
      because: "These are the words in which Laravel's verified middleware wants a confirmed e-mail address.",
      source: "https://github.com/laravel/framework/blob/HEAD/src/Illuminate/Auth/Middleware/EnsureEmailIsVerified.php",
    },
    "unauthorized-action": {
      when: any(
        body(/This action is unauthorized\./i),
        body(/Illuminate\S{1,10}Auth\S{1,10}Access\S{1,10}AuthorizationException/),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A Laravel gate, policy or form request denies the action.",
      source: "https://github.com/laravel/docs/blob/13.x/authorization.md",
      also: { authentication: "weak" },
    },
    throttle: {
      when: body(/ThrottleRequestsException|\bToo Many Attempts\./),
      cause: "rate-limit",
      strength: "decisive",
      because: "Laravel's throttle middleware counted too many requests.",
      source: "https://github.com/laravel/framework/blob/HEAD/src/Illuminate/Routing/Middleware/ThrottleRequests.php",
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "spatie-roles": {
    headline: "The user lacks the role or permission that this route wants.",
    meaning:
      "The login is accepted. Roles and permissions are bound to a guard: one given for web does not count for api.",
    fix: [
      {
        do: "Look what the user has, and for which guard.",
        snippet:
          'php artisan tinker --execute=\'$u = App\\Models\\User::find(1); dump($u->roles->pluck("guard_name", "name"), $u->getAllPermissions()->pluck("guard_name", "name"));\'',
      },
      "While you look for it, set `display_role_in_exception` and `display_permission_in_exception` in config/permission.php: the message then names what is wanted.",
      { do: "Give the role or permission, and clear the cache.", snippet: "php artisan permission:cache-reset" },
      "Compare `guard_name` of the role with the guard of the route.",
    ],
  },
  "sanctum-ability": {
    headline: "The API token lacks an ability.",
    meaning: "Abilities (scopes in Passport) are fixed when the token is made.",
    fix: [
      { do: "Make a token that holds the ability.", snippet: "$user->createToken('name', ['orders:read']);" },
      "Look at the route's ability or abilities middleware: abilities wants all of them, ability one.",
    ],
  },
  csrf: {
    headline: "Laravel's CSRF token is missing or too old.",
    meaning:
      "A request that writes needs the token of the session: in the form, in `X-CSRF-TOKEN`, or in `X-XSRF-TOKEN` from the cookie. It also fails when the session cookie does not come back.",
    fix: [
      "In a form, write @csrf. In JavaScript, send `X-CSRF-TOKEN`, or let axios send the cookie's value.",
      "For Sanctum in a browser: call `/sanctum/csrf-cookie` first, send credentials, and set `SANCTUM_STATEFUL_DOMAINS` and `SESSION_DOMAIN`.",
      "Check `SESSION_SECURE_COOKIE` and SameSite when the cookie is not kept.",
      "Put routes for machines under routes/api.php: they need no token. Since Laravel 11, `php artisan install:api` makes that file.",
    ],
  },
  origin: {
    headline: "Laravel does not accept the request's origin.",
    meaning:
      "In origin-only mode, a request that writes must carry `Sec-Fetch-Site: same-origin`. Browsers set it, over HTTPS or to localhost only; other programs do not send it.",
    fix: [
      "Call it from the application's own pages, over HTTPS.",
      {
        do: "For pages on another subdomain of the same site, allow them in bootstrap/app.php.",
        snippet: "$middleware->preventRequestForgery(originOnly: true, allowSameSite: true);",
      },
      "For machines, put the route under routes/api.php or into the `except` list, or leave the origin-only mode so that a token counts too.",
    ],
  },
  "signed-url": {
    headline: "Laravel refuses the signed link.",
    meaning:
      "The link has expired, or it is not the URL that was signed. Behind a TLS proxy Laravel may check http where it signed https.",
    fix: [
      "Look at expires in the URL: it is in seconds since 1970. Ask for a new link when it is past.",
      "Do not add or change query parameters, such as tracking ones.",
      "If you are the owner: set trusted proxies and `APP_URL`, so that scheme and host agree.",
    ],
  },
  "email-unverified": {
    headline: "Your e-mail address is not verified yet.",
    meaning: "The login is accepted; the verified middleware lets only confirmed accounts through.",
    fix: [
      "Open the link in the verification mail, or ask for a new one.",
      "If you are the owner and need no verification here, take verified off the route.",
    ],
  },
  "unauthorized-action": {
    headline: "A Laravel policy denies this action.",
    meaning:
      "A gate, a policy or authorize() of a form request returned false. It does so as well when nobody is logged in on this guard.",
    fix: [
      "Look for the policy of the model, or authorize() in the FormRequest: a new one returns false.",
      "Check that the route uses the guard of your token: `auth:sanctum`, `auth:api`.",
      "In production, check that ids from the database and the user have the same type when the policy compares with ===.",
    ],
  },
  throttle: {
    headline: "Laravel's throttle stopped you.",
    meaning: "The count runs by user, or by address for guests.",
    fix: [
      "Wait for the seconds in `Retry-After`.",
      "If you are the owner: change the RateLimiter of the route, and set trusted proxies so that guests do not count as one.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "spatie-roles": {
    matches: [
      '{"message":"User does not have the right roles.","exception":"Spatie\\\\Permission\\\\Exceptions\\\\UnauthorizedException"}',
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message": "User does not have the right permissions."}',
    ],
    ignores: ['{"message":"This action is unauthorized."}'],
  },
  "sanctum-ability": {
    matches: ['{"message":"Invalid ability provided."}', '{"message":"Invalid scope(s) provided."}'],
  },
  csrf: {
    matches: [
      "419 | Page Expired",
      'HTTP/1.1 419 unknown status\nContent-Type: application/json\n\n{"message":"CSRF token mismatch."}',
      "419\nPage Expired",
      '<!DOCTYPE html><html lang="en"><head><title>Page Expired</title></head><body>419</body></html>',
    ],
    ignores: ["Error: CSRF token mismatch"],
  },
  origin: { matches: ['HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"Origin mismatch."}'] },
  "signed-url": {
    matches: [
      '{"message":"Invalid signature.","exception":"Illuminate\\\\Routing\\\\Exceptions\\\\InvalidSignatureException"}',
      "Illuminate\\Routing\\Exceptions\\InvalidSignatureException: Invalid signature.",
    ],
    ignores: ['{"message":"Invalid signature."}', '{"message":"Invalid signature"}'],
  },
  "email-unverified": { matches: ['{"message":"Your email address is not verified."}'] },
  "unauthorized-action": {
    matches: [
      '{"message":"This action is unauthorized."}',
      "Illuminate\\Auth\\Access\\AuthorizationException: This action is unauthorized. in file /var/www/vendor/laravel/framework/src/Illuminate/Auth/Access/Response.php",
    ],
    ignores: ['{"detail":"You do not have permission to perform this action."}'],
  },
  throttle: {
    matches: [
      'HTTP/1.1 429 Too Many Requests\nRetry-After: 41\nX-RateLimit-Limit: 60\n\n{"message":"Too Many Attempts."}',
    ],
  },
};
