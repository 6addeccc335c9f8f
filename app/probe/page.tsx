import type { Metadata } from "next";
import Link from "next/link";
import { Bullets } from "@/components/knowledge/bullets";
import { OnThisPage } from "@/components/knowledge/on-this-page";
import { Part, ReferencePage } from "@/components/knowledge/reference-page";

export const metadata: Metadata = {
  title: "The probe",
  description: "What why403-probe sends, why it may have asked your server, what it never does, and how to opt out.",
};

const sends = [
  "GET, HEAD and OPTIONS only, without a body.",
  "No credential, no cookie, and no field of the user's but the Origin and the names in a preflight.",
  "At most eight requests, one after the other, within ten seconds, redirects included.",
  "Six probes a minute and sixty an hour of one site, all users of this server together. The same probe within a minute is answered from memory.",
  "At most 256 KiB of a body is read. The user sees the first 16 KiB, with secrets replaced; that is kept in memory for a minute and stored nowhere, unless the user adds it to a shared diagnosis.",
];

const reaches = [
  "Public addresses only. Every name is resolved, every address is checked, and the connection goes to the address that was checked; again for each redirect.",
  "http and https on the ports 80, 443, 8080 and 8443.",
  "Five redirects at most, and none from https to http.",
  "TLS with a valid certificate, always.",
];

const parts = [
  { id: "logs", title: "Is it in your logs?" },
  { id: "sends", title: "What it sends" },
  { id: "reaches", title: "Where it goes" },
  { id: "opt-out", title: "How to opt out" },
  { id: "limits", title: "What it cannot tell" },
] as const;

export default function ProbePage() {
  const [logs, sent, reached, out, limits] = parts;
  return (
    <ReferencePage
      title="The probe"
      lede="A user of why403 was refused by an API and wants to know why. The probe asks the same URL a few times, changes one thing in each request, and sees which change matters."
      aside={<OnThisPage parts={parts} />}
    >
      <Part {...logs}>
        <For>For whoever runs a server that was asked.</For>
        <p>
          It gives its name in the User-Agent: <code>why403-probe/1</code>, with the address of this page where the
          operator has set one. Two of its requests do otherwise: one sends no User-Agent at all, and one starts like a
          browser's and ends with the probe's name. Both are there to see whether a rule about names refuses the user.
          One request may ask for a path that cannot exist, which starts with <code>/why403-</code>.
        </p>
      </Part>
      <Part {...sent}>
        <For>For both sides: whoever sends the probe and whoever is asked.</For>
        <Bullets sentences={sends} />
      </Part>
      <Part {...reached}>
        <For>For whoever reviews what this server may reach.</For>
        <Bullets sentences={reaches} />
      </Part>
      <Part {...out}>
        <For>For whoever runs a server that should not be asked.</For>
        <p>
          Ask the operator of this server to add your host to its list; its contact is in{" "}
          <a href="/.well-known/security.txt">security.txt</a> where one is given. Nothing is sent to a host on that
          list or to a name below it. You can also refuse the User-Agent: a refusal is an answer like any other.
        </p>
      </Part>
      <Part {...limits}>
        <For>For whoever reads what came back.</For>
        <p>
          It asks from a different network. If it is refused in the same way, that proves much; if it is not, the user's
          address, credential or program may be what is refused. For hosts that it does not reach, and for calls with a
          credential, it writes a script that runs on the user's own machine.
        </p>
        <p className="mt-4">
          <Link href="/" className="button">
            Paste a response
          </Link>
        </p>
      </Part>
    </ReferencePage>
  );
}

/** Who a part is written for. */
function For({ children }: { children: string }) {
  return <p className="-mt-2 mb-3 text-note text-soft">{children}</p>;
}
