import { compileArticle } from '@/corpus/articles/compile';
import { faultLine } from '@/corpus/articles/fault';
import { draftOf } from '@/corpus/articles/draft';
import { scoreBeads } from '@/corpus/articles/score';
import { readSource, slugs } from '@/corpus/articles/shelf';
import { CommandFailure } from './failure';

/** A line a fault; and on standard error how well the pipeline would have done without the review. */
export function* checkArticles(): Generator<string> {
  let faults = 0;
  for (const slug of slugs()) {
    const compiled = compileArticle(readSource(slug));
    const found = compiled.ok ? [] : compiled.failure;
    faults += found.length;
    for (const fault of found) yield `${slug}/${faultLine(fault)}`;
    if (!compiled.ok) continue;
    const { article, automatic } = compiled.value;
    const { f1, right } = scoreBeads(automatic, article.beads);
    process.stderr.write(
      `${slug}: the pipeline alone finds ${right} of ${article.beads.length} beads, F1 ${f1.toFixed(3)}\n`,
    );
  }
  if (faults > 0) throw new CommandFailure('');
}

/** A first `beads.txt` for a new article, to be reviewed by a person. */
export function* draftReview(slug: string): Generator<string> {
  if (!slugs().includes(slug)) throw new CommandFailure(`there is no article "${slug}"`);
  yield draftOf(readSource(slug));
}
