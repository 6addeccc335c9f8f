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

/** ms after the page has loaded: until then the processor and the network are the page's own. */
const apart = 2000;

/** Does what the first answer will need a moment after the page is there; answers with what calls it off. */
export function onceQuiet(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const loaded = () => {
    timer = setTimeout(work, apart);
  };
  if (document.readyState === "complete") loaded();
  else window.addEventListener("load", loaded, { once: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener("load", loaded);
  };
}
