import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const token = "a-token-of-sixteen-or-more";
const asked = async (headers: Record<string, string>) =>
  (await import("./metrics/route")).GET(new Request("http://localhost/api/metrics", { headers }), {});

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

describe("the metrics", () => {
  it("are shown without a token to this machine alone, and not through a proxy on it", async () => {
    expect((await asked({ "x-why403-direct": "127.0.0.1" })).status).toBe(200);
    expect((await asked({ "x-why403-direct": "::1" })).status).toBe(200);
    for (const headers of [{}, { "x-why403-direct": "192.0.2.1" }, { "x-why403-client": "127.0.0.1" }])
      expect((await asked(headers as Record<string, string>)).status).toBe(404);
  });

  it("are shown with a token to whoever has it, and to nobody else", async () => {
    vi.stubEnv("METRICS_TOKEN", token);
    expect((await asked({ authorization: `Bearer ${token}` })).status).toBe(200);
    expect((await asked({ authorization: "Bearer another" })).status).toBe(404);
    expect((await asked({ "x-why403-direct": "127.0.0.1" })).status).toBe(404);
  });

  it("count what the app tells, by labels from closed lists", async () => {
    const { tell } = await import("@/lib/observe");
    Reflect.deleteProperty(globalThis, "why403Metrics");
    await asked({ "x-why403-direct": "127.0.0.1" });
    const secret = "kTz0WJ8oXyq3mB4rLwPq1A";
    tell("answered", { method: "BREW", path: `/s/${secret}`, client: "192.0.2.1", status: 404, ms: 5 });
    tell("diagnosed", { cause: "cors", vendor: null, settled: true });
    tell("limited", { limit: "probe" });
    const text = await (await asked({ "x-why403-direct": "127.0.0.1" })).text();
    expect(text).toContain('http_requests_total{route="/s/[id]",method="other",status="404"} 1');
    expect(text).toContain('why403_diagnoses_total{cause="cors",vendor="none",settled="true"} 1');
    expect(text).toContain('why403_limited_total{limit="probe"} 1');
    expect(text).toContain("nodejs_eventloop_lag_p99_seconds");
    expect(text).not.toContain(secret);
  });
});
