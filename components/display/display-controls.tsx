'use client';

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applySize, applyTheme, READING_SIZES, readSize, readTheme, THEMES } from '@/components/shell/device';
import { DISPLAY, type Display } from '@/components/shell/display';
import { useDisplay } from '@/components/shell/use-display';
import { usePreference } from '@/components/shell/use-preference';
import { Choices } from '@/components/ui/choices';
import styles from './display.module.css';
import { loadFace } from './load-face';

const SIZE_NAMES = { 1: 'small', 1.125: 'medium', 1.25: 'large', 1.4: 'larger', 1.6: 'largest' } as const;

interface Props {
  /** Makes a change of how text is set; where there is a text, its place is kept. */
  readonly change?: (make: () => void) => void;
}

/** How text looks: size, lines, width, face, colours, marks. The same in the reader and in the settings. */
export function DisplayControls({ change = (make) => make() }: Props) {
  const { t } = useTranslation('display');
  const [theme, chooseTheme] = usePreference(readTheme, applyTheme);
  const [size, chooseSize] = usePreference(readSize, applySize);
  const [leading, chooseLeading] = useDisplay('leading');
  const [width, chooseWidth] = useDisplay('width');
  const [face, chooseFace] = useDisplay('face');
  const [marks, chooseMarks] = useDisplay('marks');
  const [asked, ask] = useState<Display['face']>();
  const latest = useRef<Display['face']>(undefined);
  const takeFace = async (chosen: Display['face']): Promise<void> => {
    latest.current = chosen;
    ask(chosen);
    await loadFace(chosen);
    if (latest.current !== chosen) return;
    change(() => chooseFace(chosen));
    ask(undefined);
  };

  return (
    <div className={styles.controls}>
      <Choices<number>
        legend={t('size')}
        choices={READING_SIZES.map((value) => ({
          value,
          label: t(`sizes.${SIZE_NAMES[value]}`),
          letter: value * 0.85,
        }))}
        chosen={size}
        choose={(chosen) => change(() => chooseSize(chosen))}
      />
      <Choices
        legend={t('leading')}
        choices={DISPLAY.leading.map((value) => ({ value, label: t(`leadings.${value}`) }))}
        chosen={leading}
        choose={(chosen) => change(() => chooseLeading(chosen))}
      />
      <Choices
        legend={t('width')}
        choices={DISPLAY.width.map((value) => ({ value, label: t(`widths.${value}`) }))}
        chosen={width}
        choose={(chosen) => change(() => chooseWidth(chosen))}
      />
      <Choices
        legend={t('face')}
        choices={DISPLAY.face.map((value) => ({ value, label: t(`faces.${value}`) }))}
        chosen={asked ?? face}
        choose={(chosen) => void takeFace(chosen)}
      />
      <Choices
        legend={t('theme')}
        choices={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        chosen={theme}
        choose={chooseTheme}
      />
      <label className={styles.marks}>
        <input
          type="checkbox"
          checked={marks === 'on'}
          disabled={marks === undefined}
          onChange={({ target }) => chooseMarks(target.checked ? 'on' : 'off')}
        />
        {t('marks')}
      </label>
    </div>
  );
}
