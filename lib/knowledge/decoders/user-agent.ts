import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { credentialIn, isCommand } from "./syntax/credentials";
import { fact, nothing, reason, requestClue, requestField, short } from "./syntax/decoded";

const source = "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5";
const library =
  /^(?:python-urllib|python-requests|python-httpx|aiohttp|go-http-client|okhttp|curl|wget|libwww-perl|java|apache-httpclient|axios|node-fetch|node|undici|guzzlehttp|ruby|faraday|postmanruntime|scrapy|dart|rest-?sharp|http_request2|lwp)(?:[/ \d]|$)/i;
/** What a program's own name says that no person browses with it. */
const script = /^(?!Mozilla\/).*\b(?:python|perl|ruby|php|golang|node\.?js|script|http-?client)\b/i;

/** What browsers send of themselves, and programs hardly ever. */
const browsers = /^(?:origin$|referer$|sec-|access-control-request-)/;

export default {
  name: "User-Agent",
  read: (look: Look): Decoded => {
    const { request, response, client, form } = look.exchange;
    if (!request || response?.status !== 403) return nothing;
    const agent = requestField(look, "user-agent");
    const value = agent?.value.text.trim() ?? "";
    if (!value) {
      // Without its fields nothing is known to be missing (a Host alone is written by hand), and the commands add their own.
      const bare = request.fields.every(({ name }) => name === "host" || name === ":authority");
      if (request.unshown?.includes("user-agent")) return nothing;
      if (!agent && (form === "log" || client || bare || isCommand(request.start?.quote ?? ""))) return nothing;
      // Browsers always name themselves: the field was left out of the paste.
      if (!agent && request.fields.some(({ name }) => browsers.test(name))) return nothing;
      const because = "The request names no User-Agent, and many servers refuse such requests.";
      const clue = agent?.line ?? requestClue(request);
      // An API that answers with named values says itself when it wants this field.
      const reasons = look.members().size > 0 ? [] : [reason("headers", "weak", because, clue, source)];
      return { facts: fact("user-agent-missing", because, clue), reasons };
    }
    const own = !credentialIn(request) && script.test(value.slice(0, 200));
    if (!agent || !(own || library.test(value))) return nothing;
    const because = `The User-Agent ${own ? "names a script, no browser" : "is a library's default"} (${short(value, 60)}), which some servers refuse.`;
    return { facts: [], reasons: [reason("headers", "weak", because, agent.line, source)] };
  },
} satisfies Decoder;
