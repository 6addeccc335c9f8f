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
          <Row name="True, or a second cause that is as fair">
            <Cell>{percent(known.top1)}</Cell>
            <Cell>{percent(unknown.top1)}</Cell>
          </Row>
          <Row name="Exactly the labelled cause">
            <Cell>{percent(known.strict)}</Cell>
            <Cell>{percent(unknown.strict)}</Cell>
          </Row>
          <Row name="Among the first two">
            <Cell>{percent(known.top2)}</Cell>
            <Cell>{percent(unknown.top2)}</Cell>
          </Row>
          <Row name="Distance of what it says from how it is">
            <Cell>{percent(known.gap)}</Cell>
            <Cell>{percent(unknown.gap)}</Cell>
          </Row>
        </Table>
        <p className="mt-3 text-soft">
          Where questions are left they are answered from the true cause: {questions.median} on the median,{" "}
          {questions.most} at most. Then the true cause stands first in {percent(questions.right)}.
        </p>
      </Part>
      <Part id="calibration" title="How sure it says it is">
        <Table head={["It said", "On average", "It was right", "Cases"]}>
          {known.bins.map(({ from, said, right, count }) => (
            <Row key={from} name={`${Math.round(from * 100)} to ${Math.round(from * 100) + 20} %`}>
              <Cell>{percent(said)}</Cell>
              <Cell>{percent(right)}</Cell>
              <Cell>{count}</Cell>
            </Row>
          ))}
        </Table>
      </Part>
      <Part id="causes" title="By cause">
        <Table head={["Cause", "Cases", "Everything known", "No vendor known"]}>
          {known.causes.map(({ id, cases, right }, index) => (
            <Row
              key={id}
              name={
                <Link prefetch={false} href={`/causes/${id}`}>
                  {causes[id as CauseId].name}
                </Link>
              }
            >
              <Cell>{cases}</Cell>
              <Cell>{percent(right)}</Cell>
              <Cell>{percent(unknown.causes[index]?.right ?? 0)}</Cell>
            </Row>
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

/** A row's name and its cells, which keep their places. */
function Row({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <tr className="border-line border-b">
      <th scope="row" className="py-2 pr-4 font-normal">
        {name}
      </th>
      {children}
    </tr>
  );
}

function Cell({ children }: { children: ReactNode }) {
  return <td className="py-2 pr-4 text-right last:pr-0">{children}</td>;
}
