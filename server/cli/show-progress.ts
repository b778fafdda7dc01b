const width = 30;
let shown = -1;

/** Draws one line on standard error that fills up as the demo is loaded. @param share 0..1 */
export function showProgress(share: number): void {
  const percent = Math.floor(share * 100);
  if (percent === shown) return;
  shown = percent;
  const filled = Math.round(share * width);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
  if (process.stderr.isTTY) {
    process.stderr.write(`\rPreparing the demo data ${bar} ${percent} %${percent >= 100 ? '\n' : ''}`);
  } else if (percent % 25 === 0) {
    process.stderr.write(`Preparing the demo data: ${percent} %\n`);
  }
}
