import type { Language, Span } from '@/corpus/text/span';

/** What is to be said, in its language. */
export interface Speech {
  readonly text: string;
  readonly language: Language;
}

interface SpeakOptions {
  /** 1 is the voice's own speed. */
  readonly rate: number;
  readonly signal: AbortSignal;
  /** Told which word is being said, where the voice tells. */
  readonly onWord?: (word: Span) => void;
}

const speaks =
  (language: Language) =>
  ({ lang }: SpeechSynthesisVoice): boolean =>
    lang.toLowerCase().replace('_', '-').split('-')[0] === language;

/** The voice for a language: one on this device before one that needs a network, the browser's own choice first. */
export const voiceFor = (
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
): SpeechSynthesisVoice | undefined => {
  const fit = voices.filter(speaks(language));
  const here = fit.filter(({ localService }) => localService);
  const among = here.length > 0 ? here : fit;
  return among.find((voice) => voice.default) ?? among[0];
};

/** A word's end where the voice tells only where it begins. */
function wordAt(text: string, start: number, length: number | undefined): Span {
  const end = length
    ? start + length
    : start + (/^[\p{L}\p{M}\p{N}’'-]+/u.exec(text.slice(start))?.[0].length ?? 0);
  return { start, end };
}

/** Says one thing after another is done; done when it was said, when `signal` aborts, and where no voice speaks the language. */
export async function speak(
  synthesis: SpeechSynthesis,
  { text, language }: Speech,
  { rate, signal, onWord }: SpeakOptions,
): Promise<void> {
  const voice = voiceFor(synthesis.getVoices(), language);
  if (voice === undefined || signal.aborted) return;
  await new Promise<void>((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.onend = () => resolve();
    utterance.onerror = () => resolve();
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (name === 'word') onWord?.(wordAt(text, charIndex, charLength));
    };
    signal.addEventListener('abort', () => {
      synthesis.cancel();
      resolve();
    });
    synthesis.speak(utterance);
  });
}
