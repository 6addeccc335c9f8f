import { all, any, body, member } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Symfony", layer: "application" },
  {
    csrf: {
      when: any(
        body(/InvalidCsrfTokenException(?![\s\S]{0,60}Cake)[\s\S]{0,80}Invalid CSRF token\./),
        body(/The CSRF token is invalid\. Please try to resubmit the form/i),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Symfony's CSRF check does not accept the token.",
      source: "https://github.com/symfony/symfony-docs/blob/HEAD/security/csrf.rst",
    },
    anonymous: {
      when: all(body(/Full authentication is required to access this resource/i), body(/symfony/i)),
      cause: "authentication",
      strength: "decisive",
      because: "Symfony wants a login, and nobody is logged in.",
      source: "https://github.com/symfony/security-http/blob/HEAD/Firewall/ExceptionListener.php",
      also: { headers: "weak" },
    },
    "dev-front-controller": {
      when: body(/You\s+are\s+not\s+allowed\s+to\s+access\s+this\s+file\.\s+Check\s+\w{1,40}\.php\s+for\s+more/i),
      cause: "ip-block",
      strength: "decisive",
      because: "Symfony's development front controller lets only the local machine in.",
      source: "https://github.com/symfony/symfony-standard/issues/1118",
    },
    fragment: {
      when: body(/AccessDeniedHttpException[^\n]{0,200}FragmentListener\.php/),
      cause: "authentication",
      strength: "strong",
      because: "Symfony renders fragments only for addresses that it signed itself.",
      source: "https://github.com/symfony/http-kernel/blob/HEAD/EventListener/FragmentListener.php",
      also: { resource: "moderate" },
    },
    "access-denied": {
      when: any(
        body(
          oneOf(
            /Symfony\S{1,60}(?:AccessDeniedException|AccessDeniedHttpException)/i,
            /Access Denied by (?:#\[IsGranted|controller annotation)/i,
          ),
        ),
        member("hydra:description", /^Access Denied\.$/),
        all(
          member("detail", /^Access Denied\.$/),
          any(member("status", /^403$/), member("title", /^An error occurred$/)),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Symfony's access rules or a voter deny the request.",
      source: "https://github.com/symfony/symfony-docs/blob/HEAD/security/voters.rst",
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "Symfony does not accept the CSRF token.",
    meaning: "The token is missing, has another id, or belongs to a session that is gone.",
    fix: [
      "Load the form again; keep the session cookie.",
      "If you are the owner: compare the token id in the template with the one that is checked.",
      "From 7.2, stateless tokens want an Origin or Referer of the address that Symfony sees: behind a proxy, set `trusted_proxies`.",
    ],
  },
  anonymous: {
    headline: "Symfony sees nobody logged in.",
    meaning: "The firewall asks for a login. A remembered session may be too weak for it.",
    fix: [
      "Log in, or send the token that the firewall of this path reads.",
      "If you are the owner: check which firewall matches the path in the profiler.",
      "With Apache and PHP, hand on the Authorization header.",
    ],
  },
  "dev-front-controller": {
    headline: "Symfony's app_dev.php is for the local machine alone.",
    meaning:
      "The script compares the caller's address with that of the machine itself. In Docker, in a virtual machine or behind a proxy the caller has another address.",
    fix: [
      "Use the production front controller, `app.php` or `index.php`, on a server that others reach.",
      "In Docker: add your host's address to the check at the top of the file.",
      "Do not take the check out of a file that the internet can reach: it shows the profiler to everybody.",
    ],
  },
  fragment: {
    headline: "Symfony did not sign this address of a fragment.",
    meaning:
      "`/_fragment` runs any controller that the address names, so it must carry a hash made with the application's secret, and be a GET. It is no public endpoint.",
    fix: [
      "Let the template make the address, with `render_esi()` or `render_hinclude()`, instead of writing it.",
      "If you are the owner: give all servers the same `APP_SECRET`, and hand on the query string unchanged.",
      "Behind a proxy, trust its headers: the hash covers scheme and host.",
    ],
  },
  "access-denied": {
    headline: "Symfony's access rules deny this user.",
    meaning: "The user is known but lacks the role, or a voter denied the object.",
    fix: [
      {
        do: "Look at the rules and roles.",
        snippet: "php bin/console debug:config security access_control\nphp bin/console debug:firewall main",
      },
      "Open the Security panel of the profiler: it lists each voter's vote.",
      "`access_control` takes the first line that matches the path.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      "Symfony\\Component\\Security\\Core\\Exception\\InvalidCsrfTokenException: Invalid CSRF token.",
      "<li>The CSRF token is invalid. Please try to resubmit the form.</li>",
    ],
    ignores: ["Cake\\Http\\Exception\\InvalidCsrfTokenException: Missing or incorrect CSRF cookie type."],
  },
  anonymous: {
    matches: [
      "Symfony\\Component\\Security\\Core\\Exception\\InsufficientAuthenticationException: Full authentication is required to access this resource.",
    ],
    ignores: [
      '{"message":"Full authentication is required to access this resource"}',
      '{"error":"unauthorized","error_description":"Bad credentials"}',
    ],
  },
  "dev-front-controller": {
    matches: [
      "HTTP/1.0 403 Forbidden\n\nYou are not allowed to access this file. Check app_dev.php for more information.",
    ],
    ignores: ["You are not allowed to access this file."],
  },
  fragment: {
    matches: [
      'Uncaught PHP Exception Symfony\\Component\\HttpKernel\\Exception\\AccessDeniedHttpException: "" at /srv/app/vendor/symfony/http-kernel/EventListener/FragmentListener.php line 88',
    ],
    ignores: [
      'Uncaught PHP Exception Symfony\\Component\\HttpKernel\\Exception\\AccessDeniedHttpException: "" at /srv/app/src/Controller/OrderController.php line 88',
    ],
  },
  "access-denied": {
    matches: [
      'Uncaught PHP Exception Symfony\\Component\\HttpKernel\\Exception\\AccessDeniedHttpException: "Access Denied." at ExceptionListener.php line 149',
      '{"@type":"hydra:Error","hydra:title":"An error occurred","hydra:description":"Access Denied."}',
      'Access Denied by #[IsGranted("ROLE_ADMIN")] on controller',
    ],
    ignores: ['{"message":"Access Denied"}'],
  },
};
