import { body, status } from "../matchers";
import type { Cause, CauseText } from "../shapes";

export const cause = {
  order: 10,
  name: "Server misconfiguration",
  brief: "the server refuses by mistake",
  actor: "api-owner",
  retry: "maybe",
  signs: [
    {
      when: body(
        /\(13\)|\(13: permission denied\)|permission denied\b[^\n]{0,30}(?:: ?\/|access to \/)|\bEACCES\b|search permissions are missing|file permissions deny|(?:read|write) permission[^.\n]{0,30}\b(?:file|folder|director\w+)|permission to access (?:the )?(?:file|folder|directory)/i,
      ),
      strength: "strong",
      because: "The server's own system refuses to open the file.",
    },
    {
      when: body(
        /directory (?:index(?:ing)?|listing)\b[^.\n]{0,50}\b(?:forbidden|denied|not (?:allowed|permitted)|disabled)|no matching DirectoryIndex|autoindex|(?:list|view|browse) the contents of (?:this|the) directory|listing (?:the )?(?:contents|of this directory)[^.\n]{0,30}\b(?:denied|forbidden|not)/i,
      ),
      strength: "strong",
      because: "The address is a folder without an index page.",
    },
    {
      when: body(
        /client denied by server configuration|access forbidden by rule|denied by (?:server )?config\w*|AH0\d{4}/i,
      ),
      strength: "strong",
      because: "A rule in the web server's own configuration refused.",
    },
    {
      when: body(
        /read-only (?:file ?system|mode|state|index|database|replica)|read_only_allow_delete|disk (?:is )?(?:full|quota|usage|watermark|space)|no space left|flood[ -]stage|insufficient (?:storage|disk)/i,
      ),
      strength: "strong",
      because: "The server cannot write: its disk is full or it is read-only.",
    },
    {
      when: body(
        /(?:web ?site|site|web ?app|app(?:lication)?|server|instance|service) (?:is |has been |was )?(?:currently )?(?:stopped|not running|offline|not (?:configured|set ?up|deployed))|(?:host(?:name)?|domain|virtual host|site|tenant) (?:is )?(?:not (?:configured|found on|set up|mapped|connected|known)|unknown)|no (?:virtual host|site|app) (?:is )?configured/i,
      ),
      strength: "moderate",
      because: "The server is up, and the site or application behind it is not.",
    },
    {
      when: body(
        /\bSELinux\b|\bavc: ?denied|\bhtaccess\b|symbolic link not allowed|(?:unsafe|unable to check) (?:ownership|htaccess)|pcfg_openfile/i,
      ),
      strength: "strong",
      because: "The answer names a mechanism of the server's own set-up.",
    },
    {
      when: body(
        /index\.(?:html?|php)[^.\n]{0,40}\b(?:missing|not found|forbidden)|cgi[^.\n]{0,40}\b(?:off|denied|forbidden)|upstream[^.\n]{0,40}\b(?:misconfigur\w*|denied|forbidden|refused)|misconfigur(?:ed|ation)/i,
      ),
      strength: "moderate",
      because: "The answer points at the server's configuration.",
    },
    {
      when: body(
        /you (?:don't|do not) have permission to access (?:\/\S{0,200}|this resource|the requested resource)(?: on this server)?/i,
      ),
      strength: "moderate",
      because: "This is a web server's own page for a rule or file permission, not an API's answer.",
    },
    { when: status(500, 502, 503), strength: "weak", because: "The status says that the server failed." },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "",
  meaning: "",
  recognise: [],
  neighbours: [],
  fix: [],
  prevention: [],
  sources: [],
};
