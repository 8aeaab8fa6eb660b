import { useSpeech } from '../link';
import { MeetingFields } from '../meeting/meeting-fields';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const Meeting = () => {
  const { words } = useSpeech();
  const query = useQuery('meetingForm', {});
  return (
    <Ready query={query}>
      {(answer) =>
        answer.agencies.length === 0 ? (
          <Empty text={words.meeting.noAgencies} onAgain={() => void query.ask()} />
        ) : (
          <MeetingFields answer={answer} isLoading={query.isLoading} ask={() => query.ask()} />
        )
      }
    </Ready>
  );
};

mount(Meeting);
