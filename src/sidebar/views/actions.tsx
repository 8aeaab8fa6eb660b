import { ActionsFields } from '../actions/actions-fields';
import { AddAction } from '../actions/add-action';
import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const Actions = () => {
  const { words } = useSpeech();
  const query = useQuery('actionsForm', {});
  return (
    <Ready query={query}>
      {(answer) => (
        <>
          {answer.open.length === 0 && !answer.mayAll ? (
            <Empty text={words.actions.nothing} onAgain={() => void query.ask()} />
          ) : (
            <ActionsFields answer={answer} isLoading={query.isLoading} onSaved={() => query.ask()} />
          )}
          {answer.mayAll && <AddAction agencies={answer.agencies} onSaved={() => void query.ask()} />}
        </>
      )}
    </Ready>
  );
};

mount(Actions);
