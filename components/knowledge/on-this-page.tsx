/** Links to the parts of the page. */
export function OnThisPage({ parts }: { parts: readonly { readonly id: string; readonly title: string }[] }) {
  return (
    <nav aria-label="On this page" className="text-note">
      <p className="mb-1.5 text-soft">On this page</p>
      <ul className="grid max-h-60 gap-1.5 overflow-y-auto border-line border-l pl-3 md:max-h-none">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="text-soft no-underline hover:text-ink hover:underline">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
