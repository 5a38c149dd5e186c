import type { Token } from './shapes';
import type { Span } from './span';

const letter = String.raw`[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]`;
const inWord = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]`;
const abbreviation = String.raw`(?:\p{L}\p{M}*\.){2,}`;
const word = String.raw`${letter}${inWord}*(?:['’´‑&-]${inWord}+|(?<=\p{L})['’](?=\s|$))*`;
const digits = String.raw`\p{N}+(?:[.,:]\p{N}+)*`;
const compoundNumber = String.raw`${digits}(?:[-‑]?\p{L}[\p{L}\p{M}]*(?:[-‑]${inWord}+)*)?`;
const ellipsis = String.raw`\.{2,}|([^\s\p{L}\p{N}])\1*`;

const token = new RegExp(`(?<word>${abbreviation}|${word})|(?<number>${compoundNumber}\\.?)|(?:${ellipsis})`, 'gu');
