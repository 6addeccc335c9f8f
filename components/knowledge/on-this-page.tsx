interface PagePart {
  readonly id: string;
  readonly title: string;
}

interface Group extends PagePart {
  /** What it unfolds to where there is room. */
  readonly parts?: readonly PagePart[];
}

/** Links to the parts of the page: unfolded beside the text, folded before it. */
export function OnThisPage({ parts }: { parts: readonly Group[] }) {
  return (
    <nav aria-label="On this page" className="text-note">
      <details className="md:hidden">
        <summary className="text-soft">On this page ({parts.length})</summary>
        <Links parts={parts} />
      </details>
      <div className="max-md:hidden">
        <p className="text-soft">On this page</p>
        {parts.some((group) => group.parts) ? <Groups groups={parts} /> : <Links parts={parts} />}
      </div>
    </nav>
  );
}

function Links({ parts }: { parts: readonly PagePart[] }) {
  return (
    <ul className="mt-1.5 grid gap-1.5 border-line border-l pl-3">
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} className="text-soft no-underline [overflow-wrap:anywhere] hover:text-ink hover:underline">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Groups({ groups }: { groups: readonly Group[] }) {
  return (
    <ul className="mt-1.5 grid gap-1.5">
      {groups.map(({ id, title, parts = [] }) => (
        <li key={id}>
          <details>
            <summary>
              {title} <span className="text-soft">({parts.length})</span>
            </summary>
            <Links parts={parts} />
          </details>
        </li>
      ))}
    </ul>
  );
}
