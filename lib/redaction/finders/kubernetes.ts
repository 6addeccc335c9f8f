import { isStandIn } from "../stand-in";
import { at, type Finder } from "./secret";

const block = /^([ \t]{0,40})(?:data|stringData):[ \t]*(?:\r?\n(?:\1[ \t]+[^\r\n]*|[ \t]*(?=\r?\n)))+/gm;
const entry = /^[ \t]+["']?[\w.-]{1,120}["']?:[ \t]{1,8}["']?([^\s"'|>{[][^\s"']{3,65536})/gm;

/** All that a Secret of Kubernetes holds, whatever its parts are called. */
export const kubernetes: Finder = (text) =>
  /\bkind:[ \t]{0,8}["']?Secret\b/.test(text)
    ? [...text.matchAll(block)].flatMap(({ index, 0: whole }) =>
        [...whole.matchAll(entry)].flatMap((hit) => {
          const value = hit[1] ?? "";
          return isStandIn(value) ? [] : [at(index + hit.index + hit[0].length - value.length, value, "secret")];
        }),
      )
    : [];
