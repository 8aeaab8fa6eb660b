import { SheetFields } from '../attendance-sheet/sheet-fields';
import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const AttendanceSheet = () => {
  const { words } = useSpeech();
  const query = useQuery('attendanceSheet', {});
  return (
    <Ready query={query}>
      {(answer) =>
        answer.cohorts.length === 0 ? (
          <Empty text={words.schedule.noCohorts} onAgain={() => void query.ask()} />
        ) : (
          <SheetFields
            answer={answer}
            isLoading={query.isLoading}
            onAsk={(question) => void query.ask(question)}
          />
        )
      }
    </Ready>
  );
};

mount(AttendanceSheet);
