import { all, requestHeader, url, without } from "./matchers";
import { inARow } from "./pattern";

/**
 * The call fetched an archive, a package or an installer, and sent no credential that shows: such files are mostly for
 * everyone.
 */
export const publicFile = all(
  url(
    inARow(
      /\.(?:tar(?:\.\w{1,4})?|t[gx]z|zip|[gx]z|bz2|7z|deb|rpm|apk|whl|gem|crate|exe|msi|dmg|pkg|iso|img)/i,
      /$|[?#](?![^\n]*(?:signature|sig|token|key)=)/i,
    ),
  ),
  without(requestHeader("authorization")),
  without(requestHeader("cookie")),
);
