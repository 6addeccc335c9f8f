/** Prints what verify/mutations.mjs takes away, as JSON. */
import { formats } from "../evidence/formats/table.gen";
import { causes } from "../knowledge/causes/table.gen";
import { decoders } from "../knowledge/decoders/table.gen";
import { vendors } from "../knowledge/vendors/table.gen";

const every = Number(process.argv[2] ?? 1);
const refusals = Object.entries(vendors).flatMap(([of, vendor]) =>
  Object.keys(vendor.refusals).map((name) => ({ kind: "refusal", of, name })),
);
console.log(
  JSON.stringify([
    ...Object.entries(causes).flatMap(([of, { signs }]) => signs.map((_, number) => ({ kind: "sign", of, number }))),
    ...Object.keys(decoders).map((of) => ({ kind: "decoder", of })),
    ...Object.keys(formats).map((of) => ({ kind: "format", of })),
    ...refusals.filter((_, index) => index % every === 0),
  ]),
);
