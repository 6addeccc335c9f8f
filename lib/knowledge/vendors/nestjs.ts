import { all, any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "NestJS", layer: "application" },
  {
    guard: {
      when: any(
        all(member("message", /^Forbidden resource$/), member("statusCode", /^403$/)),
        body(/ForbiddenException:\s+Forbidden resource/),
      ),
      cause: "permissions",
      strength: "strong",
      because: "NestJS writes this when a guard returns false.",
      source: "https://github.com/nestjs/docs.nestjs.com/blob/HEAD/content/guards.md",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  guard: {
    headline: "A NestJS guard refuses the request.",
    meaning:
      "`canActivate` returned false. Most often a roles guard does not find a role, or finds no user because the authentication guard runs after it or not at all.",
    fix: [
      "Check which role or permission the endpoint wants.",
      "If you are the owner: list the authentication guard before the roles guard, and log `request.user` in it.",
      "Make the guard throw UnauthorizedException when nobody is logged in, so that callers can tell the two apart.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  guard: {
    matches: [
      '{"statusCode":403,"message":"Forbidden resource","error":"Forbidden"}',
      "[Nest] 1  - ERROR [ExceptionsHandler] ForbiddenException: Forbidden resource",
    ],
    ignores: ['{"statusCode":403,"message":"Insufficient scope","error":"Forbidden"}'],
  },
};
