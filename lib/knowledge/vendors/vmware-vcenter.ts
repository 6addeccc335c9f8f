import { any, body, member } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "VMware vCenter", layer: "application" },
  {
    "no-permission": {
      when: any(
        body(
          oneOf(
            /(?:ServerFaultCode|vim\.|vSphere|vCenter)[\s\S]{0,200}Permission\s+to\s+perform\s+this\s+operation/i,
            /\bvim\.fault\.NoPermission\b|ServerFaultCode:\s+NoPermission\b/i,
          ),
        ),
        member("type", /^com\.vmware\.vapi\.std\.errors\.unauthorized$/),
        body(/com\.vmware\.vapi\.std\.errors\.unauthorized\b|\bvapi\.std\.errors[\w.]{0,10}\bUnauthorized\b/),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "vCenter knows the account, and it lacks a privilege on the object.",
      source: "https://github.com/vmware/pyvmomi/issues/513",
    },
    "cloud-director": {
      when: body(/\bACCESS_TO_RESOURCE_IS_FORBIDDEN\b/),
      cause: "permissions",
      strength: "strong",
      because: "Cloud Director says that a right is missing, or that the object does not exist for the caller.",
      source: "https://github.com/vmware-archive/container-service-extension/pull/1360",
      also: { resource: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "no-permission": {
    headline: "The vCenter account lacks a privilege.",
    meaning:
      "Roles count for each object. An account may create machines and still fail, since the tool reads folders, networks or datastores above them.",
    fix: [
      "Look for `privilegeId` and `object` in the fault: they name what is missing and where.",
      "Give a role with that privilege on the object; for reading the inventory, Read-only on the vCenter itself, passed down to all below.",
      "Check the account's domain, such as vsphere.local: another one of the same name may have logged in.",
      "For appliance calls, put the account into the single sign-on group SystemConfiguration.Administrators.",
    ],
  },
  "cloud-director": {
    headline: "Cloud Director does not give you this right or object.",
    meaning: "It does not tell a missing right from an unknown object.",
    fix: [
      "Read the right and the entity that the message names.",
      "Publish the right to the organization and add it to the role.",
      "Check the object's id and organization.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "no-permission": {
    matches: [
      "ServerFaultCode: Permission to perform this operation was denied.",
      "pyVmomi.VmomiSupport.NoPermission: (vim.fault.NoPermission) {\n   msg = 'Permission to perform this operation was denied.',\n   object = 'vim.Folder:group-d1',\n   privilegeId = 'System.View'",
      '{"type":"com.vmware.vapi.std.errors.unauthorized","value":{"messages":[]}}',
    ],
    ignores: ['{"message":"Permission to perform this operation was denied"}'],
  },
  "cloud-director": {
    matches: [
      "Status code: 403/ACCESS_TO_RESOURCE_IS_FORBIDDEN, [ dd88ceaa ] Either you need some or all of the following rights [Base] to perform operations [VAPP_VIEW]",
    ],
  },
};
