// Written by `npm run tables` from the files of this folder. Do not edit.
import { cause as _authentication } from "./authentication";
import { cause as _cors } from "./cors";
import { cause as _geo } from "./geo";
import { cause as _headers } from "./headers";
import { cause as _ip_block } from "./ip-block";
import { cause as _permissions } from "./permissions";
import { cause as _rate_limit } from "./rate-limit";
import { cause as _resource } from "./resource";
import { cause as _server_config } from "./server-config";
import { cause as _token_expired } from "./token-expired";

export type CauseId =
  | "authentication"
  | "cors"
  | "geo"
  | "headers"
  | "ip-block"
  | "permissions"
  | "rate-limit"
  | "resource"
  | "server-config"
  | "token-expired";

export const causes = {
  "authentication": _authentication,
  "cors": _cors,
  "geo": _geo,
  "headers": _headers,
  "ip-block": _ip_block,
  "permissions": _permissions,
  "rate-limit": _rate_limit,
  "resource": _resource,
  "server-config": _server_config,
  "token-expired": _token_expired,
};
