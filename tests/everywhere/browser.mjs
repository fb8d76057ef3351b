// browser.mjs - the round in headless Chromium, from a page of the server itself.
//
//     node browser.mjs CHROMIUM MODULES SCRIPT PAGE-URL URL
import { createRequire } from "node:module";

const [chromium, modules, script, page, url] = process.argv.slice(2);
const playwright = createRequire(`${modules}/`)("playwright-core");
const browser = await playwright.chromium.launch({
	executablePath: chromium,
	args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
try {
	// The certificate is the test's own; whether it is checked is a question to the browser.
	const context = await browser.newContext({ ignoreHTTPSErrors: true });
	const tab = await context.newPage();
	await tab.goto(page);
	await tab.addScriptTag({ path: script });
	process.stdout.write(await tab.evaluate((address) => globalThis.round(address), url));
} finally {
	await browser.close();
}
