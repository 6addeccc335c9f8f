import type { Format } from "../exchange";
import { logged } from "./log";

const status = /\\*["'](?:status|statusCode|status_code|httpStatus|code)\\*["']\s{0,8}:\s{0,8}\\*["']?[1-5]\d\d\b/;
const nested =
  /\\*["'](?:headers|responseHeaders|response_headers|resp_headers|config|httpRequest)\\*["']\s{0,8}:\s{0,8}[{[]/;

/** An error that a client or an SDK printed as JSON, with the request and the response inside. */
export default {
  name: "error object",
  detect: (text) => (/^\s*[{[]/.test(text) && status.test(text) && nested.test(text) ? 0.9 : 0),
  read: (whole) => ({ exchanges: [logged(whole)], notes: [] }),
} satisfies Format;
