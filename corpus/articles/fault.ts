import type { StaleReview } from './review';

/** What is wrong with the files of a bundled article. */
export type ArticleFault =
  | {
      readonly kind: 'field';
      readonly file: 'article.yaml' | 'glossary.yaml';
      readonly where: string;
      readonly what: string;
    }
  | { readonly kind: 'form-not-found'; readonly lemma: string; readonly form: string }
  | { readonly kind: 'twice'; readonly lemma: string }
  | StaleReview;

/** A fault as one line for the person who mends it. */
export function faultLine(fault: ArticleFault): string {
  switch (fault.kind) {
    case 'field':
      return `${fault.file}: ${fault.where || 'the file'}: ${fault.what}`;
    case 'form-not-found':
      return `glossary.yaml: ${fault.lemma}: "${fault.form}" does not occur in de.txt`;
    case 'twice':
      return `glossary.yaml: ${fault.lemma} stands there twice`;
    case 'stale':
      return `beads.txt: the review is stale: ${fault.side}.txt goes on with "${fault.sentence}"`;
    case 'incomplete':
      return `beads.txt: the review is incomplete: it lacks "${fault.sentence}" of ${fault.side}.txt`;
    case 'left-over':
      return `beads.txt: the review goes on after the end of ${fault.side}.txt: "${fault.sentence}"`;
  }
}
