import { ScheduleFields } from '../schedule/schedule-fields';
import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const Schedule = () => {
  const { words } = useSpeech();
  const query = useQuery('scheduleForm', {});
  return (
    <Ready query={query}>
      {(answer) =>
        answer.cohorts.length === 0 ? (
          <Empty text={words.common.noCohorts} onAgain={() => void query.ask()} />
        ) : (
          <ScheduleFields answer={answer} onSaved={() => void query.ask()} />
        )
      }
    </Ready>
  );
};

mount(Schedule);
