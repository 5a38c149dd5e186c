import { elementsOfBead } from './row-of-bead';

/**
 * The bead the reader points at or has moved to. It is marked on both sides by an attribute, not by a state of the page:
 * moving on costs two marks, however long the article is.
 */
export class BeadInHand {
  #bead: number | undefined;
  #announced: number | undefined;
  readonly #listeners = new Set<() => void>();
  #reach: ((bead: number) => void) | undefined;
  readonly #text: () => HTMLElement | null;

  /** @param text the element that holds all sentences */
  constructor(text: () => HTMLElement | null) {
    this.#text = text;
  }

  get current(): number | undefined {
    return this.#bead;
  }

  /** Tells how to have a bead put on the page that is not on it yet. @returns how to take that back */
  reachBy(reach: (bead: number) => void): () => void {
    this.#reach = reach;
    return () => {
      this.#reach = undefined;
    };
  }

  /** The bead that is to be told to whoever hears the page; none where a pointer has taken it. */
  get announced(): number | undefined {
    return this.#announced;
  }

  /** All elements of a bead, German first. */
  elements(bead: number): HTMLElement[] {
    return elementsOfBead(this.#text(), bead);
  }

  take(bead: number | undefined): void {
    if (bead === this.#bead) return;
    if (this.#bead !== undefined)
      this.elements(this.#bead).forEach((element) => void delete element.dataset.inHand);
    this.#bead = bead;
    this.#announced = undefined;
    if (bead !== undefined) for (const element of this.elements(bead)) element.dataset.inHand = '';
    this.#tell();
  }

  /** Has the bead in hand said to whoever hears the page. */
  announce(): void {
    if (this.#announced === this.#bead) return;
    this.#announced = this.#bead;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Takes a bead and brings it into view, wherever in the text it stands. */
  bring(bead: number): void {
    this.#reach?.(bead);
    this.take(bead);
    this.elements(bead).find(isShown)?.scrollIntoView({ block: 'nearest' });
  }

  /** Where a bead is shown in the window; it is put on the page first. Undefined where neither of its sides is shown. */
  place(bead: number): DOMRect | undefined {
    this.#reach?.(bead);
    return this.elements(bead).find(isShown)?.getBoundingClientRect();
  }

  /** Tells a listener whenever another bead is taken. @returns how to stop it */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Marks again what is new on the page: an uncovered sentence, a translation that has come. */
  refresh(): void {
    if (this.#bead !== undefined)
      for (const element of this.elements(this.#bead)) element.dataset.inHand = '';
  }
}

/** One side may not be shown, as the page is read. */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** The bead of the sentence in which an event took place. */
export function beadOf(target: EventTarget | null): number | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-bead]') : null;
  return element ? Number(element.dataset.bead) : undefined;
}

/** The bead of the cover on which an event took place. */
export const coveredBead = (target: EventTarget | null): number | undefined =>
  target instanceof Element ? beadOf(target.closest('[data-covered]')) : undefined;
