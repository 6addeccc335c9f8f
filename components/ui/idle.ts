/** ms that work may wait where the browser does not tell when it is idle, and at most where it does. */
const [instead, most] = [500, 3000];

/** Does what can wait once the page has nothing else to do; answers with what calls it off. */
export function whenIdle(work: () => void): () => void {
  if (!window.requestIdleCallback) {
    const timer = setTimeout(work, instead);
    return () => clearTimeout(timer);
  }
  const asked = window.requestIdleCallback(work, { timeout: most });
  return () => window.cancelIdleCallback(asked);
}
