import { DigestBoard } from '../digests/digest-board';
import { mount } from '../mount';
import { Ready } from '../ready';
import { useQuery } from '../use-query';

const Digests = () => {
  const query = useQuery('digestBoard', {});
  return (
    <Ready query={query}>{(board) => <DigestBoard board={board} onChanged={() => void query.ask()} />}</Ready>
  );
};

mount(Digests);
