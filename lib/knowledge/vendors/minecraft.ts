import { all, any, body, header, member, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation =
  "https://github.com/PrismLauncher/PrismLauncher/blob/develop/launcher/minecraft/auth/steps/XboxAuthorizationStep.cpp";

const xerr = (codes: string) => body(new RegExp(String.raw`\bXErr\W{1,8}(?:${codes})\b`));

export const refusals = vendor(
  {
    name: "Minecraft and Xbox sign-in",
    layer: "identity",
    seen: any(
      header("x-minecraft-request-id"),
      url(/^https:\/\/(?:api\.minecraftservices\.com|sessionserver\.mojang\.com|xsts\.auth\.xboxlive\.com)\//i),
    ),
    ids: ["x-minecraft-request-id"],
  },
  {
    "old-downloads": {
      when: any(url(/amazonaws\.com\/Minecraft\.Download\//i), body(/amazonaws\.com\/Minecraft\.Download\//i)),
      cause: "resource",
      strength: "decisive",
      because: "Mojang gave up this bucket: from the end of 2022 every path of it answered 403, and later it was gone.",
      source: "https://github.com/MinecraftForge/MinecraftForge/issues/9162",
      layer: "storage",
    },
    "app-registration": {
      when: body(/Invalid\s+app\s+registration,\s+see\s+https:\/\/aka\.ms\/AppRegInfo|aka\.ms\/AppRegInfo/i),
      cause: "permissions",
      strength: "decisive",
      because: "Mojang has not approved the application id that signs in.",
      source: "https://github.com/CmlLib/CmlLib.Core.Auth.Microsoft/issues/16",
    },
    "sign-in": {
      when: all(any(status(403), body(/\b403\b/)), any(url(/login_with_xbox/), body(/login_with_xbox/))),
      cause: "permissions",
      strength: "strong",
      because: "This step refuses applications that Mojang has not approved, whoever signs in.",
      source: "https://github.com/CmlLib/CmlLib.Core.Auth.Microsoft/issues/16",
      also: { authentication: "weak", "ip-block": "weak" },
    },
    "xbox-country": {
      when: xerr("2148916235"),
      cause: "geo",
      strength: "decisive",
      because: "Xbox's error 2148916235 says that Xbox Live is not offered in the account's country.",
      source: documentation,
    },
    "xbox-account": {
      when: xerr("2148916233|2148916234|2148916236|2148916237|2148916238|2148916227|2148916229"),
      cause: "permissions",
      strength: "decisive",
      because:
        "The XErr number says what the Microsoft account lacks: an Xbox profile, consent, proof of age or leave to play.",
      source: documentation,
    },
    multiplayer: {
      when: any(
        body(/\bInsufficientPrivilegesException\b/),
        all(member("path", /^\/session\/minecraft\/join$/), body(/Insufficient\s+privileges/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The account's settings do not allow multiplayer.",
      source: "https://github.com/MCCTeam/Minecraft-Console-Client/issues/2539",
    },
    credential: {
      when: all(
        body(/\bForbiddenOperationException\b/),
        body(/Invalid\s+(?:token|credentials|username\s+or\s+password)|forbidden/i),
        any(header("x-minecraft-request-id"), body(/\b(?:mojang|minecraft|yggdrasil|errorMessage)\b/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The session or Yggdrasil server does not accept the token or password.",
      source: "https://github.com/PojavLauncherTeam/PojavLauncher/issues/1971",
      also: { "token-expired": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "old-downloads": {
    headline: "Minecraft's old download bucket is closed.",
    meaning: "The S3 address is written into old installers and scripts. No account, address or header opens it.",
    fix: [
      {
        do: "Take the file's address from the version manifest.",
        snippet: "curl -s https://launchermeta.mojang.com/mc/game/version_manifest.json",
      },
      "Update the installer or the script: newer ones know the new hosts.",
    ],
  },
  "app-registration": {
    headline: "Mojang has not approved this application.",
    meaning:
      "A new Azure application may use the Minecraft API only after Mojang's review. The player's account is fine.",
    fix: [
      "Ask for approval of the client id with the form that aka.ms/AppRegInfo leads to.",
      "Until then, use a launcher whose id is approved.",
    ],
  },
  "sign-in": {
    headline: "Minecraft refuses the sign-in of this launcher.",
    meaning:
      "The player's account got as far as Xbox. The last step takes the id of an approved application only, and answers 403 to the others.",
    fix: [
      "Update the launcher, and see whether the official one signs in.",
      "As its developer, ask for approval of the client id with the form that aka.ms/AppRegInfo leads to.",
    ],
  },
  "xbox-country": {
    headline: "Xbox Live is not offered in your account's country.",
    meaning: "The country in the Microsoft account counts, not only the network.",
    fix: ["Check the country in the profile of the Microsoft account."],
  },
  "xbox-account": {
    headline: "Your Microsoft account is not ready for Xbox.",
    meaning:
      "2148916233: no Xbox profile yet. 2148916234: the terms are not accepted. 2148916236: the age is not proven. 2148916237: the time for playing is used up. 2148916238: a child's account that no family holds. 2148916229: the guardian does not allow it. 2148916227: banned by Xbox.",
    fix: [
      "2148916233, 2148916234: sign in once at xbox.com and accept the terms.",
      "2148916238, 2148916229: let an adult add the account to a Microsoft family and allow online play at account.microsoft.com/family.",
      "2148916236: sign in at login.live.com and prove the age.",
    ],
  },
  multiplayer: {
    headline: "Your account may not play on servers.",
    meaning: "The log-in is good; the privacy settings of the Xbox account, or the family's, forbid multiplayer.",
    fix: [
      "Allow multiplayer games and clubs in the Xbox privacy settings, for a child with the parent's account.",
      "Sign in anew, so that the token holds the change.",
    ],
  },
  credential: {
    headline: "The Minecraft session is not accepted.",
    meaning:
      "The access token has ended or was replaced by a newer log-in. Accounts moved to Microsoft cannot use Mojang's old log-in any more.",
    fix: [
      "Sign out of the launcher and in again.",
      "Use the Microsoft log-in, not the name and password of Mojang.",
      "Do not use one account in two programs at a time.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "old-downloads": {
    matches: [
      "java.io.IOException: Server returned HTTP response code: 403 for URL: https://s3.amazonaws.com/Minecraft.Download/versions/1.12.2/1.12.2.jar",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nhttps://s3.amazonaws.com/bucket-1/versions/1.12.2.jar"],
  },
  "app-registration": {
    matches: [
      '{"path":"/authentication/login_with_xbox","error":"FORBIDDEN","errorMessage":"Invalid app registration, see https://aka.ms/AppRegInfo for more information"}',
    ],
  },
  "sign-in": {
    matches: [
      "java.io.IOException: Did not get expected response code, got 403 for https://api.minecraftservices.com/authentication/login_with_xbox",
    ],
  },
  "xbox-country": {
    matches: ['{"Identity":"0","XErr":2148916235,"Message":"","Redirect":""}'],
  },
  "xbox-account": {
    matches: [
      '{"Identity":"0","XErr":2148916238,"Message":"","Redirect":"https://start.ui.xboxlive.com/AddChildToFamily"}',
      "XSTS token request failed: {'Identity': '0', 'XErr': 2148916233, 'Message': '', 'Redirect': 'https://start.ui.xboxlive.com/CreateAccount'}",
    ],
    ignores: ['{"XErr":2148916235}'],
  },
  multiplayer: {
    matches: ['{"error":"InsufficientPrivilegesException","path":"/session/minecraft/join"}'],
  },
  credential: {
    matches: [
      '{"error":"ForbiddenOperationException","errorMessage":"Invalid credentials. Invalid username or password."}',
      '{"error":"ForbiddenOperationException","errorMessage":"Invalid token."}',
    ],
  },
};
