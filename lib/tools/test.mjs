/** `npm test`: set-up, then lint, types, tables, what nothing uses, unit and browser tests, and one line for all. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { installed } from "./chromium.mjs";
import { build, install, root, run } from "./set-up.mjs";

install();
build();
const results = path.join(root, "test-results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const bin = (name) => path.join(root, "node_modules/.bin", name);
let passed = 0;
let failed = 0;
/** What failed and why, told again at the end: between thousands of lines nobody finds it. */
const failures = [];

function check(name, command, args) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status === 0) {
    passed++;
    return;
  }
  failed++;
  failures.push(name);
}

/** Runs a test tool that writes a JSON report, and counts what it says. */
function suite(name, command, args, { env, report, count, failuresIn }) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  const told = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
  const counted = told ? count(told) : { passed: 0, failed: 1 };
  failures.push(...(told ? failuresIn(told) : [name]));
  passed += counted.passed;
  // A suite that failed without a failing test (it crashed, or found no test) counts as one failure.
  failed += counted.failed || (status === 0 ? 0 : 1);
}

/** Each failed test of Vitest's report, with its errors. */
const unitFailures = ({ testResults }) =>
  testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName, failureMessages }) => [fullName, ...failureMessages].join("\n")),
  );

/** Each failed test below a suite of Playwright's report, with its errors. */
const browserFailures = ({ suites = [], specs = [] }) => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ file, line, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
      return [`${file}:${line} ${title}`, ...errors.map(({ message }) => message)].join("\n");
    }),
  ...suites.flatMap(browserFailures),
];

/** Chromium from the system, from Playwright, or, on a Debian machine as root, from its packages. */
function browser() {
  if (installed) return;
  const own = spawnSync(bin("playwright"), ["install", "chromium"], { cwd: root, stdio: "inherit", timeout: 300_000 });
  if (own.status === 0) return;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
    return;
  }
  console.error("The browser tests need Chromium: install it with your system's package manager.");
}

check("lint", bin("biome"), ["ci", "."]);
check("types", bin("tsc"), ["--noEmit"]);
check("tables", bin("tsx"), ["lib/tools/tables.ts", "--check"]);
check("documents", bin("tsx"), ["lib/tools/documents.ts", "--check"]);
check("what nothing uses", bin("knip"), ["--dependencies", "--exports", "--no-progress"]);
suite(
  "unit tests",
  bin("vitest"),
  ["run", "--reporter=default", "--reporter=json", "--outputFile.json=test-results/unit.json"],
  {
    env: {},
    report: path.join(results, "unit.json"),
    count: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
    failuresIn: unitFailures,
  },
);
browser();
suite("browser tests", bin("playwright"), ["test"], {
  env: { E2E_JSON: path.join(results, "browser.json") },
  report: path.join(results, "browser.json"),
  count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  failuresIn: browserFailures,
});
for (const failure of failures) console.log(`\n✗ ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
