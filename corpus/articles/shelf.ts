import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, LEVELS } from './article';
import { compileArticle } from './compile';
import { faultLine } from './fault';
import { type ShelfEntry, shelfEntry } from './shelf-entry';
import type { ArticleSource } from './source';

/** Where the bundled articles stand, a folder each. For the build and the terminal; the browser gets pages. */
const SHELF = join(process.cwd(), 'corpus', 'articles');

export const slugs = (): string[] =>
  readdirSync(SHELF, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

export function readSource(slug: string): ArticleSource {
  const read = (name: string): string => {
    const file = join(SHELF, slug, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return {
    slug,
    de: read('de.txt'),
    en: read('en.txt'),
    about: read('article.yaml'),
    glossary: read('glossary.yaml'),
    beads: read('beads.txt'),
  };
}

/** A bundled article for a page. Throws where its files are at fault: `corpus check` says what, and the build stops. */
export function bundledArticle(slug: string): Article {
  const compiled = compileArticle(readSource(slug));
  if (!compiled.ok)
    throw new Error(compiled.failure.map((fault) => `${slug}/${faultLine(fault)}`).join('\n'));
  return compiled.value;
}

/** All bundled articles as the library shows them, the easiest first. */
export const bundledShelf = (): ShelfEntry[] => {
  const ease = ({ level }: ShelfEntry): number =>
    level === undefined ? LEVELS.length : LEVELS.indexOf(level);
  return slugs()
    .map((slug) => shelfEntry(bundledArticle(slug)))
    .sort((a, b) => ease(a) - ease(b));
};
