import { CohortFile } from '../calendar/cohort-file';
import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const Calendar = () => {
  const { words } = useSpeech();
  const query = useQuery('calendarForm', {});
  return (
    <Ready query={query}>
      {({ cohorts }) =>
        cohorts.length === 0 ? (
          <Empty text={words.calendar.nothing} onAgain={() => void query.ask()} />
        ) : (
          <CohortFile cohorts={cohorts} />
        )
      }
    </Ready>
  );
};

mount(Calendar);
