import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Operations } from '../app/operations';
import { columnLabel, type LanguageCode, optionLabel, viewWords } from '../i18n/speak';
import { call, type CallOptions, type Outcome } from './call';

type ViewWords = ReturnType<typeof viewWords>;

/** What every part of a sidebar needs: the server, and the words of its language. */
export interface Link {
  send<Name extends keyof Operations>(
    name: Name,
    input: Operations[Name]['input'],
    options?: CallOptions,
  ): Promise<Outcome<Operations[Name]['answer']>>;
  /** Newest commit number that the server has told. */
  newestCommit(): number;
}

/** A link that remembers the newest commit number, and reports the language of each reply. */
export const createLink = (hear: (language: LanguageCode) => void): Link => {
  let newest = 0;
  return {
    newestCommit: () => newest,
    send: async (name, input, options) => {
      const outcome = await call(name, input, options);
      if (outcome.type === 'done') {
        newest = Math.max(newest, outcome.commit);
        hear(outcome.language);
      }
      return outcome;
    },
  };
};

export interface Speech {
  readonly language: LanguageCode;
  readonly words: ViewWords;
  readonly column: (tab: string, column: string) => string;
  readonly option: (tab: string, column: string, option: string) => string;
}

export const speechIn = (language: LanguageCode): Speech => ({
  language,
  words: viewWords(language),
  column: (tab, column) => columnLabel(language, tab, column),
  option: (tab, column, option) => optionLabel(language, tab, column, option),
});

export const LinkContext = createContext<Link>(createLink(() => undefined));
export const SpeechContext = createContext<Speech>(speechIn('id'));
export const useLink = (): Link => useContext(LinkContext);
export const useSpeech = (): Speech => useContext(SpeechContext);
