/** The text as it is read, covers lifted; or a sheet to be filled in, with lines where the English stands. */
export type Printout = 'text' | 'worksheet';

/** Prints the article the page shows. While it is printed the root says as what, for the style sheet. */
export function printArticle(as: Printout): void {
  document.documentElement.dataset.print = as;
  addEventListener('afterprint', () => void delete document.documentElement.dataset.print, { once: true });
  window.print();
}
