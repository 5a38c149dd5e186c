import type { Reason } from './reading';

/** An ending of nouns: what it leaves when it is taken off, the genders it goes with, and what it tells. */
export type NounEnding = readonly [
  ending: RegExp,
  genders: string,
  number: 'singular' | 'plural' | undefined,
  reason: Reason,
];

/** Endings that a noun may have where the dictionary lists no form; no number where the form leaves a choice. */
export const nounEndings: readonly NounEnding[] = [
  [/(?<=nis)se$/u, 'nf', 'plural', 'plural'],
  [/(?<=nis)sen$/u, 'nf', 'plural', 'dative plural'],
  [/(?<=nis)ses$/u, 'n', 'singular', 'genitive'],
  [/(?<=e[lr])n$/u, 'mnf', 'plural', 'dative plural'],
  [/(?<=e)ns$/u, 'mn', 'singular', 'genitive'],
  [/(?<=e)n$/u, 'f', 'plural', 'plural'],
  [/(?<=e)n$/u, 'm', undefined, 'weak noun'],
  [/(?<=(?:a|e)nt|ist|at|et|og|oph|ekt|[eo]t|graph|graf|h)en$/u, 'm', undefined, 'weak noun'],
  [/en$/u, 'mf', 'plural', 'plural'],
  [/(?<=Herr)n$/u, 'm', 'singular', 'weak noun'],
  [/(?<=in)nen$/u, 'f', 'plural', 'plural'],
  [/e$/u, 'mnf', 'plural', 'plural'],
  [/(?<=[^e])er$/u, 'mn', 'plural', 'plural'],
  [/(?<=[sßxz])es$/u, 'mn', 'singular', 'genitive'],
  [/(?<=[^sßxzj])s$/u, 'mnf', 'plural', 'plural'],
];

/** Endings of which every noun is feminine with a plural in -en, in no dictionary though it is. */
export const feminineEndings = /(?<=.{3})(?:ung|heit|keit|schaft|ion|tät)$/u;

/** What a plural may have behind the letters that it shares with its singular. */
export const formEnding = /^(?:|e|n|en|er|ern|s|es|nen|se|sen|ses|ien|a|i|ta|ten|ren|ns|ens)$/u;

/** Nouns that are not feminine and end so have a plural like their singular. */
export const samePlural = /(?:e[lrn]|chen|lein|Ge.*e)$/u;
