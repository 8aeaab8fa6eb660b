import { Texts } from '../form/texts';
import { useSpeech } from '../link';
import type { CommandState } from '../use-command';
import { nextTexts } from './next-words';
import type { Chosen } from './people';

interface FreePlacesProps {
  readonly chosen: Chosen;
  readonly state: CommandState;
  /** Whoever may not give places is only told. */
  readonly mayGive: boolean;
  readonly onGive: (acknowledged: boolean) => void;
}

/** Free places are for those who wait: says whose turn it is, with one button that gives them the places. */
export const FreePlaces = ({ chosen, state, mayGive, onGive }: FreePlacesProps) => {
  const { words } = useSpeech();
  const { proposal, button } = nextTexts(chosen, words);
  const texts = [...new Set(state.complaints.map(({ text }) => text))];
  return (
    <>
      {texts.length > 0 && (
        <div class={state.acknowledge ? 'notice warnings' : 'notice errors'} role="alert">
          <Texts title={state.acknowledge ? words.common.warnings : words.common.cannotSave} texts={texts} />
          {state.acknowledge && (
            <button type="button" class="action" onClick={() => onGive(true)}>
              {words.common.saveAnyway}
            </button>
          )}
        </div>
      )}
      {state.trouble !== undefined && (
        <p class="notice trouble" role="alert">
          {state.trouble}
        </p>
      )}
      {chosen.next.length > 0 && (
        <div class="notice proposal">
          <p class="title">{proposal}</p>
          {mayGive && !state.acknowledge && (
            <button type="button" class="action" onClick={() => onGive(false)}>
              {state.isBusy ? words.common.saving : button}
            </button>
          )}
        </div>
      )}
    </>
  );
};
