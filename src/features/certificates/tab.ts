import { choice } from '../../core/kinds/choice';
import { day } from '../../core/kinds/day';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';
import { agencies } from '../agencies/tab';
import { enrolments } from '../enrolments/tab';

/** A certificate that was issued; its number is never given again, not even after it was revoked. */
export const certificates = defineTab('certificates', {
  key: 'certificateNo',
  columns: {
    certificateNo: text({ max: 60 }),
    enrolmentId: ref(enrolments),
    type: choice(['training', 'competence']),
    issuedOn: day(),
    issuerId: ref(agencies),
    /** By which anybody can ask whether a certificate is genuine; names nobody. */
    verifyCode: text({ max: 12, privacy: 'coded' }),
    status: choice(['issued', 'revoked']),
    reason: text({ max: 200, optional: true }),
    handedOverOn: day(true),
  },
});
