import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

interface ReferencePageProps {
  readonly title: string;
  readonly lede: ReactNode;
  /** The pages between the home page and this one. */
  readonly trail?: readonly Crumb[];
  /** The page's name in the breadcrumbs, where its title is a sentence. */
  readonly name?: string;
  /** Beside the text where there is room, else before it. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page of knowledge. */
export function ReferencePage({ title, lede, trail = [], name = title, aside, children }: ReferencePageProps) {
  return (
    <>
      <Breadcrumbs trail={trail} here={name} />
      <h1 className="mt-1 max-w-[32ch] [overflow-wrap:anywhere]">{title}</h1>
      <p className="mt-3 max-w-[64ch] text-lede text-soft">{lede}</p>
      {aside ? (
        <div className="mt-7 grid items-start gap-x-14 gap-y-8 md:grid-cols-[minmax(0,1fr)_minmax(0,17rem)]">
          {/* Where it scrolls its end fades; read to its end, only the padding does. */}
          <aside className="md:-mx-1 md:sticky md:top-4 md:order-last md:max-h-[calc(100dvh-32px)] md:overflow-y-auto md:px-1 md:pb-10 md:[mask-image:linear-gradient(to_bottom,#000_calc(100%-40px),transparent)]">
            {aside}
          </aside>
          <div className="min-w-0">{children}</div>
        </div>
      ) : (
        <div className="mt-7">{children}</div>
      )}
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: ReactNode;
  /** Where commands of 80 columns stand. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A part of a page of knowledge, with an address of its own. */
export function Part({ id, title, wide = false, children }: PartProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={`mb-9 scroll-mt-4 ${wide ? "max-w-[46rem]" : "max-w-[68ch]"}`}
    >
      <h2 id={`${id}-title`} className="mb-3 text-ask tracking-tight">
        {title}
      </h2>
      {children}
    </section>
  );
}
