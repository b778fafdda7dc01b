import { runCommand } from './cli/run-command.ts';
import { showProgress } from './cli/show-progress.ts';
import { buildWebWhenStale } from './product/build-web.ts';
import { openProduct } from './product/open-product.ts';
import { readSettings } from './settings.ts';

await runCommand(async () => {
  const settings = readSettings(process.env);
  // The server's code is read while the database, a process of its own, comes up.
  const [product, missingPage, { serveProduct }] = await Promise.all([
    openProduct(settings, showProgress),
    buildWebWhenStale(),
    import('./product/serve-product.ts'),
  ]);
  try {
    const { server, demoSignIns } = await serveProduct(product, settings);
    if (missingPage !== null) process.stderr.write(`${missingPage}\n`);
    greet(product.database.description, demoSignIns, settings.publicUrl);
    await untilAskedToStop();
    await server.close();
  } finally {
    await product.close();
  }
  return 0;
});

function greet(
  database: string,
  demoSignIns: readonly {
    readonly email: string;
    readonly password: string;
    readonly organisation: string;
  }[],
  url: string,
): void {
  const lines = [
    `Vigie works on ${database}.`,
    ...demoSignIns.map(
      ({ email, password, organisation }) => `Sign in to ${organisation}: ${email} / ${password}`,
    ),
    `ready ${url}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
