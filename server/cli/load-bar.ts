import type { LoadProgress } from '#server/ingest/load/load-source.ts';

export type LoadBar = { readonly show: (progress: LoadProgress) => void; readonly end: () => void };

const width = 30;

/** One line that fills up as records are loaded; without a terminal, a line for each quarter. */
export function createLoadBar(title: string, out: NodeJS.WriteStream): LoadBar {
  let shown = '';
  let isOpen = false;
  return {
    show({ records, estimatedRecords }) {
      const line = `${title} ${describe(records, estimatedRecords, out.isTTY)}`;
      if (line === shown) return;
      shown = line;
      isOpen = out.isTTY;
      out.write(out.isTTY ? `\r${line}` : `${line}\n`);
    },
    end() {
      if (isOpen) out.write('\n');
    },
  };
}

function describe(records: number, estimated: number | null, isTerminal: boolean): string {
  const count = `${records.toLocaleString('en-GB')} records`;
  if (estimated === null || estimated === 0) {
    return isTerminal
      ? count
      : `${(Math.floor(records / 100_000) * 100_000).toLocaleString('en-GB')} records`;
  }
  // The estimate may be low; a bar is full only at the end.
  const share = Math.min(0.99, records / estimated);
  if (!isTerminal) return `${Math.floor(share * 4) * 25} %`;
  const filled = Math.round(share * width);
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${Math.floor(share * 100)} % ${count}`;
}
