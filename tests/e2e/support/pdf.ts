import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Piece {
  readonly text: string;
  /** Points from the lower left corner of the page. */
  readonly x: number;
  readonly y: number;
}

/** The pieces of text on a page of a PDF, as they were drawn: a column or a cell is in one stretch. */
export type PdfPage = readonly Piece[];

/** Reads the text of a PDF back, page by page, without the page numbers at its foot. */
export async function pagesOf(pdf: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
        : [],
    );
    pages.push(pieces.filter(({ text }) => text !== `${number} / ${document.numPages}`));
  }
  return pages;
}

/** A text by its letters alone: in print a line may end anywhere, with a hyphen of its own, and a font may name its apostrophe ʼ. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\u00ad]/gu, '')
    .replaceAll('ʼ', '’');

/** What stands on a page, in the order in which it was drawn. */
export const drawn = (page: PdfPage): string => letters(page.map(({ text }) => text).join(''));

/** What stands on a page, from top to bottom. */
export const downThePage = (page: PdfPage): string => {
  const line = ({ y }: Piece): number => Math.round(y);
  const pieces = [...page].sort((one, other) => line(other) - line(one) || one.x - other.x);
  return letters(pieces.map(({ text }) => text).join(''));
};
