// Written by `npm run tables` from the files of this folder. Do not edit.
import _again from "./again";
import _browser_user_agent from "./browser-user-agent";
import _ipv6 from "./ipv6";
import _missing_path from "./missing-path";
import _no_user_agent from "./no-user-agent";
import _origin from "./origin";
import _other_method from "./other-method";
import _other_scheme from "./other-scheme";
import _plain from "./plain";
import _preflight from "./preflight";
import _problem_json from "./problem-json";
import _root from "./root";
import _without_credential from "./without-credential";

export type VariantId =
  | "again"
  | "browser-user-agent"
  | "ipv6"
  | "missing-path"
  | "no-user-agent"
  | "origin"
  | "other-method"
  | "other-scheme"
  | "plain"
  | "preflight"
  | "problem-json"
  | "root"
  | "without-credential";

export const variants = {
  "again": _again,
  "browser-user-agent": _browser_user_agent,
  "ipv6": _ipv6,
  "missing-path": _missing_path,
  "no-user-agent": _no_user_agent,
  "origin": _origin,
  "other-method": _other_method,
  "other-scheme": _other_scheme,
  "plain": _plain,
  "preflight": _preflight,
  "problem-json": _problem_json,
  "root": _root,
  "without-credential": _without_credential,
};
