/** Prints the project's own labelled cases, one JSON object a line. */
import { ownCases } from "./measure";

ownCases().then((cases) => {
  for (const item of cases) console.log(JSON.stringify(item));
});
