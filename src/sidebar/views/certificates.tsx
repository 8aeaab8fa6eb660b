import { CheckCode } from '../certificates/check-code';
import { IssueForm } from '../certificates/issue-form';
import { IssuedList } from '../certificates/issued-list';
import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const Certificates = () => {
  const { words } = useSpeech();
  const query = useQuery('certificatesForm', {});
  return (
    <Ready query={query}>
      {({ cohorts, chosen }) =>
        chosen === null ? (
          <Empty text={words.assessments.noCohorts} onAgain={() => void query.ask()} />
        ) : (
          <>
            <div class="screen">
              <IssueForm cohorts={cohorts} chosen={chosen} onAsk={query.ask} />
            </div>
            <IssuedList
              key={`${chosen.cohortId} ${chosen.type}`}
              chosen={chosen}
              onChanged={() => void query.ask()}
            />
            <CheckCode />
          </>
        )
      }
    </Ready>
  );
};

mount(Certificates);
