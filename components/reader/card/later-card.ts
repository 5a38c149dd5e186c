'use client';

import dynamic from 'next/dynamic';

const load = async () => (await import('./card-in-hand')).CardInHand;

/** The card comes once the text is there: whoever only reads needs none. */
export const LaterCard = dynamic(load, { ssr: false });

/** What fails to load now is loaded again when a word is pressed. */
export const loadCardAhead = (): void => void load().catch(() => undefined);
