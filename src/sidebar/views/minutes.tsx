import { useSpeech } from '../link';
import { MinutesChoice } from '../minutes/minutes-choice';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const Minutes = () => {
  const { words } = useSpeech();
  const query = useQuery('minutesForm', {});
  return (
    <Ready query={query}>
      {(answer) =>
        answer.meetings.length === 0 ? (
          <Empty text={words.minutes.noMeetings} onAgain={() => void query.ask()} />
        ) : (
          <MinutesChoice answer={answer} isLoading={query.isLoading} ask={() => query.ask()} />
        )
      }
    </Ready>
  );
};

mount(Minutes);
