import type { FieldTerm } from "../shapes";

export default {
  name: "x-ms-error-code",
  sentIn: "response",
  group: "path",
  meaning: "The name of the error in Azure Storage, even when there is no body, as for HEAD.",
  inRefusal:
    "`AuthenticationFailed`, `AuthorizationPermissionMismatch` and `AuthorizationFailure` are three different causes under one status.",
  example: "x-ms-error-code: AuthorizationPermissionMismatch",
  causes: ["authentication", "permissions", "ip-block"],
  sources: [
    {
      title: "Azure Storage, status and error codes",
      url: "https://learn.microsoft.com/en-us/rest/api/storageservices/fileservices/status-and-error-codes2",
    },
    {
      title: "Azure Storage, SAS error codes",
      url: "https://learn.microsoft.com/en-us/rest/api/storageservices/sas-error-codes",
    },
  ],
} satisfies FieldTerm;
