type Listener = (leaves: readonly HTMLElement[]) => void;

/**
 * The filled leaves that stand in the window or close to it. What is done to text in view is told of them when they change;
 * what is out of view costs nothing.
 */
export class LeavesInView {
  #leaves: readonly HTMLElement[] = [];
  readonly #listeners = new Set<Listener>();

  get current(): readonly HTMLElement[] {
    return this.#leaves;
  }

  show(leaves: readonly HTMLElement[]): void {
    this.#leaves = leaves;
    for (const listener of this.#listeners) listener(leaves);
  }

  /** Tells a listener of the leaves in view, now and whenever they change. @returns how to stop it */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    listener(this.#leaves);
    return () => void this.#listeners.delete(listener);
  }
}
