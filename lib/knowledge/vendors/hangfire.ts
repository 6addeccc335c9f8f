import { all, any, body, method, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const dashboard = url(/\/hangfire(?:[/?#]|$)/i);

export const refusals = vendor(
  { name: "Hangfire", layer: "application" },
  {
    antiforgery: {
      when: any(
        all(status(403), method("POST"), dashboard),
        body(/Unable\s+to\s+refresh\s+the\s+statistics:\s+the\s+server\s+responded\s+with\s+403/i),
      ),
      cause: "headers",
      strength: "moderate",
      because:
        "The dashboard's page was let in and its own POST is refused, as for an antiforgery token that does not hold.",
      source:
        "https://github.com/HangfireIO/Hangfire/blob/main/src/Hangfire.AspNetCore/Dashboard/AspNetCoreDashboardMiddleware.cs",
      also: { "server-config": "moderate", permissions: "weak" },
      actor: "api-owner",
    },
    dashboard: {
      when: all(status(403), dashboard),
      cause: "permissions",
      strength: "moderate",
      because: "A filter of Hangfire's dashboard refused; without one of its own it lets local requests in alone.",
      source: "https://docs.hangfire.io/en/latest/configuration/using-dashboard.html",
      also: { "ip-block": "strong" },
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  antiforgery: {
    headline: "Hangfire's dashboard does not accept the page's antiforgery token.",
    meaning:
      "The dashboard sends a token with each POST. Several servers behind a balancer need the same keys to read each other's tokens; an old page, or another user's session, holds one that is no longer good.",
    fix: [
      "Reload the page, and sign in again.",
      "Give all servers the same keys: the machine key in .NET Framework, Data Protection's key ring in ASP.NET Core.",
      "`IgnoreAntiforgeryToken` switches the check off; only do so where no browser of a stranger's can reach the dashboard.",
    ],
  },
  dashboard: {
    headline: "Hangfire's dashboard does not let this caller in.",
    meaning:
      "By default it admits requests from its own machine only, so it works on localhost and fails once deployed, in a container or behind a proxy. Hangfire answers 401 to nobody, and 403 to a signed-in user.",
    fix: [
      {
        do: "Give the dashboard a filter of your own, and see that it admits the user's role.",
        snippet: 'app.UseHangfireDashboard("/hangfire", new DashboardOptions { Authorization = [new MyFilter()] });',
      },
      "Register the dashboard after authentication and authorization, so that the user is known to the filter.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  antiforgery: {
    matches: [
      "POST https://shop.example.net/hangfire/stats 403 (Forbidden)",
      "Unable to refresh the statistics: the server responded with 403 (Forbidden).",
    ],
    ignores: ["POST https://shop.example.net/orders/stats 403 (Forbidden)"],
  },
  dashboard: {
    matches: ["GET /hangfire HTTP/1.1\nHost: shop.example.net\n\nHTTP/1.1 403 Forbidden\n\n"],
    ignores: ["GET /hangfire-news HTTP/1.1\nHost: shop.example.net\n\nHTTP/1.1 403 Forbidden\n\n"],
  },
};
