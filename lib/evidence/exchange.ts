import type { Clue, Traced } from "./traced";

/** One header field line (RFC 9110 §5). `name` is lower-case; `value` is trimmed and unfolded. */
export interface Field {
  readonly name: string;
  readonly value: Traced;
  /** The whole line as pasted, folded lines included, without its line end and without a `< ` prefix. */
  readonly line: Clue;
}

interface Message {
  readonly version: string | null;
  readonly fields: readonly Field[];
  /** null: not pasted. An empty text: pasted and empty. */
  readonly body: Traced | null;
  /** The start line, or null when only headers or a body were pasted. */
  readonly start: Clue | null;
}

export interface HttpRequest extends Message {
  readonly method: string | null;
  /** As written: origin-form, absolute-form, or what the curl command names. */
  readonly target: string | null;
  /** Absolute URL where scheme and host are known, else null. */
  readonly url: string | null;
  /** Names of fields that may have been sent and are left out of what is shown: that they are missing tells nothing. */
  readonly unshown?: readonly string[];
}

export interface HttpResponse extends Message {
  /** null when the paste does not say. */
  readonly status: number | null;
  readonly reason: string | null;
}

/** One request with its response, as far as the paste shows them. */
export interface Exchange {
  readonly request: HttpRequest | null;
  readonly response: HttpResponse | null;
  /**
   * "http": fields and body stand apart. "log": what a client printed; nothing is known to be missing, and the
   * response's body is the whole text.
   */
  readonly form: "http" | "log";
  /** The program that sent the request, when the paste names it ("curl 8.7.1"). */
  readonly client: string | null;
  /** What the client said beside the messages: curl's lines with `*`. */
  readonly remarks?: Traced;
  /** What a person wrote around the messages, in an issue or a mail. */
  readonly around?: Traced;
  /** In a log: the response's body, where it was printed as a text of its own. */
  readonly printed?: Traced;
  /** In a probe's transcript: the variant that this exchange tried. */
  readonly step?: string;
}

/** What a format reader hands back; `read.ts` chooses the exchange and adds the rest. */
export interface Draft {
  readonly exchanges: readonly Exchange[];
  /** Sentences for the user on what could not be read. */
  readonly notes: readonly string[];
  /** The exchange to look at when the general rule (the last final one) does not fit the format. */
  readonly chosen?: number;
}

/** One input format; the file's name is its id. */
export interface Format {
  /** For a person: "`curl -v` transcript". */
  readonly name: string;
  /** How sure the format is that the text is its own: 0 never, 1 certain. Looks at the first 64 KiB only. */
  readonly detect: (text: string) => number;
  readonly read: (text: Traced) => Draft;
  /** Formats of a command: the request that the first one in the text sends, null when there is none. */
  readonly sent?: (text: Traced) => { readonly request: HttpRequest } | null;
}
