import { RecapFields } from '../attendance-recap/recap-fields';
import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const AttendanceRecap = () => {
  const { words } = useSpeech();
  const query = useQuery('attendanceRecap', {});
  return (
    <Ready query={query}>
      {({ cohorts, chosen }) =>
        chosen === null ? (
          <Empty text={words.assessments.noCohorts} onAgain={() => void query.ask()} />
        ) : (
          <RecapFields
            cohorts={cohorts}
            chosen={chosen}
            isLoading={query.isLoading}
            onAsk={(question) => void query.ask(question)}
          />
        )
      }
    </Ready>
  );
};

mount(AttendanceRecap);
