import type { Translation } from '@/study/translations/translation';

/** Machine translations of an article by their German sentence. */
export type MachineTexts = ReadonlyMap<string, Translation>;

export const machineTexts = (translations: readonly Translation[]): MachineTexts =>
  new Map(translations.map((translation) => [translation.source, translation]));
