import { FieldEntry } from "@/components/knowledge/field-entry";
import { OnThisPage } from "@/components/knowledge/on-this-page";
import { Part, ReferencePage } from "@/components/knowledge/reference-page";
import { fieldGroups } from "@/components/knowledge/words";
import { pageMetadata } from "@/lib/http/page-metadata";
import { fields } from "@/lib/knowledge/fields/table.gen";
import type { FieldTerm } from "@/lib/knowledge/shapes";

export const metadata = pageMetadata({
  title: "Header fields that matter in a refusal",
  description: "What each HTTP header field means, and what it tells you when it is in a 403 or missing from one.",
});

const entries = Object.entries<FieldTerm>(fields).sort(([, a], [, b]) => a.name.localeCompare(b.name, "en"));
const groups = Object.entries(fieldGroups)
  .map(([group, title]) => ({ id: `group-${group}`, title, of: entries.filter(([, field]) => field.group === group) }))
  .filter(({ of }) => of.length);

export default function GlossaryPage() {
  return (
    <ReferencePage
      title="Header fields that matter in a refusal"
      name="Header fields"
      lede="What each field means, and what it tells you when it is in a refusal or missing from one."
      aside={
        <OnThisPage
          parts={groups.map(({ of, ...group }) => ({
            ...group,
            parts: of.map(([id, { name }]) => ({ id, title: name })),
          }))}
        />
      }
    >
      {groups.map(({ id, title, of }) => (
        <Part key={id} id={id} title={title}>
          {of.map(([field, term]) => (
            <FieldEntry key={field} id={field} field={term} />
          ))}
        </Part>
      ))}
    </ReferencePage>
  );
}
