import { expect, it } from 'vitest';
import { canDictate, dictate } from './dictation.ts';

/** A browser that says what the test lets it hear. */
function browser() {
  const heard: Recogniser[] = [];
  class Recogniser {
    lang = '';
    onresult: ((hearing: object) => void) | null = null;
    onerror: ((problem: { error: string }) => void) | null = null;
    onend: (() => void) | null = null;
    start() {
      heard.push(this);
    }
    stop() {
      this.onend?.();
    }
    say(transcript: string, isFinal: boolean) {
      this.onresult?.({ resultIndex: 0, results: [Object.assign([{ transcript }], { isFinal })] });
    }
  }
  return { place: { webkitSpeechRecognition: Recogniser }, heard };
}

function listening() {
  const { place, heard } = browser();
  const texts: string[] = [];
  const ends: (string | null)[] = [];
  const { stop } = dictate('zh-CN', { onText: (text) => texts.push(text), onEnd: (why) => ends.push(why) }, place);
  return { recogniser: heard[0], texts, ends, stop };
}

it('voice input is offered only where the phone has it', () => {
  expect(canDictate({})).toBe(false);
  expect(canDictate(browser().place)).toBe(true);
});

it('only what is heard for sure is written', () => {
  const { recogniser, texts } = listening();
  recogniser?.say('三处弯', false);
  recogniser?.say('三处弯道临崖', true);
  expect(recogniser?.lang).toBe('zh-CN');
  expect(texts).toEqual(['三处弯道临崖']);
});

it('silence is no fault, a refused microphone is', () => {
  const silent = listening();
  silent.recogniser?.onerror?.({ error: 'no-speech' });
  silent.stop();
  expect(silent.ends).toEqual([null]);
  const refused = listening();
  refused.recogniser?.onerror?.({ error: 'not-allowed' });
  refused.stop();
  expect(refused.ends).toEqual(['not-allowed']);
});
