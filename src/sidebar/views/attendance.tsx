import { AttendanceFields } from '../attendance/attendance-fields';
import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const Attendance = () => {
  const { words } = useSpeech();
  const query = useQuery('attendanceForm', {});
  return (
    <Ready query={query}>
      {(answer) =>
        answer.chosen === null ? (
          <Empty text={words.attendance.nothing} onAgain={() => void query.ask()} />
        ) : (
          <AttendanceFields
            answer={answer}
            chosen={answer.chosen}
            onPick={(sessionId) => query.ask({ sessionId })}
          />
        )
      }
    </Ready>
  );
};

mount(Attendance);
