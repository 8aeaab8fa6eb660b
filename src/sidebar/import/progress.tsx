import { fill } from '../../core/words';

export interface Progressing {
  /** With `{done}` and `{total}`. */
  readonly text: string;
  readonly done: number;
  readonly total: number;
}

/** How far something long has got. */
export const Progress = ({ text, done, total }: Progressing) => {
  const told = fill(text, { done, total });
  return (
    <div class="progress" role="status">
      <progress value={done} max={total} aria-label={told} />
      <p>{told}</p>
    </div>
  );
};
