import { choice, flag } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { month } from '../../core/kinds/month';
import { ref } from '../../core/kinds/ref';
import { defineTab } from '../../core/tab';
import { participants } from '../participants/tab';

/** How somebody fared in a month: yes or no, and bands; never amounts. */
export const outcomes = defineTab('outcomes', {
  key: 'outcomeId',
  columns: {
    outcomeId: code('HU', 5),
    participantId: ref(participants),
    month: month(),
    working: flag(true),
    /** Has a business number (NIB). */
    hasNib: flag(true),
    /** Insured against accident and death (JKK and JKM). */
    insurance: choice(['toRegister', 'active', 'lapsed'], true),
    funding: choice(['none', 'kur', 'csr', 'zakat', 'cooperative', 'other'], true),
    fundingBand: choice(['upTo1m', 'upTo5m', 'upTo10m', 'above10m'], true),
    turnoverBand: choice(['none', 'upTo500k', 'upTo1m', 'upTo3m', 'above3m'], true),
    channel: choice(['none', 'order', 'consignment', 'market', 'online', 'exhibition'], true),
  },
});
