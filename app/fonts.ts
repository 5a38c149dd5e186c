import localFont from 'next/font/local';

/** For reading. Latin only: that has ä ö ü ß and all German and English quotation marks; other scripts fall back. */
export const reading = localFont({
  src: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-reading',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

/** For the interface. */
export const plain = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-plain',
  display: 'swap',
});

/**
 * For whoever reads more easily with letters that cannot be taken for each other: fetched only where it was chosen. Its face is
 * declared in `faces.css`; this is the same file's address.
 */
export const CLEAR_FACE = new URL(
  '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  import.meta.url,
).href;
