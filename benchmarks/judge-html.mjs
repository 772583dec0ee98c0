// Runs axe-core over pages in Chromium and takes their pictures. Called by judge-html.sh: FOLDER FILE...
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [folder, ...files] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const sizes = { desktop: { width: 1280, height: 900 }, telephone: { width: 390, height: 844 } };
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
let violations = 0;

async function judge(file, device, colorScheme) {
  // The page forbids every script; the judge's own is let in by bypassCSP.
  const page = await browser.newPage({ viewport: sizes[device], colorScheme, bypassCSP: true });
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run());
  for (const found of result.violations) {
    violations++;
    console.log(`${file} (${device}, ${colorScheme}): ${found.id}: ${found.help}: ${found.nodes[0].html}`);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (wide) {
    violations++;
    console.log(`${file} (${device}): the page is wider than the screen`);
  }
  const name = basename(file, ".html");
  await page.screenshot({ path: join(folder, `${name}.${device}.${colorScheme}.png`), fullPage: true });
  if (device === "desktop" && colorScheme === "light") {
    await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true, printBackground: true });
  }
  await page.close();
}

for (const file of files) {
  for (const device of Object.keys(sizes)) {
    await judge(file, device, "light");
    await judge(file, device, "dark");
  }
}
await browser.close();
console.log(`axe-core: ${violations} violations in ${files.length} files`);
process.exit(violations === 0 ? 0 : 1);
