import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { FilterFields } from './filter-fields';
import type { Page } from './finding';
import { FindingEntry } from './finding-entry';

type Filter = Queries['findings']['input'];

interface FindingsListProps {
  readonly page: Page;
  readonly filter: Filter;
  readonly isLoading: boolean;
  readonly onFilter: (filter: Filter) => void;
  readonly onChanged: () => void;
}

/** The findings that are wanted, a page at a time. */
export const FindingsList = ({ page, filter, isLoading, onFilter, onChanged }: FindingsListProps) => {
  const { words } = useSpeech();
  const { findings } = words;
  const [told, setTold] = useState({ count: 0, text: '' });
  const result = useRef<HTMLParagraphElement>(null);
  const head = useRef<HTMLParagraphElement>(null);
  const isTurning = useRef(false);
  useLayoutEffect(() => {
    if (told.count > 0) result.current?.focus();
  }, [told.count]);
  useLayoutEffect(() => {
    // Another page begins where it is read from.
    if (isTurning.current) head.current?.focus();
    isTurning.current = false;
  }, [page.page]);
  const tell = (text: string) => setTold(({ count }) => ({ count: count + 1, text }));
  const choose = (next: Filter) => {
    setTold(({ count }) => ({ count, text: '' }));
    onFilter(next);
  };
  const turn = (by: number) => {
    if (isLoading) return;
    isTurning.current = true;
    choose({ ...filter, page: page.page + by });
  };
  const isNarrow =
    filter.state !== 'open' ||
    [filter.severity, filter.agencyId, filter.tab].some((part) => part !== undefined);
  return (
    <>
      <FilterFields page={page} filter={filter} onFilter={choose} />
      {page.total === 0 ? (
        <p class="nothing">{isNarrow ? findings.nothing : findings.nothingLeft}</p>
      ) : (
        <p ref={head} class="hint" tabIndex={-1} aria-busy={isLoading}>
          {fill(findings.total, { total: page.total })}
          {page.pages > 1 && ` · ${fill(findings.page, { page: page.page, pages: page.pages })}`}
        </p>
      )}
      <ol class="findings">
        {page.items.map((finding) => (
          <FindingEntry
            key={`${finding.findingId} ${finding.state}`}
            finding={finding}
            advice={page.rules[finding.rule]}
            offersAll={
              page.items.find(({ isMendable, rule }) => isMendable && rule === finding.rule) === finding
            }
            onDone={(text) => {
              tell(text);
              onChanged();
            }}
            onTold={tell}
          />
        ))}
      </ol>
      {page.pages > 1 && (
        <div class="buttons pages">
          <button
            type="button"
            aria-disabled={isLoading || page.page === 1}
            onClick={() => page.page > 1 && turn(-1)}
          >
            {findings.previous}
          </button>
          <button
            type="button"
            aria-disabled={isLoading || page.page === page.pages}
            onClick={() => page.page < page.pages && turn(1)}
          >
            {findings.next}
          </button>
        </div>
      )}
      <div class={told.text === '' ? '' : 'bar'}>
        <p ref={result} class="status" role="status" tabIndex={-1}>
          {told.text}
        </p>
      </div>
    </>
  );
};
