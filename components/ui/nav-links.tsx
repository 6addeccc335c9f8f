"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { pastedKey } from "@/components/evidence/pasted-key";
import { useInBrowser } from "./in-browser";
import { readStored } from "./stored";

const pages = [
  // The name of the site leads there as well; a narrow screen has room for one of them.
  { name: "Paste", path: "/", narrow: false },
  // The questions themselves, also where there is a paste in this tab.
  { name: "Questions", path: "/diagnose", href: "/diagnose?start=questions", narrow: true },
  { name: "Causes", path: "/causes", narrow: true },
  { name: "Vendors", path: "/vendors", narrow: true },
  { name: "Prevention", path: "/prevention", narrow: true },
  { name: "FAQ", path: "/faq", narrow: true },
];

/** The main pages; the one that the reader is on, or in, is marked; a diagnosis belongs to what it came from. */
export function NavLinks() {
  const here = usePathname();
  const [fromPaste, setFromPaste] = useState(false);
  const inBrowser = useInBrowser();
  return (
    <nav
      aria-label="Main"
      className="order-3 flex basis-full flex-wrap gap-x-4 text-[14px] text-soft md:order-none md:ml-auto md:basis-auto md:flex-nowrap lg:gap-x-5 lg:text-body"
    >
      {inBrowser && <FromPaste told={setFromPaste} />}
      {pages.map(({ name, path, href = path, narrow }) => {
        const marked = fromPaste ? "/" : here;
        const current = path === "/" ? marked === "/" : marked === path || marked.startsWith(`${path}/`);
        return (
          <Link
            key={path}
            href={href}
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

/** Whether what is on show is the diagnosis of a paste. What the address asks for is known in the browser alone. */
function FromPaste({ told }: { told: (fromPaste: boolean) => void }) {
  const here = usePathname();
  const params = useSearchParams();
  const aside = params.has("start") || params.has("suspect");
  useEffect(() => {
    const { evidence = "" } = readStored<{ evidence?: string }>("session", pastedKey, {});
    told(here === "/diagnose" && !aside && evidence !== "");
  }, [here, aside, told]);
  return null;
}
