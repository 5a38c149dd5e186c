import { serwist } from '@serwist/next/config';

const APP = '.next/server/app/';
/** A face that only some choose is kept once it was fetched (see app/sw.ts). */
const CHOSEN_FACE = '.next/static/media/atkinson-*';

/** @type {(manifest: { url: string }[]) => { manifest: { url: string }[]; warnings: string[] }} */
const addPageData = (entries) => ({
  manifest: entries.flatMap((entry) => {
    const page =
      entry.url.startsWith(APP) && entry.url.endsWith('.html') ? entry.url.slice(APP.length, -5) : undefined;
    if (page === undefined || page === 'index' || page === 'missing') return [entry];
    // The data of a client navigation, beside the page itself (see app/sw.ts).
    return [entry, { ...entry, url: `/${page}?_rsc` }];
  }),
  warnings: [],
});

export default await serwist({
  swSrc: 'app/sw.ts',
  swDest: 'public/sw.js',
  globPatterns: ['.next/static/**/*.{js,css,woff2}', 'public/**/*'],
  globIgnores: ['public/screenshots/**', 'public/lexicon/**', 'public/ding/**', CHOSEN_FACE],
  maximumFileSizeToCacheInBytes: 5_000_000,
  manifestTransforms: [addPageData],
  esbuildOptions: { sourcemap: false, minify: true },
});
