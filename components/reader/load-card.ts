import type { ComponentType } from 'react';
import type { CardProps } from './card-in-hand';

/** Loads the card of a word, once. */
export const loadCard = async (): Promise<ComponentType<CardProps>> =>
  (await import('./card-in-hand')).CardInHand;
