import { EnrolFields } from '../enrol/enrol-fields';
import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const Enrol = () => {
  const { words } = useSpeech();
  const query = useQuery('enrolForm', {});
  return (
    <Ready query={query}>
      {(answer) =>
        answer.cohorts.length === 0 ? (
          <Empty text={words.common.noCohorts} onAgain={() => void query.ask()} />
        ) : (
          <EnrolFields answer={answer} onSaved={() => void query.ask()} />
        )
      }
    </Ready>
  );
};

mount(Enrol);
