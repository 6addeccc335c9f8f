import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "etcd", layer: "storage" },
  {
    permission: {
      when: body(/\betcdserver:\s+permission\s+denied/),
      cause: "permissions",
      strength: "decisive",
      because: "etcd accepted the token, and none of its user's roles covers this key.",
      source: "https://github.com/etcd-io/etcd/blob/HEAD/api/v3rpc/rpctypes/error.go",
    },
    member: {
      when: body(/cannot\s+process\s+message\s+(?:from|to)\s+\w{7,8}\s+member/),
      cause: "server-config",
      strength: "decisive",
      because: "etcd's members do not agree on who belongs to the cluster.",
      source: "https://github.com/etcd-io/etcd/blob/HEAD/server/etcdserver/server.go",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  permission: {
    headline: "Your etcd user has no role for this key.",
    meaning:
      "Roles give read, write or both on a key or a range of keys. Anything about users, roles and members needs the role root.",
    fix: [
      { do: "See what the user has.", snippet: "etcdctl user get app --detail" },
      {
        do: "As root, grant the range.",
        snippet: "etcdctl role grant-permission app readwrite --prefix=true /app/",
      },
      "In JSON, keys are base64: see that yours decodes to the key that you mean.",
    ],
  },
  member: {
    headline: "This etcd member is not of the cluster any more.",
    meaning:
      "It was removed, or started with the data of another cluster. `mismatch member` means that the address leads to another member than the sender meant. The caller cannot fix this.",
    fix: [
      { do: "See who belongs to it, and under which peer address.", snippet: "etcdctl member list -w table" },
      {
        do: "While the others hold a majority, remove the member by its id, empty its data directory, and add it anew.",
        snippet: "etcdctl member remove MEMBER_ID\netcdctl member add NAME --peer-urls=https://192.0.2.7:2380",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  permission: {
    matches: [
      '{"error":"etcdserver: permission denied","message":"etcdserver: permission denied","code":7}',
      "Error: etcdserver: permission denied",
    ],
  },
  member: { matches: ["HTTP/1.1 403 Forbidden\n\ncannot process message from removed member"] },
};
