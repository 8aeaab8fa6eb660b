import { AbsenceFields } from '../absences/absence-fields';
import { PlannedList } from '../absences/planned-list';
import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const Absences = () => {
  const { words } = useSpeech();
  const query = useQuery('absenceForm', {});
  const again = () => void query.ask();
  return (
    <Ready query={query}>
      {(answer) =>
        answer.people.length === 0 ? (
          <Empty text={words.absences.nobody} onAgain={again} />
        ) : (
          <>
            <AbsenceFields answer={answer} onSaved={again} />
            <PlannedList planned={answer.planned} onDropped={again} />
          </>
        )
      }
    </Ready>
  );
};

mount(Absences);
