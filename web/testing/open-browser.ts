import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Flags of the package that would hide what the tests look for: origins kept apart, sessions kept apart. */
const softening =
  /web-security|site-isolation|IsolateOrigins|insecure-content|single-process|SharedArrayBuffer/;

/** Flags that draw three dimensions without a graphics card: our pages have two, and processors are few. */
const costly = /gpu|use-gl|use-angle|swiftshader/;

/** Long, because a machine that runs all tests at once is slow; nothing waits for it where all is well. */
const patienceMs = 60_000;

export async function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [...sparticuz.args.filter((flag) => !softening.test(flag) && !costly.test(flag)), '--disable-gpu'],
    headless: true,
  });
}

/** A page, and everything it complains of: console errors, uncaught errors, refusals by its security policy. */
export type WatchedPage = { readonly page: Page; readonly complaints: readonly string[] };

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`security policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page, complaints };
}
