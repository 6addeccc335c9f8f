import { causes } from "../causes/table.gen";
import { sourceHosts } from "../sources";
import { vendorRows } from "./catalogue";

/** The paths of every public page that is the same for everyone, for the sitemap. */
export async function knowledgePaths(): Promise<string[]> {
  return [
    "/",
    "/diagnose",
    "/privacy",
    "/causes",
    ...Object.keys(causes).map((id) => `/causes/${id}`),
    "/vendors",
    ...vendorRows.map(({ id }) => `/vendors/${id}`),
    "/prevention",
    "/faq",
    "/glossary",
    "/accuracy",
    "/sources",
    ...(await sourceHosts()).map(({ host }) => `/sources/${host}`),
  ];
}
