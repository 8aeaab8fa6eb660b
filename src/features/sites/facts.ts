import type { Stored } from '../../core/row-view';
import type { sites } from './tab';

/** `Aula Kegiatan Kerja, Ruang 2`: where people have to go. */
export const placeName = ({ name, room }: Pick<Stored<typeof sites>, 'name' | 'room'>): string =>
  room ? `${name}, ${room}` : name;
