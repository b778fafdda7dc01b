import { rmSync } from 'node:fs';
import type { Database } from '#server/database/database.ts';
import { openDatabase } from '#server/database/open-database.ts';
import { demoSources } from '#server/ingest/demo/demo-sources.ts';
import { loadSource } from './load-source.ts';

const scale = Number(process.argv[2] ?? 0.4);
rmSync('/tmp/ing-b', { recursive: true, force: true });
const inner = await openDatabase({ databaseUrl: process.env.URL ?? null, dataFolder: '/tmp/ing-b' });
const times = new Map<string, [number, number]>();
const note = (k: string, t: number) => {
  const e = times.get(k) ?? [0, 0];
  e[0] += performance.now() - t;
  e[1] += 1;
  times.set(k, e);
};
const database: Database = {
  ...inner,
  connect: async (l) => {
    const c = await inner.connect(l);
    return {
      ...c,
      query: async (text, values) => {
        const t = performance.now();
        const r = await c.query(text, values);
        note(text.replace(/\s+/g, ' ').slice(0, 46), t);
        return r;
      },
      command: async (text) => {
        const t = performance.now();
        const r = await c.command(text);
        note(text.slice(0, 12), t);
        return r;
      },
    };
  },
};
const t = performance.now();
const cpu = process.cpuUsage();
for (const source of demoSources({ scale, seed: 1, now: '2026-11-22T18:00:00Z' }).sources) {
  const r = await loadSource(database, source);
  console.log(source.organisation.slug, r.records, r.seconds.toFixed(1), r.quarantined.count);
  if (process.env.KINDS && source.organisation.slug === 'papier')
    for (const k of r.kinds) console.log(k.kind, k.inserted);
}
const c2 = process.cpuUsage(cpu);
console.log(
  'wall',
  ((performance.now() - t) / 1000).toFixed(1),
  'js cpu',
  ((c2.user + c2.system) / 1e6).toFixed(1),
);
let sum = 0;
for (const [k, [ms, n]] of [...times].sort((a, b) => b[1][0] - a[1][0]).slice(0, 30)) {
  console.log((ms / 1000).toFixed(2), n, k);
}
for (const [, [ms]] of times) sum += ms;
console.log('db sum', (sum / 1000).toFixed(1));

import { execSync } from 'node:child_process';

console.log(execSync('ps -eo pid,cputimes,args | grep serve-pglite | grep -v grep | cut -c1-80').toString());
await inner.close();
