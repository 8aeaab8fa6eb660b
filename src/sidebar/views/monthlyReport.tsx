import { useSpeech } from '../link';
import { mount } from '../mount';
import { ReportFields } from '../monthly-report/report-fields';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const MonthlyReport = () => {
  const { words } = useSpeech();
  const query = useQuery('monthlyReport', {});
  return (
    <Ready query={query}>
      {(answer) =>
        answer.programmes.length === 0 ? (
          <Empty text={words.monthlyReport.noProgrammes} onAgain={() => void query.ask()} />
        ) : (
          <ReportFields
            answer={answer}
            isLoading={query.isLoading}
            onAsk={(question) => void query.ask(question)}
          />
        )
      }
    </Ready>
  );
};

mount(MonthlyReport);
