/**
 * Of the codings offered, the best first, the first that the client names (RFC 9110 §12.5.3) and does not refuse; else none.
 *
 * @param {string | undefined} field the client's Accept-Encoding
 * @param {readonly string[]} offered
 */
export function chosen(field = "", offered) {
  const refused = /;\s*q=0(?:\.0*)?\s*$/;
  const named = field.split(",").filter((one) => !refused.test(one));
  const taken = new Set(named.map((one) => one.split(";")[0].trim().toLowerCase()));
  return offered.find((coding) => taken.has(coding)) ?? "identity";
}
