import { isPage, type Look } from "@/lib/knowledge/look";
import { logOdds } from "../rank/strengths";
import { isFault, refusalIn } from "../refusal";
import type { CollectedReason } from "./collect";
import { unreadIn } from "./unread";

/**
 * Where nothing says why, that is said, and what comes first is a guess: a silent page is taken for a wall's, all else for
 * the most common cause. Words of the answer's own that no sign reads are shown as such.
 */
export function withFallback(reasons: readonly CollectedReason[], seen: Look): CollectedReason[] {
  const { response } = seen.exchange;
  const isSaid = reasons.some(({ strength }) => logOdds[strength] > 0);
  if (isSaid || !response || (response.status ?? 403) < 400) return [...reasons];
  // Of an answer that may be no refusal nothing is guessed before a word of it tells of one.
  const sure = response.status === null ? response.fields.length > 0 : !isFault(response.status);
  const told = sure ? response.start : refusalIn(seen);
  if (!sure && !told) return [...reasons];
  const isWalls = isPage(seen) && !hasNoWall(seen);
  const words = isWalls ? null : unreadIn(seen);
  if (words) return [...reasons, { ...unread, clue: words }];
  const clue = told ? { clue: told } : {};
  const said = isWalls ? page : response.status === 403 ? bare403 : mostCommon;
  return [...reasons, { ...said, ...clue }];
}

/** Hosts that no wall stands in front of: this machine, and those of a network of its own. */
const ownHost =
  /^\w{2,5}:\/\/(?:localhost|[\w-]+|[\w.-]+\.(?:local|internal|test|localdomain)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[::1\])(?:[:/]|$)/i;
/** What servers of applications say of themselves. */
const application =
  /gunicorn|uvicorn|hypercorn|daphne|waitress|werkzeug|tornado|wsgi|cherrypy|aiohttp|twisted|kestrel|jetty|coyote|tomcat|webrick|puma|thin|cowboy|mojolicious|php/i;

/** Whether no wall can be in front, or the application names itself as the author. */
function hasNoWall({ exchange: { request }, fields, body }: Look): boolean {
  const server = fields.get("server")?.[0]?.value.text ?? "";
  return (
    ownHost.test(request?.url ?? "") ||
    fields.has("x-powered-by") ||
    application.test(server) ||
    /Apache Tomcat\/|\/_next\/static\/|<pre>Cannot |^-1$/.test(body?.text.slice(0, 4096) ?? "")
  );
}

const unread: CollectedReason = {
  cause: "permissions",
  strength: "weak",
  because: "The answer says more than its status, in words that are not known here; most often a right is missing.",
  unsaid: true,
  unread: true,
};

const page: CollectedReason = {
  cause: "ip-block",
  strength: "weak",
  because:
    "The text does not say why; a page in place of an API's answer comes mostly from a wall in front of it, which looks at who asks.",
  unsaid: true,
};

const bare403: CollectedReason = {
  cause: "permissions",
  strength: "weak",
  because: "The text does not say why; a bare 403 means that the server understood and will not allow it.",
  source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4",
  unsaid: true,
};
const mostCommon: CollectedReason = {
  cause: "permissions",
  strength: "weak",
  because: "The text does not say why; a refusal most often means a missing right.",
  unsaid: true,
};
