import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { ReleaseFields } from '../release/release-fields';
import { useQuery } from '../use-query';

const Release = () => {
  const { words } = useSpeech();
  const query = useQuery('releaseForm', {});
  return (
    <Ready query={query}>
      {(answer) =>
        answer.people.length === 0 ? (
          <Empty text={words.release.nobody} onAgain={() => void query.ask()} />
        ) : (
          <ReleaseFields answer={answer} isLoading={query.isLoading} onSaved={() => void query.ask()} />
        )
      }
    </Ready>
  );
};

mount(Release);
