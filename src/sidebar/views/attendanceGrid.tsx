import { GridFields } from '../attendance-grid/grid-fields';
import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const AttendanceGrid = () => {
  const { words } = useSpeech();
  const query = useQuery('attendanceGrids', {});
  return (
    <Ready query={query}>
      {(grids) =>
        grids.length === 0 ? (
          <Empty text={words.attendanceGrid.noCohorts} onAgain={() => void query.ask()} />
        ) : (
          <GridFields grids={grids} onSynced={() => void query.ask()} />
        )
      }
    </Ready>
  );
};

mount(AttendanceGrid);
