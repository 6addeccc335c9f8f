"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { pastedKey } from "@/components/evidence/pasted-key";
import { readStored } from "./stored";

const pages = [
  // The name of the site leads there as well; a narrow screen has room for one of them.
  { name: "Paste", path: "/", narrow: false },
  { name: "Questions", path: "/diagnose", narrow: true },
  { name: "Causes", path: "/causes", narrow: true },
  { name: "Vendors", path: "/vendors", narrow: true },
  { name: "Prevention", path: "/prevention", narrow: true },
  { name: "FAQ", path: "/faq", narrow: true },
];

/** The main pages; the one that the reader is on, or in, is marked; a diagnosis belongs to what it came from. */
export function NavLinks() {
  const here = usePathname();
  const [fromPaste, setFromPaste] = useState(false);
  useEffect(() => {
    const { evidence = "" } = readStored<{ evidence?: string }>("session", pastedKey, {});
    setFromPaste(here === "/diagnose" && evidence !== "");
  }, [here]);
  return (
    <nav
      aria-label="Main"
      className="order-3 flex basis-full flex-wrap gap-x-4 text-[14px] text-soft md:order-none md:ml-auto md:basis-auto md:flex-nowrap lg:gap-x-5 lg:text-body"
    >
      {pages.map(({ name, path, narrow }) => {
        const marked = fromPaste ? "/" : here;
        const current = path === "/" ? marked === "/" : marked === path || marked.startsWith(`${path}/`);
        return (
          <Link
            key={path}
            href={path}
            prefetch={false}
            aria-current={current ? (here === path ? "page" : "true") : undefined}
            className={`py-1 no-underline hover:text-ink ${current ? "text-ink underline decoration-ink decoration-2 underline-offset-8" : ""} ${narrow ? "" : "hidden md:inline"}`}
          >
            {name}
          </Link>
        );
      })}
    </nav>
  );
}
