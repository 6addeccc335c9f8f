import type { VariantId } from "@/lib/knowledge/variants/table.gen";
import type { TlsFacts } from "./connect";
import type { FailureCode } from "./failure";
import type { Timings } from "./send";

export type { Timings };

/** What came back, as it is shown: secrets are replaced everywhere. */
export interface Answered {
  readonly type: "answered";
  readonly variant: VariantId;
  readonly status: number;
  readonly reason: string;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly hops: readonly { readonly url: string; readonly status: number }[];
  /** Why a redirect was not followed. */
  readonly stopped: string | null;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly sample: string;
  readonly truncated: string | null;
  readonly bytes: { readonly wire: number; readonly decoded: number };
  /** Of the last hop, in ms. */
  readonly timings: Timings;
  readonly tls: TlsFacts | null;
  /** Seconds since an identical request brought this; null when it was sent just now. */
  readonly age: number | null;
}

/** One line of the stream, as it happens. */
export type ProbeEvent<Conclusion extends object = object> =
  | {
      readonly type: "sent";
      readonly variant: VariantId;
      readonly changes: string;
      readonly method: string;
      readonly url: string;
    }
  | Answered
  | {
      readonly type: "failed";
      readonly variant: VariantId;
      readonly code: FailureCode;
      /** Whose doing it is. */
      readonly whose: "us" | "you" | "target" | "unknown";
      readonly says: string;
      readonly detail: string | null;
    }
  | { readonly type: "skipped"; readonly variant: VariantId; readonly changes: string; readonly why: string }
  | ({ readonly type: "done"; readonly transcript: string; readonly ms: number } & Conclusion);
