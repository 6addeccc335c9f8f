import { all, any, body, member, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Hadoop HDFS", layer: "storage", seen: any(url(/\/webhdfs\/v1\//), body(/org\.apache\.hadoop\.\w/)) },
  {
    standby: {
      when: any(
        member("exception", /^StandbyException$/),
        body(/Operation\s+category\s+[A-Z]{4,12}\s+is\s+not\s+supported\s+in\s+state\s+\w{4,12}/i),
      ),
      cause: "server-config",
      strength: "decisive",
      because: "The name node that was asked is not the active one, and says so.",
      source: "https://github.com/fluent/fluent-plugin-webhdfs/issues/84",
      also: { resource: "strong", permissions: "excludes", authentication: "excludes" },
      actor: "you",
      retry: "maybe",
    },
    "safe-mode": {
      when: any(member("exception", /^SafeModeException$/), body(/\bName\s?node\s+is\s+in\s+safe\s+mode/i)),
      cause: "server-config",
      strength: "decisive",
      because: "The name node is in safe mode, in which nobody may change anything.",
      source:
        "https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/hdinsight/hadoop/hdinsight-hdfs-troubleshoot-safe-mode.md",
      also: { resource: "moderate", permissions: "excludes" },
    },
    "default-user": {
      when: body(/Permission\s+denied:\s+user=dr\.who\b/),
      cause: "authentication",
      strength: "decisive",
      because: "dr.who is the name that Hadoop gives to a web caller who has named no user.",
      source: "https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-common/core-default.xml",
      also: { permissions: "moderate" },
    },
    "file-permission": {
      when: body(
        inARow(
          /Permission\s+denied:\s+user=(?<user>[\w.@/-]{1,80}),\s+access=(?<access>[A-Z_]{4,20}),\s+inode=/,
          /.{1,300}?:(?<owner>[\w.-]{1,60}):(?<group>[\w.-]{1,60}):[d-][rwxtTs-]{9}/,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "HDFS knows the caller as {user}, who lacks {access}; the entry belongs to {owner}.",
      source: "https://github.com/hammerlab/cycledash/issues/796",
    },
    impersonation: {
      when: body(/User:\s+(?<user>\S{1,120})\s+is\s+not\s+allowed\s+to\s+impersonate\s+(?<other>[\w.@/-]{1,120})/),
      cause: "permissions",
      strength: "decisive",
      because: "Hadoop knows the caller as {user}, who may not act as {other}.",
      source: "https://github.com/cloudera/hue/issues/801",
      also: { "server-config": "moderate" },
    },
    "no-ticket": {
      when: all(
        body(/Client\s+cannot\s+authenticate\s+via:\s?\[[A-Z, ]{4,40}\]/),
        body(/hadoop|webhdfs|RemoteException/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The cluster wants a Kerberos ticket or a delegation token, and the call carried neither.",
      source: "https://github.com/apache/hadoop/pull/2135",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  standby: {
    headline: "This HDFS name node is on standby.",
    meaning:
      "A cluster with high availability has two name nodes and one serves. The roles change by themselves, so a fixed host name works on some days. No right and no user cures it.",
    fix: [
      {
        do: "Ask the other name node, and see which one is active.",
        snippet: "hdfs haadmin -getAllServiceState",
      },
      "Give the client both hosts, or let a proxy choose, so that it follows the active one.",
    ],
    prevention: ["Do not write one name node's host into a client of a cluster with two."],
  },
  "safe-mode": {
    headline: "HDFS is in safe mode: nothing can be changed.",
    meaning:
      "The name node keeps the file system read-only after a start, when blocks are missing, when its disk is full, or because somebody switched it on.",
    fix: [
      { do: "See the state and the reason.", snippet: "hdfs dfsadmin -safemode get\nhdfs dfsadmin -report" },
      "After a start, wait: it ends by itself once enough blocks are reported.",
      "When room or data nodes are missing, mend that first. Leaving safe mode before only brings it back.",
    ],
  },
  "default-user": {
    headline: "HDFS does not know who you are.",
    meaning:
      "The web interface took you for its stand-in user, who owns nothing. The rights of your own account were not looked at.",
    fix: [
      {
        do: "Name the user in the call, where the cluster trusts names.",
        snippet: "curl 'http://namenode.example.com:9870/webhdfs/v1/tmp?op=LISTSTATUS&user.name=ada'",
      },
      "On a cluster with Kerberos, get a ticket and let curl use it: `curl --negotiate -u :`.",
    ],
  },
  "file-permission": {
    headline: "HDFS's file permissions refuse this user.",
    meaning:
      "The message names the user, the access that was wanted, and the owner, group and mode of the entry that stood in the way.",
    fix: [
      "Act as the owner, or have the owner change the mode, the group or the access list of exactly that entry.",
      { do: "Look at it and at what is above it.", snippet: "hdfs dfs -ls -d /path\nhdfs dfs -getfacl /path" },
      "To create something new, write access is needed on the directory that holds it.",
    ],
  },
  impersonation: {
    headline: "Hadoop does not let this user act for another.",
    meaning: "The call came with `doas`, and the cluster's proxy user rules do not name the caller.",
    fix: [
      {
        do: "Allow it in `core-site.xml` of the service that is called, and restart it. HttpFS reads the same names with `httpfs.` in place of `hadoop.`, from `httpfs-site.xml`.",
        snippet:
          "<property><name>hadoop.proxyuser.USER.hosts</name><value>host1</value></property>\n<property><name>hadoop.proxyuser.USER.groups</name><value>group1</value></property>",
      },
      "Or call without `doas`, as the user that you are.",
    ],
  },
  "no-ticket": {
    headline: "The Hadoop cluster wants Kerberos, and the call had no ticket.",
    meaning: "A user name in the address does not count on a secured cluster.",
    fix: [
      { do: "Get a ticket and use it.", snippet: "kinit ada@EXAMPLE.COM\ncurl --negotiate -u : '{url}'" },
      "Begin at the name node, not at a data node: it redirects you there with a token in the address.",
      "A service needs a keytab, or a delegation token that somebody with a ticket took for it.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  standby: {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\nServer: Jetty(9.4.40)\n\n{"RemoteException":{"exception":"StandbyException","javaClassName":"org.apache.hadoop.ipc.StandbyException","message":"Operation category WRITE is not supported in state standby"}}',
      "org.apache.hadoop.ipc.RemoteException(org.apache.hadoop.ipc.StandbyException): Operation category READ is not supported in state standby",
    ],
    ignores: ['{"error":"This operation is not supported in this state."}'],
  },
  "safe-mode": {
    matches: [
      '{"RemoteException":{"exception":"SafeModeException","javaClassName":"org.apache.hadoop.hdfs.server.namenode.SafeModeException","message":"Cannot create directory /tmp/a. Name node is in safe mode."}}',
      "mkdir: Cannot create directory /tmp/a. Name node is in safe mode.",
    ],
    ignores: ["The device is in safe mode."],
  },
  "default-user": {
    matches: [
      'HTTP/1.1 403 Forbidden\n\n{"RemoteException":{"exception":"AccessControlException","javaClassName":"org.apache.hadoop.security.AccessControlException","message":"Permission denied: user=dr.who, access=READ_EXECUTE, inode=\\"/data\\":hdfs:supergroup:drwxr-x---"}}',
    ],
    ignores: ['Permission denied: user=ada, access=WRITE, inode="/data":hdfs:supergroup:drwxr-xr-x'],
  },
  "file-permission": {
    matches: [
      '{"RemoteException":{"exception":"AccessControlException","javaClassName":"org.apache.hadoop.security.AccessControlException","message":"Permission denied: user=ada, access=WRITE, inode=\\"/data\\":hdfs:supergroup:drwxr-xr-x"}}',
      'org.apache.hadoop.security.AccessControlException: Permission denied: user=ada, access=EXECUTE, inode="/user/bo":bo:staff:drwx------',
    ],
    ignores: ["Permission denied: user ada may not write /data"],
  },
  impersonation: {
    matches: [
      '{"RemoteException":{"message":"User: hue is not allowed to impersonate ada","exception":"AuthorizationException","javaClassName":"org.apache.hadoop.security.authorize.AuthorizationException"}}',
    ],
    ignores: ["User ada may not impersonate others"],
  },
  "no-ticket": {
    matches: [
      'HTTP/1.1 403 Forbidden\n\n{"RemoteException":{"exception":"IOException","javaClassName":"java.io.IOException","message":"Failed on local exception: java.io.IOException: org.apache.hadoop.security.AccessControlException: Client cannot authenticate via:[TOKEN, KERBEROS]"}}',
    ],
    ignores: ["The client cannot authenticate."],
  },
};
