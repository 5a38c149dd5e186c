'use client';

import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import type { ImportProblem } from '@/corpus/import/read-plain';
import styles from './import.module.css';

/** What the learner should know before the text is saved. */
export function Problems({ problems, onSwap }: { problems: readonly ImportProblem[]; onSwap: () => void }) {
  const { t, i18n } = useTranslation('import');
  const sentence = (problem: ImportProblem): string => {
    switch (problem.kind) {
      case 'empty':
        return t('problem.empty');
      case 'too-long':
        return t('problem.too-long', { limit: new Intl.NumberFormat(i18n.language).format(problem.limit) });
      case 'swapped':
        return t('problem.swapped');
      case 'wrong-language':
        return t(`problem.wrong-language.${problem.side}`);
    }
  };
  return problems.map((problem) => (
    <p key={problem.kind + ('side' in problem ? problem.side : '')} role="alert" className={styles.problem}>
      {sentence(problem)}
      {problem.kind === 'swapped' && (
        <button type="button" className={buttons.plain} onClick={onSwap}>
          {t('swap')}
        </button>
      )}
    </p>
  ));
}
