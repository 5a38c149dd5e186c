/** In pixels: how far beyond the window leaves are made ready. */
const MARGIN = 600;

/**
 * The places of the leaves that stand in the window or close to it, found by halving: observing each of a book's leaves cost more
 * at every scroll than asking a dozen of them where they are.
 *
 * @param leaves one below the other
 * @param height of the window, in pixels
 */
export function leavesNear(leaves: HTMLCollection, height: number): number[] {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((leaves[middle]?.getBoundingClientRect().bottom ?? 0) > -MARGIN) high = middle;
    else low = middle + 1;
  }
  const near: number[] = [];
  for (let place = low; place < leaves.length; place++) {
    if ((leaves[place]?.getBoundingClientRect().top ?? 0) >= height + MARGIN) break;
    near.push(place);
  }
  return near;
}
