import { AccuracyTables } from "@/components/knowledge/accuracy-tables";
import { Part, ReferencePage } from "@/components/knowledge/reference-page";
import { inThousands } from "@/components/knowledge/words";
import accuracy from "@/lib/diagnosis/accuracy.gen.json";
import { pageMetadata } from "@/lib/http/page-metadata";
import { refusalCount } from "@/lib/knowledge/pages/catalogue";

export const metadata = pageMetadata({
  title: "Accuracy",
  description: "How often why403 names the true cause, how sure it says it is, and what these figures do not say.",
});

export default function AccuracyPage() {
  return (
    <ReferencePage
      title="How often it is right"
      name="Accuracy"
      lede={`Measured with this version on ${inThousands(accuracy.cases)} example responses for the ${inThousands(refusalCount)} known refusals of ${accuracy.vendors} vendors and programs: once with everything it knows, once with every vendor's own entry switched off.`}
    >
      <AccuracyTables accuracy={accuracy} />
      <Part id="limits" title="What the figures do not say">
        <div className="grid gap-3">
          <p>
            The examples are the samples that the entries were written with, so the first column says only that no entry
            gets in another's way. The second column is the honest one for a sender that nobody has described yet: there
            only the general reading of status, fields and wording is left.
          </p>
          <p>
            No reader can tell what a refusal means that says nothing but 403. In that case the ranking falls back to
            the most frequent causes, says so, and asks. Words that no rule knows are weighed by the causes in whose
            refusals they are met most; that is a guess, and told as one.
          </p>
          <p>
            The figures are of one engine and one set of examples. A test measures them anew with every change and fails
            when they fall; <code>npm run accuracy -- FILE.jsonl</code> measures yours.
          </p>
        </div>
      </Part>
    </ReferencePage>
  );
}
