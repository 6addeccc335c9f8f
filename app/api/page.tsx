import { OperationEntry } from "@/components/api/operation";
import { OnThisPage } from "@/components/knowledge/on-this-page";
import { ReferencePage } from "@/components/knowledge/reference-page";
import { shownOperations } from "@/lib/api/shown";
import { pageMetadata } from "@/lib/http/page-metadata";

export const metadata = pageMetadata({
  title: "The API",
  description: "Diagnose a refused response from a terminal or a program, and share what came out. Every example runs.",
});

export default async function ApiPage() {
  const operations = await shownOperations();
  return (
    <ReferencePage
      title="The API"
      name="API"
      lede="Diagnose from a terminal or a program. You need no account and no key; calls are limited per address, and a 429 says how long to wait."
      aside={
        <OnThisPage parts={operations.map(({ name, method, path }) => ({ id: name, title: `${method} ${path}` }))} />
      }
    >
      <p className="mb-9 max-w-[68ch]">
        The commands run as they are; copy one. <code>ID</code> and <code>EDIT_KEY</code> come from the answer to{" "}
        <a href="#share">
          <code className="whitespace-nowrap">POST /api/sessions</code>
        </a>
        . <a href="/api/openapi.json">The OpenAPI document</a> describes every field, and each error is a problem detail
        (RFC 9457) whose <code>type</code> is a page of this site.
      </p>
      {operations.map((operation) => (
        <OperationEntry key={operation.name} {...operation} />
      ))}
    </ReferencePage>
  );
}
