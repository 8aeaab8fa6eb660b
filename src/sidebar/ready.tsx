import type { ComponentChildren } from 'preact';
import { useSpeech } from './link';

interface ReadyProps<Answer> {
  readonly query: {
    readonly answer?: Answer;
    readonly fault?: string;
    readonly isLoading: boolean;
    readonly ask: () => Promise<void>;
  };
  readonly children: (answer: Answer) => ComponentChildren;
}

const Skeleton = () => (
  <div class="skeleton" aria-hidden="true">
    <div />
    <div />
    <div />
    <div />
  </div>
);

/** What a query brought, or that it is on its way, or why it did not come and a button to try again. */
export const Ready = <Answer,>({ query, children }: ReadyProps<Answer>) => {
  const { words } = useSpeech();
  const { answer, fault, isLoading, ask } = query;
  return (
    <>
      {fault !== undefined && (
        <div class="notice trouble" role="alert">
          <p>{fault}</p>
          <button type="button" onClick={() => void ask()}>
            {words.common.again}
          </button>
        </div>
      )}
      {answer === undefined && isLoading && (
        <>
          <p class="loading" role="status">
            {words.common.loading}
          </p>
          <Skeleton />
        </>
      )}
      {answer !== undefined && children(answer)}
    </>
  );
};

/** Nothing to work with yet: says what to do first, and looks again when told to. */
export const Empty = ({ text, onAgain }: { readonly text: string; readonly onAgain: () => void }) => {
  const { words } = useSpeech();
  return (
    <div class="empty">
      <p>{text}</p>
      <button type="button" onClick={onAgain}>
        {words.common.again}
      </button>
    </div>
  );
};
