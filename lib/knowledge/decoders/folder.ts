import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { nothing, reason, requestClue } from "./syntax/decoded";
import { isFolder } from "./syntax/folder";

const source = "https://httpd.apache.org/docs/2.4/mod/mod_dir.html";

export default {
  name: "Folder",
  read: (look: Look): Decoded => {
    if (look.exchange.response?.status !== 403 || !isFolder(look)) return nothing;
    const because = "A folder was asked for, and servers that do not list folders refuse one without an index page.";
    return {
      facts: [],
      reasons: [reason("server-config", "moderate", because, requestClue(look.exchange.request), source)],
    };
  },
} satisfies Decoder;
