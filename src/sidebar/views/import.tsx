import { ImportSteps } from '../import/import-steps';
import { mount } from '../mount';
import { Ready } from '../ready';
import { useQuery } from '../use-query';

const Import = () => {
  const query = useQuery('importForm', {});
  return (
    <Ready query={query}>{(answer) => <ImportSteps answer={answer} onChanged={() => query.ask()} />}</Ready>
  );
};

mount(Import);
