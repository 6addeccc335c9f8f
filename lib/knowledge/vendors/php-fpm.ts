import { all, any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const configuration = "https://www.php.net/manual/en/install.fpm.configuration.php";

export const refusals = vendor(
  { name: "PHP-FPM", layer: "gateway" },
  {
    "limit-extensions": {
      when: body(/Access\s+to\s+the\s+script\s+\W{0,2}(?<script>[^\n']{1,300}?)\W{0,2}\s+has\s+been\s+denied/i),
      cause: "server-config",
      strength: "decisive",
      because: "PHP-FPM was asked to run `{script}`, whose name does not end in an extension that it may run.",
      source: configuration,
    },
    "primary-script": {
      when: body(/Primary\s+script\s+unknown|Unable\s+to\s+open\s+primary\s+script:[^\n]{0,300}?Permission\s+denied/i),
      cause: "server-config",
      strength: "decisive",
      because: "PHP-FPM could not find or open the script that the web server named.",
      source: "https://github.com/php/php-src/blob/HEAD/sapi/fpm/fpm/fpm_main.c",
    },
    "denied-body": {
      when: all(
        body(/^\s{0,9}Access denied\.\s{0,9}$/),
        any(header("x-powered-by", /^PHP\//i), body(/FastCGI|php-fpm/i)),
      ),
      cause: "server-config",
      strength: "strong",
      because: "These two words below X-Powered-By: PHP are PHP-FPM's own answer to a script that it may not run.",
      source: "https://github.com/php/php-src/blob/HEAD/sapi/fpm/fpm/fpm_main.c",
      also: { permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "limit-extensions": {
    headline: "PHP-FPM refuses to run this file.",
    meaning:
      "Only files that end in .php are run unless `security.limit_extensions` says otherwise. Mostly the web server handed a directory, an image or a wrong path to PHP; file permissions are not the problem.",
    fix: [
      "Read the path in the message: when it is a directory or lacks its last part, correct `SCRIPT_FILENAME` or the index.",
      {
        do: "In nginx, send only .php files to PHP.",
        snippet:
          "location ~ \\.php$ {\n  try_files $uri =404;\n  include fastcgi_params;\n  fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;\n  fastcgi_pass unix:/run/php/php-fpm.sock;\n}",
      },
      "For addresses such as `/index.php/users`, split the path with `fastcgi_split_path_info` and leave `cgi.fix_pathinfo` on.",
      "Add an extension to `security.limit_extensions` only when you mean to run such files, then restart PHP-FPM.",
    ],
  },
  "primary-script": {
    headline: "PHP-FPM did not find the script that the web server named.",
    meaning: "The path is another one inside PHP-FPM's container or chroot, or its account may not read it.",
    fix: [
      "Compare `SCRIPT_FILENAME` with the place where the file lies for PHP-FPM; in containers both need the same path.",
      { do: "Check every directory of the path.", snippet: "namei -l /var/www/html/index.php" },
      "Check whether SELinux or an `open_basedir` keeps PHP-FPM out.",
    ],
  },
  "denied-body": {
    headline: "PHP-FPM refused to run the file behind this address.",
    meaning:
      "The web server handed something to PHP that does not end in .php, or a script that PHP-FPM's account may not read. No login and no address rule is behind it.",
    fix: [
      {
        do: "Read the web server's error log: it names the script.",
        snippet: "grep -E 'limit_extensions|primary script' /var/log/nginx/error.log",
      },
      "Where it says `limit_extensions`, let the web server send only existing .php files to PHP-FPM.",
      "Where it says `Permission denied`, let the pool's user read the file and enter every directory above it.",
      "Without access to the server, tell its owner the address and the words `Access denied.`",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "limit-extensions": {
    matches: [
      "2026/11/20 10:11:12 [error] 31#31: *69 FastCGI sent in stderr: \"Access to the script '/var/www/html' has been denied (see security.limit_extensions)\" while reading response header from upstream, client: 192.0.2.7",
      "AH01071: Got error 'Access to the script '/var/www/html/wp-login.php/' has been denied (see security.limit_extensions)\\n'",
    ],
  },
  "primary-script": {
    matches: [
      '[error] 8#8: *3 FastCGI sent in stderr: "Primary script unknown" while reading response header from upstream',
      "Got error 'Unable to open primary script: /var/www/html/index.php (Permission denied)'",
    ],
  },
  "denied-body": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: nginx\nX-Powered-By: PHP/8.3.2\nContent-type: text/html; charset=UTF-8\n\nAccess denied.\n",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: nginx\n\nAccess denied."],
  },
};
