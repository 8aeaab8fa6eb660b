import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { TimetableFields } from '../timetable/timetable-fields';
import { useQuery } from '../use-query';

const Timetable = () => {
  const { words } = useSpeech();
  const query = useQuery('timetableForm', {});
  return (
    <Ready query={query}>
      {(answer) =>
        answer.cohorts.length === 0 ? (
          <Empty text={words.common.noCohorts} onAgain={() => void query.ask()} />
        ) : (
          <TimetableFields answer={answer} onPick={(cohortId) => query.ask({ cohortId })} />
        )
      }
    </Ready>
  );
};

mount(Timetable);
