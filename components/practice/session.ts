'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useStorageNotice } from '@/components/shell/storage-notice';
import { useStudy } from '@/components/shell/study-provider';
import { type Result, succeed } from '@/corpus/result';
import type { Language } from '@/corpus/text/span';
import type { StorageFailure } from '@/study/database/attempt';
import { type LoadedQueue, loadQueue } from '@/study/queue/load-queue';
import { answerCard, undoAnswer } from '@/study/reviews/answer-card';
import type { Answer } from '@/study/reviews/review';
import type { Grade } from '@/study/schedule/card';
import { localDayStart } from '@/study/schedule/day';
import { readSettings } from '@/study/settings/settings';
import { type DaySummary, daySummary } from '@/study/statistics/day-summary';
import type { Study } from '@/study/study';

/** Where practice stands: the card in question, and how the day has gone. */
export interface Standing {
  /** The language that is practised: the one that is learnt. */
  readonly language: Language;
  readonly queue: LoadedQueue;
  readonly summary: DaySummary;
  /** When the question was put. */
  readonly askedAt: number;
}

async function standing(study: Study, first: string | undefined): Promise<Result<Standing, StorageFailure>> {
  const settings = await readSettings(study);
  if (!settings.ok) return settings;
  const { foreign: language, newPerDay } = settings.value;
  const queue = await loadQueue(study, { language, newPerDay, dayStart: localDayStart, first });
  if (!queue.ok) return queue;
  const summary = await daySummary(study, { language, dayStart: localDayStart });
  if (!summary.ok) return summary;
  return succeed({ language, queue: queue.value, summary: summary.value, askedAt: study.clock() });
}

/** One sitting: puts the next card, takes the answer, takes answers back. */
export function useSession() {
  const study = useStudy();
  const told = useStorageNotice();
  const [state, setState] = useState<Result<Standing, StorageFailure>>();
  const [given, setGiven] = useState<readonly Answer[]>([]);
  const busy = useRef(false);

  const goOn = useCallback(
    async (first?: string) => setState(await standing(await study.open(), first)),
    [study],
  );
  useEffect(() => void goOn(), [goOn]);

  /** A second press on a key must not answer a card twice. */
  const once = async (work: () => Promise<void>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    await work().finally(() => {
      busy.current = false;
    });
  };

  const answer = (grade: Grade) =>
    once(async () => {
      if (!state?.ok || !state.value.queue.next) return;
      const took = study.clock() - state.value.askedAt;
      const answered = told(
        await answerCard(await study.open(), { cardId: state.value.queue.next.id, grade, took }),
      );
      if (answered) setGiven((before) => [...before, answered.answer]);
      await goOn();
    });

  const undo = () =>
    once(async () => {
      const last = given.at(-1);
      if (!last) return;
      const card = told(await undoAnswer(await study.open(), last));
      setGiven((before) => before.slice(0, -1));
      await goOn(card?.id);
    });

  return { state, answer, undo, canUndo: given.length > 0, goOn };
}
