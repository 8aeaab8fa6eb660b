import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { UndoList } from '../undo/undo-list';
import { useQuery } from '../use-query';

const Undo = () => {
  const { words } = useSpeech();
  const query = useQuery('undoable', {});
  return (
    <Ready query={query}>
      {(commits) =>
        commits.length === 0 ? (
          <Empty text={words.undo.nothing} onAgain={() => void query.ask()} />
        ) : (
          <UndoList commits={commits} onUndone={() => void query.ask()} />
        )
      }
    </Ready>
  );
};

mount(Undo);
