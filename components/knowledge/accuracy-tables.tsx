import Link from "next/link";
import type { ReactNode } from "react";
import type accuracyFigures from "@/lib/diagnosis/accuracy.gen.json";
import { causes } from "@/lib/knowledge/causes/table.gen";
import type { CauseId } from "@/lib/knowledge/shapes";
import { Part } from "./reference-page";

type Accuracy = typeof accuracyFigures;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

export function AccuracyTables({ accuracy: { known, unknown, questions } }: { accuracy: Accuracy }) {
  return (
    <>
      <Part id="figures" title="The cause that it names first">
        <Table head={["", "Everything known", "No vendor known"]}>
          <Row name="True, or a second cause that is as fair" cells={[percent(known.top1), percent(unknown.top1)]} />
          <Row name="Exactly the labelled cause" cells={[percent(known.strict), percent(unknown.strict)]} />
          <Row name="Among the first two" cells={[percent(known.top2), percent(unknown.top2)]} />
          <Row name="Distance of what it says from how it is" cells={[percent(known.gap), percent(unknown.gap)]} />
        </Table>
        <p className="mt-3 text-soft">
          Where questions are left they are answered from the true cause: {questions.median} on the median,{" "}
          {questions.most} at most. Then the true cause stands first in {percent(questions.right)}.
        </p>
      </Part>
      <Part id="calibration" title="How sure it says it is">
        <Table head={["It said", "On average", "It was right", "Cases"]}>
          {known.bins.map(({ from, said, right, count }) => (
            <Row
              key={from}
              name={`${Math.round(from * 100)} to ${Math.round(from * 100) + 20} %`}
              cells={[percent(said), percent(right), String(count)]}
            />
          ))}
        </Table>
      </Part>
      <Part id="causes" title="By cause">
        <Table head={["Cause", "Cases", "Everything known", "No vendor known"]}>
          {known.causes.map(({ id, cases, right }, index) => (
            <Row
              key={id}
              name={<Link href={`/causes/${id}`}>{causes[id as CauseId].name}</Link>}
              cells={[String(cases), percent(right), percent(unknown.causes[index]?.right ?? 0)]}
            />
          ))}
        </Table>
      </Part>
    </>
  );
}

function Table({ head, children }: { head: readonly string[]; children: ReactNode }) {
  const [first, ...rest] = head;
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-left tabular-nums">
        <thead>
          <tr className="border-line border-b text-note text-soft">
            {first ? <th className="py-2 pr-4 font-normal">{first}</th> : <td />}
            {rest.map((title) => (
              <th key={title} scope="col" className="py-2 pr-4 text-right font-normal last:pr-0">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function Row({ name, cells }: { name: ReactNode; cells: readonly string[] }) {
  return (
    <tr className="border-line border-b">
      <th scope="row" className="py-2 pr-4 font-normal">
        {name}
      </th>
      {cells.map((cell, index) => (
        // The columns of a table keep their places.
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns keep their places
        <td key={index} className="py-2 pr-4 text-right last:pr-0">
          {cell}
        </td>
      ))}
    </tr>
  );
}
