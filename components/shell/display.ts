import { keep, readKept } from './kept';

/** How the text is set, besides its size. */
export interface Display {
  /** Literata, Inter or Atkinson Hyperlegible Next. */
  readonly face: 'serif' | 'sans' | 'clear';
  /** From line to line. */
  readonly leading: 'close' | 'normal' | 'open' | 'wide';
  /** How many characters a line has room for. */
  readonly width: 'narrow' | 'medium' | 'wide';
  /** Whether words are marked that the glossary has or the learner has taken a stand on. */
  readonly marks: 'on' | 'off';
}

/** What there is to choose from. */
export const DISPLAY: { readonly [Name in keyof Display]: readonly Display[Name][] } = {
  face: ['serif', 'sans', 'clear'],
  leading: ['close', 'normal', 'open', 'wide'],
  width: ['narrow', 'medium', 'wide'],
  marks: ['on', 'off'],
};

const DEFAULTS: Display = { face: 'serif', leading: 'normal', width: 'medium', marks: 'on' };

const keyOf = (name: keyof Display): string => `satzpaar.${name}`;

export const readDisplay = <Name extends keyof Display>(name: Name): Display[Name] => {
  const kept = readKept(keyOf(name));
  return DISPLAY[name].find((value) => value === kept) ?? DEFAULTS[name];
};

/** Keeps one of them and applies it at once: the root says it, style sheets follow. */
export const applyDisplay = <Name extends keyof Display>(name: Name, value: Display[Name]): void => {
  keep(keyOf(name), value);
  document.documentElement.dataset[name] = value;
};
