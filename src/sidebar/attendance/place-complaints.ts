import type { Complaint } from '../../app/explain';
import type { AttendanceInput } from './entries';

/** A complaint names an entry by its place among those sent (`entries.3.jp`); here it gets the enrolment's name as its field. */
export const byEnrolment = (
  complaints: readonly Complaint[],
  sent: AttendanceInput['entries'],
): readonly Complaint[] =>
  complaints.map((complaint) => {
    const place = /^entries\.(\d+)\b/.exec(complaint.field ?? '');
    const entry = place ? sent[Number(place[1])] : undefined;
    return entry ? { ...complaint, field: entry.enrolmentId } : complaint;
  });
