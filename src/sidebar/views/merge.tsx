import { useSpeech } from '../link';
import { MergeFields } from '../merge/merge-fields';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const Merge = () => {
  const { words } = useSpeech();
  const query = useQuery('mergeForm', {});
  return (
    <Ready query={query}>
      {(answer) =>
        // What was done is still to be read when only one code is left.
        answer.participants.length === 0 ? (
          <Empty text={words.merge.nothing} onAgain={() => void query.ask()} />
        ) : (
          <MergeFields answer={answer} onSaved={() => void query.ask()} />
        )
      }
    </Ready>
  );
};

mount(Merge);
