'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '@/components/shell/notices';
import { useStorageNotice } from '@/components/shell/storage-notice';
import { useStored, useStudy } from '@/components/shell/study-provider';
import type { Article } from '@/corpus/articles/article';
import { changeSetting, readSettings } from '@/study/settings/settings';
import { saveTranslations, translationsOf } from '@/study/translations/translations';
import { useAvailability } from './machine-availability';
import { type MachineTexts, machineTexts, sourceOf, untranslated } from './machine-texts';

export interface MachineTranslation {
  readonly texts: MachineTexts;
  /** Whether this installation can translate. */
  readonly available: boolean;
  /** German sentences (indices) that neither a person nor a machine has translated. */
  readonly missing: readonly number[];
  /** How many sentences have come of how many; absent while nothing is under way. */
  readonly progress?: { readonly done: number; readonly of: number };
  /** Whether there is something to be translated here, or that is under way. */
  readonly isOffered: boolean;
  /** Translates these sentences (indices); where the learner has given no access code yet, asks for it first. */
  readonly translate: (sentences: readonly number[]) => void;
  readonly cancel: () => void;
  /** The sentences that wait for an access code. */
  readonly waiting?: readonly number[];
  /** The learner's answer; undefined: none. */
  readonly giveCode: (code: string | undefined) => void;
}

/** Machine translation of an article: what is kept of it, and the way to more. */
export function useMachineTranslation(article: Article): MachineTranslation {
  const { t } = useTranslation('reader');
  const study = useStudy();
  const notify = useNotice();
  const told = useStorageNotice();
  const available = useAvailability();
  const stored = useStored((s) => translationsOf(s, article.id), [article.id]);
  const settings = useStored(readSettings);
  const [progress, setProgress] = useState<MachineTranslation['progress']>();
  const [waiting, setWaiting] = useState<readonly number[]>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const texts = useMemo(() => machineTexts(stored?.ok ? stored.value : []), [stored]);
  const missing = useMemo(() => untranslated(article, texts), [article, texts]);

  const run = async (sources: readonly string[], code: string): Promise<void> => {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    const { remoteTranslator } = await import('@/corpus/translate/remote');
    const request = {
      from: 'de',
      to: 'en',
      signal: controller.signal,
    } as const;
    setProgress({ done: 0, of: sources.length });
    let done = 0;
    for await (const result of remoteTranslator({ fetch: fetch.bind(globalThis), code }).translate(
      sources,
      request,
    )) {
      if (!result.ok) {
        const { kind } = result.failure;
        if (kind === 'wrong-code') told(await changeSetting(await study.open(), 'accessCode', ''));
        if (kind !== 'cancelled') notify({ text: t(`machine.failed.${kind}`), lasting: true });
        break;
      }
      const { index, text, provider } = result.value;
      const source = sources[index];
      if (source === undefined) continue;
      const saved = await saveTranslations(await study.open(), [
        { articleId: article.id, source, to: 'en', text, provider },
      ]);
      if (told(saved) === undefined) break;
      done += 1;
      setProgress({ done, of: sources.length });
    }
    setProgress(undefined);
  };

  const keepCode = async (given: string): Promise<void> =>
    void told(await changeSetting(await study.open(), 'accessCode', given));

  const begin = (sentences: readonly number[], code: string): void => {
    const sources = sentences.map((index) => sourceOf(article, index)).filter((source) => !texts.has(source));
    if (sources.length > 0) void run(sources, code);
  };

  const code = settings?.ok ? settings.value.accessCode : '';
  return {
    texts,
    available,
    missing,
    isOffered: progress !== undefined || (available && missing.length > 0),
    ...(progress === undefined ? {} : { progress }),
    ...(waiting === undefined ? {} : { waiting }),
    translate: (sentences) => (code === '' ? setWaiting(sentences) : begin(sentences, code)),
    cancel: () => stop.current?.abort(),
    giveCode: (given) => {
      setWaiting(undefined);
      if (given === undefined || waiting === undefined) return;
      void keepCode(given);
      begin(waiting, given);
    },
  };
}
