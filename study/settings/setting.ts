import type { Dated } from '../database/record';

/** A setting as it is stored: its id is its name. */
export interface Setting extends Dated {
  readonly value: unknown;
}
