import { AssessmentFields } from '../assessments/assessment-fields';
import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const Assessments = () => {
  const { words } = useSpeech();
  const query = useQuery('assessmentsForm', { unit: undefined });
  return (
    <Ready query={query}>
      {({ cohorts, chosen }) =>
        chosen === null ? (
          <Empty text={words.assessments.noCohorts} onAgain={() => void query.ask()} />
        ) : (
          <AssessmentFields cohorts={cohorts} chosen={chosen} onAsk={query.ask} />
        )
      }
    </Ready>
  );
};

mount(Assessments);
