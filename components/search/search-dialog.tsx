"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { Dialog } from "@/components/ui/dialog";
import { openOffline } from "@/components/ui/offline";
import type { Found } from "@/lib/search/find";
import { useFinder } from "./finding";
import { Result } from "./result";

const most = 20;

/** Search over all knowledge, in the browser: what is typed is sent nowhere. */
export default function SearchDialog({ close }: { close: () => void }) {
  const id = useId();
  const router = useRouter();
  const { find, failed, again } = useFinder();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const asked = useDeferredValue(query.trim());
  const found = useMemo(() => (find && asked.length > 1 ? find(asked, most) : []), [find, asked]);
  const go = (one: Found | undefined) => {
    if (!one) return;
    close();
    if (navigator.onLine) router.push(one.path);
    else openOffline(one.path);
  };
  const onKey = (event: KeyboardEvent) => {
    const to = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, PageDown: chosen + 8, PageUp: chosen - 8 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const wraps = event.key.startsWith("Arrow");
      const last = found.length - 1;
      setChosen(wraps ? (to < 0 ? last : to > last ? 0 : to) : Math.min(Math.max(to, 0), last));
    } else if (event.key === "Enter") {
      event.preventDefault();
      go(found[chosen]);
    }
  };
  return (
    <Dialog label="Search" close={close} className="mt-[10vh] w-[min(640px,calc(100vw-24px))] overflow-hidden">
      <div className="flex items-center border-line border-b">
        <input
          type="text"
          role="combobox"
          aria-label="Search for a code, a header field, a vendor or words of an error"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={found[chosen] ? `${id}-${chosen}` : undefined}
          aria-autocomplete="list"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          placeholder="A code, a header, a vendor, words of the error"
          className="min-w-0 flex-1 bg-transparent px-5 py-3.5 text-lede outline-none placeholder:text-soft"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKey}
        />
        <button type="button" className="text-button px-4 py-3 text-note" onClick={close}>
          Close
        </button>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label="Results" className="max-h-[55vh] overflow-y-auto">
        {found.map((one, index) => (
          <Option key={one.path} id={`${id}-${index}`} path={one.path} selected={index === chosen} close={close}>
            <Result found={one} query={asked} />
          </Option>
        ))}
      </div>
      <p role="status" className={`px-5 py-2.5 text-note text-soft ${found.length ? "border-line border-t" : ""}`}>
        {said({ failed, ready: find !== null, asked, count: found.length })}{" "}
        {find && !failed && asked.length > 1 && found.length === 0 && (
          <Link href="/" onClick={close}>
            Paste the whole response instead
          </Link>
        )}
        {failed && (
          <button type="button" className="text-button" onClick={again}>
            Try again
          </button>
        )}
      </p>
    </Dialog>
  );
}

interface OptionProps {
  readonly id: string;
  readonly path: string;
  readonly selected: boolean;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A link that the field's keys choose; a press on it works as on any link. */
function Option({ id, path, selected, close, children }: OptionProps) {
  const option = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (selected) option.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <Link
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      href={path}
      prefetch={false}
      onClick={close}
      className="block border-line border-b px-5 py-2.5 no-underline last:border-b-0 hover:bg-sunk aria-selected:bg-sunk aria-selected:shadow-[inset_3px_0_0_var(--ink)]"
    >
      {children}
    </Link>
  );
}

function said({
  failed,
  ready,
  asked,
  count,
}: {
  failed: boolean;
  ready: boolean;
  asked: string;
  count: number;
}): string {
  if (failed) return "The search could not be loaded. Check the connection.";
  if (asked.length < 2)
    return "For example 1020, cf-ray, AccessDenied, secondary rate limit. What you type stays in this browser.";
  if (!ready) return "Loading the knowledge…";
  if (!count) return "Nothing found.";
  return count === most ? `The first ${most} results` : count === 1 ? "1 result" : `${count} results`;
}
