// One browser, the system's own: `cargo xtask test` finds it and names it in CHROMIUM.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "results",
  // Two at once, on the two cores of the smallest machine that is tested on. What is timed is a project of its own, which
  // `cargo xtask test` runs when the others are done.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: "journeys", testIgnore: "typing.spec.mjs" },
    { name: "timed", testMatch: "typing.spec.mjs" },
  ],
  snapshotPathTemplate: "looks/{arg}{ext}",
  updateSnapshots: process.env.UPDATE_EXPECT ? "all" : "none",
  // A journey that passes only the second time has failed.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: [["list"]],
  use: {
    // What a journey tampers with must reach the page; offline.spec.mjs lets the worker in.
    serviceWorkers: "block",
    // A trace costs a fifth of every journey: TRACE=retain-on-failure when one has to be looked into.
    trace: process.env.TRACE ?? "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      // Root, as in a container, cannot have Chromium's sandbox; shared memory is scarce there too.
      args: ["--no-sandbox", "--disable-dev-shm-usage"],
    },
  },
});
