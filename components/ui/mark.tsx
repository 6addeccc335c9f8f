/** The mark: a request's way, and the hop that refused it. */
export function Mark({ className = "" }: { className?: string }) {
  return (
    <svg viewBox="0 0 30 14" className={`inline-block h-3.5 w-[30px] ${className}`} aria-hidden="true">
      <path d="M0 7h12" className="stroke-ink" strokeWidth="2" />
      <path d="M22 7h8" className="stroke-soft" strokeWidth="2" strokeDasharray="2 2" />
      <circle cx="16" cy="7" r="7" className="fill-stop-wash" />
      <circle cx="16" cy="7" r="4.5" className="fill-stop" />
    </svg>
  );
}
