/** One result of listening, as browsers give it. */
interface Hearing {
  resultIndex: number;
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
}

/** The part of a browser's speech recognition that is used; TypeScript doesn't know it, since few browsers have it. */
interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((hearing: Hearing) => void) | null;
  onerror: ((problem: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}

type Listeners = { onText: (text: string) => void; onEnd: (problem: string | null) => void };

function recognitionOf(place: object): (new () => Recognition) | null {
  const known = place as { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition };
  return known.SpeechRecognition ?? known.webkitSpeechRecognition ?? null;
}

/** Whether this phone can turn speech into text here. */
export function canDictate(place: object = window): boolean {
  return recognitionOf(place) !== null;
}

/**
 * Listens in that language and gives each finished piece of text, until it is stopped or nothing more is said. The
 * end comes with the browser's word for what went wrong, or null.
 */
export function dictate(language: string, { onText, onEnd }: Listeners, place: object = window): { stop: () => void } {
  const Recogniser = recognitionOf(place);
  if (!Recogniser) throw new Error('this browser has no speech recognition');
  const recognition = new Recogniser();
  let problem: string | null = null;
  recognition.lang = language;
  recognition.continuous = true;
  recognition.interimResults = false;
  recognition.onresult = ({ resultIndex, results }) => {
    for (const result of Array.from(results).slice(resultIndex)) {
      if (result.isFinal && result[0]) onText(result[0].transcript);
    }
  };
  recognition.onerror = ({ error }) => {
    problem = error === 'no-speech' || error === 'aborted' ? null : error;
  };
  recognition.onend = () => onEnd(problem);
  recognition.start();
  return { stop: () => recognition.stop() };
}
