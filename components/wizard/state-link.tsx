"use client";

import type { ReactNode } from "react";

interface StateLinkProps {
  readonly href: string;
  readonly className?: string;
  readonly label?: string | undefined;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link to another state of the same page: an ordinary link without JavaScript, no round trip with it. */
export function StateLink({ href, className, label, current, children }: StateLinkProps) {
  return (
    <a
      href={href}
      data-here
      className={className}
      aria-label={label}
      aria-current={current ? "step" : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        window.history.pushState(null, "", href);
      }}
    >
      {children}
    </a>
  );
}
