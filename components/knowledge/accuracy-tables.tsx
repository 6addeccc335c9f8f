import Link from "next/link";
import type { ReactNode } from "react";
import type accuracyFigures from "@/lib/diagnosis/accuracy.gen.json";
import { causes } from "@/lib/knowledge/causes/table.gen";
import type { CauseId } from "@/lib/knowledge/shapes";
import { Part } from "./reference-page";
import { inThousands } from "./words";

type Accuracy = typeof accuracyFigures;

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

export function AccuracyTables({ accuracy: { known, unknown, questions } }: { accuracy: Accuracy }) {
  return (
    <>
      <Part id="figures" title="The cause that it names first">
        <Table head={["", "Everything known", "No vendor known"]}>
          <Row name="Right, or equally justified">
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
          <Row name="Calibration error">
            <Cell>{percent(known.gap)}</Cell>
            <Cell>{percent(unknown.gap)}</Cell>
          </Row>
        </Table>
        <Caption>
          A cause is equally justified where the words of the example leave it open as well. The calibration error is
          the mean distance between the probability that it states and how often it is right.
        </Caption>
        <Caption>
          Where it asks, the questions are answered as somebody refused for the labelled cause would answer them: a
          median of {questions.median} questions for an example, {questions.most} at most. After them the labelled cause
          stands first in {percent(questions.right)} of the examples.
        </Caption>
      </Part>
      <Part id="calibration" title="How sure it says it is">
        <Table head={["It said", "On average", "It was right", "Examples"]}>
          {known.bins.map(({ from, said, right, count }) => (
            <Row key={from} name={`${Math.round(from * 100)}% to ${Math.round(from * 100) + 20}%`}>
              <Cell>{percent(said)}</Cell>
              <Cell>{percent(right)}</Cell>
              <Cell>{inThousands(count)}</Cell>
            </Row>
          ))}
        </Table>
        <Caption>
          With everything known: the examples by the probability that it gave to the cause it named first.
        </Caption>
      </Part>
      <Part id="causes" title="By cause">
        <Table head={["Cause", "Examples", "Everything known", "No vendor known"]}>
          {known.causes.map(({ id, cases, right }, index) => (
            <Row
              key={id}
              name={
                <Link prefetch={false} href={`/causes/${id}`}>
                  {causes[id as CauseId].name}
                </Link>
              }
            >
              <Cell>{inThousands(cases)}</Cell>
              <Cell>{percent(right)}</Cell>
              <Cell>{percent(unknown.causes[index]?.right ?? 0)}</Cell>
            </Row>
          ))}
        </Table>
        <Caption>How often the cause that it names first is right, or equally justified.</Caption>
      </Part>
    </>
  );
}

const Caption = ({ children }: { children: ReactNode }) => <p className="mt-3 text-soft">{children}</p>;

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
