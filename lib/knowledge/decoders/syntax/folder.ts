import type { Look } from "../../look";

const folder =
  /^[^?#]{0,300}\/(?:static|assets|files|media|public|uploads?|downloads?|images?|img|css|js|docs|fonts|dist|pub)\/(?:[\w/-]{0,200}\/)?$/i;

/** Whether a folder was opened that by its name holds files for everyone, and no API answered. */
export function isFolder({ exchange: { request }, requestFields, body }: Look): boolean {
  const url = request?.url ?? request?.target ?? "";
  return (
    /^(?:GET|HEAD)$/.test(request?.method ?? "") &&
    folder.test(url) &&
    !/\/(?:api|rest|v\d{1,2})\//i.test(url) &&
    !requestFields.has("authorization") &&
    !/^\s{0,9}[[{]/.test(body?.text ?? "")
  );
}
