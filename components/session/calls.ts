import { disown } from "./own";

/** What the server said when it refused: `detail` for the user. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, detail: string) {
    super(detail);
    this.name = "Refused";
    this.status = status;
  }
}

/** The end of the problem's type where an edit key belongs to another session or to none. */
const wrongKey = /\/edit-key-wrong$/;

/** Calls our API. Throws `Refused` with the problem's detail; a dead network is status 0. */
export async function call<T>(
  path: string,
  options: { method?: string; body?: object; editKey?: string } = {},
): Promise<T> {
  const { method = "GET", body, editKey } = options;
  const response = await fetch(path, {
    method,
    cache: "no-store",
    headers: {
      ...(body ? { "content-type": "application/json" } : {}),
      ...(editKey ? { authorization: `Bearer ${editKey}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  }).catch(() => {
    throw new Refused(0, "The server cannot be reached. What you typed is still here; try again.");
  });
  if (response.status === 204) return undefined as T;
  const answer = await response.json().catch(() => null);
  if (editKey && wrongKey.test(answer?.type)) disown(editKey);
  if (!response.ok) throw new Refused(response.status, answer?.detail ?? `The server answered ${response.status}.`);
  return answer as T;
}
