import { door } from "@/lib/http/door";
import { Problem } from "@/lib/problem";

const nowhere = door(() => {
  throw new Problem("not-found", "No endpoint has this address; /api/openapi.json lists them.");
});

export { nowhere as DELETE, nowhere as GET, nowhere as OPTIONS, nowhere as PATCH, nowhere as POST, nowhere as PUT };
