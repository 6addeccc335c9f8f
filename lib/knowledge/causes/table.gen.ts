// Written by `npm run tables` from the files of this folder. Do not edit.
import { unpackedCauses } from "../pack";
import type { RecognisedCause } from "../shapes";
import { causeNames } from "./names.gen";
import packed from "./ranks.gen";

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

export const causes = Object.fromEntries(
  unpackedCauses(packed).map(([id, cause]) => [id, { ...causeNames[id as CauseId], ...cause }]),
) as Record<CauseId, RecognisedCause>;
