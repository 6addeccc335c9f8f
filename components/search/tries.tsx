import Link from "next/link";

const tries = ["error 1020", "cf-ray", "AccessDenied", "csrf", "token expired", "rate limit"];

/** What one can search for, as searches. */
export function Tries() {
  return (
    <p className="mt-5 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-[14px]">
      <span className="text-soft">For example</span>
      {tries.map((words) => (
        <Link key={words} href={`/search?q=${encodeURIComponent(words)}`} prefetch={false}>
          {words}
        </Link>
      ))}
    </p>
  );
}
