import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the page into `dist/web`. Nothing is inlined: the content security policy allows our own files only. */
export default defineConfig({
  root: folder('.'),
  plugins: [react()],
  build: {
    outDir: folder('../dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The chart library is one lazy chunk, loaded with the first chart: it may be large.
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/api': `http://localhost:${process.env.PORT ?? 3000}` } },
});
