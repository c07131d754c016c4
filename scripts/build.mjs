// Builds the published command: a small file that starts it, and beside it the parts that only some commands load. The
// engine, a native module, stays outside.
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { version, homepage = '' } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

rmSync('dist/parts', { recursive: true, force: true });

await build({
  entryPoints: { mbo: 'src/cli/main.ts' },
  outdir: 'dist',
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  minify: true,
  legalComments: 'linked',
  define: { MBO_VERSION: JSON.stringify(version), MBO_HOME: JSON.stringify(homepage) },
  external: ['@duckdb/node-api'],
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
