/**
 * The parameter sets by which answers were ever scheduled. The log names a set by its id, so a set is never changed
 * and never taken away; a better one is added beside it.
 *
 * `weights` of `fsrs6` are the published defaults of FSRS-6, written out here so that a newer release of the library
 * cannot change them. `retention` is the chance of recall at which a card falls due; `longest` is in days; steps are
 * minutes.
 */
export const PARAMETERS = {
  fsrs6: {
    weights: [
      0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
      0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ],
    retention: 0.9,
    longest: 36_500,
    learning: [1, 10],
    relearning: [10],
  },
} as const;

/** The set by which new answers are scheduled. */
export const CURRENT_PARAMETERS = 'fsrs6';
