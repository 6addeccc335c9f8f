import type { Format } from "../exchange";
import { logged } from "./log";

const status =
  /(?:\\{0,15}["']|[{,\s])(?:status|statusCode|status_code|httpStatus|httpStatusCode|HTTPStatusCode|StatusCode|code)(?:\\{0,15}["'])?\s{0,8}:\s{0,8}\\{0,15}["']?[1-5]\d\d\b/;
const nested =
  /(?:\\{0,15}["']|[{,\s])(?:[Hh]eaders|responseHeaders|response_headers|resp_headers|HTTPHeaders|config|httpRequest)(?:\\{0,15}["'])?\s{0,8}:\s{0,8}(?:Object )?(?:\[?\w{1,40}\]? ?)?[{[]/;

/** An error that a client or an SDK printed as JSON, with the request and the response inside. */
export default {
  name: "error object",
  detect: (text) => (/^\s*[{[]/.test(text) && status.test(text) && nested.test(text) ? 0.9 : 0),
  read: (whole) => ({ exchanges: [logged(whole)], notes: [] }),
} satisfies Format;
