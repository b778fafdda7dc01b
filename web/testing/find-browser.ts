import { existsSync } from 'node:fs';

/**
 * A Chromium: the one named by CHROMIUM_PATH, the one installed on the machine, else the one that came by npm,
 * unpacked into the temporary folder together with the libraries that a bare machine lacks.
 */
export async function findBrowser(): Promise<string> {
  const installed = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
  if (installed) return installed;
  // By this name the package knows a machine without the libraries it needs; it is read when it is loaded.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
