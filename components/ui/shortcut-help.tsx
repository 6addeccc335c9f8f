"use client";

import { useId } from "react";
import { Dialog } from "./dialog";
import { useSingleKeys } from "./single-keys";

const keys: readonly { readonly where: string; readonly rows: readonly (readonly [keys: string[], does: string])[] }[] =
  [
    {
      where: "On every page",
      rows: [
        [["/"], "search"],
        [["Ctrl K", "⌘ K"], "search, also while you type"],
        [["?"], "this help"],
        [["Esc"], "close the dialog"],
      ],
    },
    {
      where: "In the paste box",
      rows: [[["Ctrl Enter", "⌘ Enter"], "open the diagnosis"]],
    },
    {
      where: "Where a question is asked",
      rows: [[["1", "9"], "choose the answer with that number"]],
    },
  ];

/** The keys there are, by where they work. */
export default function ShortcutHelp({ close }: { close: () => void }) {
  return (
    <Dialog label="Keyboard shortcuts" close={close} className="w-[min(520px,calc(100vw-24px))]">
      <div className="p-5">
        <div className="flex items-baseline">
          <h2 className="text-ask">Keyboard shortcuts</h2>
          <button type="button" className="text-button ml-auto" onClick={close}>
            Close
          </button>
        </div>
        {keys.map(({ where, rows }) => (
          <section key={where} className="mt-4">
            <h3 className="text-note text-soft">{where}</h3>
            <dl className="mt-1">
              {rows.map(([names, does]) => (
                <div
                  key={does}
                  className="flex flex-wrap items-baseline gap-x-4 border-line border-t py-1.5 first:border-t-0"
                >
                  <dt className="flex w-full shrink-0 sm:w-48 items-baseline gap-1.5 text-note text-soft">
                    <kbd className="key">{names[0]}</kbd>
                    {names[1] && (
                      <>
                        {names[0] === "1" ? "to" : "or"} <kbd className="key">{names[1]}</kbd>
                      </>
                    )}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <SingleKeys />
      </div>
    </Dialog>
  );
}

/** The switch for the keys that work alone; kept in this browser. */
function SingleKeys() {
  const id = useId();
  const [on, set] = useSingleKeys();
  return (
    <div className="mt-4 border-line border-t pt-4">
      <label className="inline-flex items-center gap-x-2.5 font-[550]">
        <input
          type="checkbox"
          role="switch"
          className="size-4"
          checked={on}
          aria-checked={on}
          aria-describedby={id}
          onChange={(event) => set(event.target.checked)}
        />
        Single-key shortcuts
      </label>
      <p id={id} className="mt-1 text-note text-soft">
        Switch them off where a key pressed by chance, or by speech, does what you do not want: then <kbd>/</kbd>,{" "}
        <kbd>?</kbd> and the numbers do nothing. This help stays at the foot of every page.
      </p>
    </div>
  );
}
