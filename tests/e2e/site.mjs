// The page as a test sees it: a server of its own on a free port, which the test may stop and start to go offline
// truly, and a watch over everything that the page asks for and complains about.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { test as base } from "@playwright/test";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Serves what `cargo xtask build` made, on a free port or on the one given. Without XTASK, cargo finds the program. */
export async function serve({ port = 0, out = "dist" } = {}) {
  const words = ["serve", "--no-build", "--port", String(port), "--out", out];
  const [program, ...first] = process.env.XTASK ? [process.env.XTASK] : ["cargo", "xtask"];
  const child = spawn(program, [...first, ...words], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("http://")) {
      child.stdout.resume();
      const stop = async () => {
        child.kill();
        await ended;
      };
      return { url: line, port: Number(new URL(line).port), stop };
    }
  }
  throw new Error("the server ended before it named its address");
}

export const test = base.extend({
  /** The server of this worker. */
  site: [
    async ({}, use) => {
      const site = await serve();
      await use(site);
      await site.stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  /** What went wrong in the page: errors of any kind, breaches of its policy, requests to elsewhere. Must stay empty. */
  complaints: [
    async ({ page, site }, use) => {
      const complaints = [];
      page.on("pageerror", (error) => complaints.push(`error: ${error}`));
      page.on("console", (message) => message.type() === "error" && complaints.push(`console: ${message.text()}`));
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        const isOwn = origin === new URL(site.url).origin || ["data:", "blob:"].includes(protocol);
        if (!isOwn) complaints.push(`request to elsewhere: ${request.url()}`);
      });
      await use(complaints);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
