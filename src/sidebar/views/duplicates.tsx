import { PairList } from '../duplicates/pair-list';
import { mount } from '../mount';
import { Ready } from '../ready';
import { useQuery } from '../use-query';

const Duplicates = () => {
  const query = useQuery('duplicatesForm', {});
  return (
    <Ready query={query}>{(answer) => <PairList answer={answer} onDecided={() => void query.ask()} />}</Ready>
  );
};

mount(Duplicates);
