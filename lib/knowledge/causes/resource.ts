import { body, header, status } from "../matchers";
import type { Cause, CauseText } from "../shapes";

export const cause = {
  order: 8,
  name: "Resource unavailability",
  brief: "what was asked for is gone, off, private or elsewhere",
  actor: "you",
  retry: "no",
  signs: [
    {
      when: status(404, 410),
      strength: "strong",
      because: "The status says that there is nothing at this address.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
    },
    {
      when: status(405),
      strength: "moderate",
      because: "The status says that this address does not take this method.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6",
    },
    {
      when: body(
        /has not been (?:used|enabled|activated)\b|(?:api|service|feature|endpoint|module|integration|function|method|interface|rest api|xml-?rpc)\b[^.\n]{0,40}\b(?:is |are |was |has been |have been )?(?:currently |temporarily |permanently )?(?:disabled|not (?:enabled|activated|turned on|configured|active)|turned off|switched off|deactivated)|accessNotConfigured|SERVICE_DISABLED|API_DISABLED|API_NOT_ENABLED/i,
      ),
      strength: "strong",
      because: "The answer says that the API or feature is not switched on.",
    },
    {
      when: body(
        /\b(?:deprecated|sunset(?:ted)?|retired|decommissioned|discontinued|shut ?down|end[ -]of[ -]life|obsolete)\b|(?:has been|have been|was|were|is) (?:permanently )?(?:removed|moved|archived|deleted|unpublished|taken down)|no longer (?:available|supported|exists?|in (?:use|service)|offered|maintained|works?|accessible)(?! (?:in|from) your)|(?:use|upgrade to|migrate to|switch to) (?:the )?(?:new|newer|latest|v\d)/i,
      ),
      strength: "strong",
      because: "The answer says that this was removed or retired.",
    },
    {
      when: body(
        /(?:does not|doesn't|do not|did not|may not) exist|(?:resource|object|file|bucket|repository|page|endpoint|path|route|url|project|document|version|model|stage|video|item)\b[^.\n]{0,40}\b(?:not found|could not be found|unknown|cannot be found|invalid)|no such (?:\w+ )?(?:file|object|bucket|key|resource|page|endpoint|route|path)|NoSuch(?:Key|Bucket)|\bnot_found\b|unknown (?:endpoint|path|route|method|resource)|(?:wrong|invalid|incorrect) (?:endpoint|path|url|region)|must be addressed using the specified endpoint/i,
      ),
      strength: "strong",
      because: "The answer says that what was asked for does not exist there.",
    },
    {
      when: body(
        /(?:is|are|was|set to|marked as|this|been made) (?:a )?(?:private|unlisted|unpublished|archived|read-only archive|not (?:public|published|publicly (?:available|accessible|shared)))(?! (?:network|link|endpoint))|not publicly|not yet (?:published|released|available)|(?:under|in) (?:maintenance|embargo)|not (?:shared|available to the public)/i,
      ),
      strength: "moderate",
      because: "The answer says that this is not public.",
    },
    {
      when: body(
        /\bDMCA\b|copyright|violat\w+[^.\n]{0,40}terms of (?:service|use)|access to (?:this|the) (?:\w+ )?(?:repository|content|site|file|resource|video) has been (?:disabled|blocked|restricted)/i,
      ),
      strength: "moderate",
      because: "The content itself is blocked.",
    },
    {
      when: body(
        /(?:http )?method (?:is )?not (?:allowed|supported)|(?:get|post|put|delete|patch) (?:is |method )?not (?:allowed|supported)/i,
      ),
      strength: "moderate",
      because: "This address does not take this method.",
    },
    {
      when: header("sunset"),
      strength: "moderate",
      because: "A Sunset field says that this resource ends.",
      source: "https://www.rfc-editor.org/rfc/rfc8594#section-3",
    },
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
