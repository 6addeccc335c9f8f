"use client";

import { useEffect } from "react";
import { useInBrowser } from "./in-browser";
import { useStored } from "./stored";
import { type Theme, themeKey } from "./theme";

const themes: Readonly<Record<Theme, string>> = { system: "System", light: "Light", dark: "Dark" };

/** Light, dark, or as the system has it; kept in this browser. Without JavaScript the system decides. */
export function ThemeSwitch() {
  const [theme, setTheme] = useStored<Theme>("local", themeKey, "system");
  const working = useInBrowser();
  useEffect(() => {
    const { dataset } = document.documentElement;
    // Most leave it to the system, as the page came: then nothing has to be drawn again.
    if (!working || (theme === "system" && !dataset.theme)) return;
    if (theme === "system") delete dataset.theme;
    else dataset.theme = theme;
    colourBrowser();
  }, [theme, working]);
  return (
    <fieldset className={`flex items-center gap-x-2.5 ${working ? "" : "invisible"}`}>
      <legend className="float-left mr-2.5">Theme</legend>
      {(Object.keys(themes) as Theme[]).map((one) => (
        <label key={one} className="inline-flex items-center gap-x-1 py-1 hover:text-ink has-checked:text-ink">
          <input type="radio" name="theme" className="size-3" checked={theme === one} onChange={() => setTheme(one)} />
          {themes[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** The bars of a telephone's browser take the page's own colour. */
function colourBrowser(): void {
  const paper = getComputedStyle(document.body).backgroundColor;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute("content", paper);
}
