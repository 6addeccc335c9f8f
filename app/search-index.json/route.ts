import { documents } from "@/lib/search/documents";

export const dynamic = "force-static";

/** Everything that the search in the browser looks through. */
export async function GET(): Promise<Response> {
  return Response.json(await documents());
}
