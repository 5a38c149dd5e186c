'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '@/components/shell/notices';
import { useStorageNotice } from '@/components/shell/storage-notice';
import { useStored, useStudy } from '@/components/shell/study-provider';
import type { Article } from '@/corpus/articles/article';
import { readSettings } from '@/study/settings/settings';
import { saveTranslations, translationsOf } from '@/study/translations/translation';
import { type MachineTexts, machineTexts } from './machine-texts';

/** The text around what is translated, for the translator's eyes. */
const CONTEXT = 500;

interface MachineTranslation {
  readonly texts: MachineTexts;
  /** Whether this installation can translate, as far as is known. */
  readonly available: boolean;
  readonly needsCode: boolean;
  /** How many sentences have come of how many; absent while nothing is under way. */
  readonly progress?: { readonly done: number; readonly of: number };
  /** Translates these sentences of the article (indices), but for those which a machine has translated before. */
  readonly translate: (sentences: readonly number[]) => Promise<void>;
  readonly cancel: () => void;
}

/** Whether the server translates is asked once a visit, and only where there is a network to ask over. */
let availability: Promise<boolean> | undefined;
const askAvailability = async (): Promise<boolean> => {
  if (!navigator.onLine) return false;
  const { translationAvailable } = await import('@/corpus/translate/remote');
  availability ??= translationAvailable(fetch.bind(globalThis));
  return availability;
};

export function useMachineTranslation(article: Article): MachineTranslation {
  const { t } = useTranslation('reader');
  const study = useStudy();
  const notify = useNotice();
  const told = useStorageNotice();
  const stored = useStored((s) => translationsOf(s, article.id), [article.id]);
  const settings = useStored(readSettings);
  const [available, setAvailable] = useState(false);
  const [progress, setProgress] = useState<MachineTranslation['progress']>();
  const stop = useRef<AbortController>(undefined);

  useEffect(() => {
    let gone = false;
    void askAvailability().then((answer) => {
      if (!gone) setAvailable(answer);
    });
    return () => {
      gone = true;
      stop.current?.abort();
    };
  }, []);

  const texts = useMemo(() => machineTexts(stored?.ok ? stored.value : []), [stored]);
  const code = settings?.ok ? settings.value.accessCode : '';

  const translate = useCallback(
    async (indices: readonly number[]): Promise<void> => {
      const sources = indices
        .flatMap((index) => article.sentences.de[index] ?? [])
        .map(({ start, end }) => article.text.de.slice(start, end))
        .filter((source) => !texts.has(source));
      if (sources.length === 0) return;
      stop.current?.abort();
      const controller = new AbortController();
      stop.current = controller;
      const { remoteTranslator } = await import('@/corpus/translate/remote');
      const translator = remoteTranslator({ fetch: fetch.bind(globalThis), code });
      const context = article.text.de.slice(0, CONTEXT);
      setProgress({ done: 0, of: sources.length });
      let done = 0;
      for await (const result of translator.translate(sources, { from: 'de', to: 'en', context, signal: controller.signal })) {
        if (!result.ok) {
          if (result.failure.kind !== 'cancelled') notify({ text: t(`machine.failed.${result.failure.kind}`), lasting: true });
          break;
        }
        const source = sources[result.value.index];
        if (source === undefined) continue;
        const { text, provider } = result.value;
        if (!told(await saveTranslations(study, [{ articleId: article.id, source, to: 'en', text, provider }]))) break;
        done += 1;
        setProgress({ done, of: sources.length });
      }
      setProgress(undefined);
    },
    [article, texts, code, study, notify, told, t],
  );

  return {
    texts,
    available,
    needsCode: code === '',
    ...(progress === undefined ? {} : { progress }),
    translate,
    cancel: useCallback(() => stop.current?.abort(), []),
  };
}
