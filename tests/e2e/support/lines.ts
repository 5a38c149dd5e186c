import type { Page } from '@playwright/test';

/**
 * How many letters stand on a line, on the average of all full lines of the paragraphs on one side: the last line of a
 * paragraph is not full.
 */
export const lettersOnALine = (page: Page, language: 'de' | 'en'): Promise<number> =>
  page.evaluate((lang) => {
    let letters = 0;
    let lines = 0;
    for (const paragraph of document.querySelectorAll(`[data-row] p[lang="${lang}"]`)) {
      const count = new Map<number, number>();
      const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const range = document.createRange();
        for (let at = 0; at < (node.textContent?.length ?? 0); at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const top = range.getClientRects()[0]?.top;
          if (top !== undefined) count.set(Math.round(top / 4), (count.get(Math.round(top / 4)) ?? 0) + 1);
        }
      }
      const full = [...count].sort(([a], [b]) => a - b).slice(0, -1);
      letters += full.reduce((sum, [, one]) => sum + one, 0);
      lines += full.length;
    }
    return letters / lines;
  }, language);
