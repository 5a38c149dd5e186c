import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import type { ShelfEntry } from '@/corpus/articles/shelf-entry';
import { type Position, shareBefore } from '@/study/articles/position';
import { minutesToRead } from '@/study/articles/reading-time';
import { percentOf } from './percent';

interface Props {
  readonly locale: Locale;
  readonly entry: Pick<ShelfEntry, 'words'>;
  readonly place: Position;
}

/** How much of an article lies behind the learner, and how long the rest will take: the reader says the same. */
export function HowFar({ locale, entry, place }: Props) {
  const { t } = useTranslation('library');
  const share = shareBefore(place);
  return t('left', {
    percent: percentOf(share, locale),
    count: minutesToRead(entry.words * (1 - share)),
  });
}
