import { opens } from '../extraction/events/crossings/crossing-outcomes.ts';
import { incidentNoun } from '../extraction/events/incident-nouns.ts';
import type { EventMention } from '../extraction/events/mention.ts';
import type { Plover } from '../extraction/types.ts';

/**
 * PLOVER code of an event, after the PLOVER manual and its CAMEO conversion table
 * (https://github.com/openeventdata/PLOVER): future visits and talks are AGREE, joint exercises COOPERATE.
 */
export function ploverOf({ type, status, actors, label, outcome }: EventMention): Plover {
  const planned = status === 'planned';
  switch (type) {
    case 'visit':
      return planned ? code('AGREE', 'meet', 'diplomatic') : code('CONSULT', 'visit', 'diplomatic');
    case 'talks':
      if (planned) return code('AGREE', 'meet', 'diplomatic');
      return code('CONSULT', /phone|call|video/.test(label) ? 'phone' : 'meet', 'diplomatic');
    case 'agreement':
      return planned ? code('AGREE', null, 'diplomatic') : code('SUPPORT', null, 'diplomatic');
    case 'exercise': {
      const joint = new Set(actors.flatMap(({ country }) => country ?? [])).size > 1;
      return joint ? code('COOPERATE', null, 'military') : code('MOBILIZE', 'troops', 'military');
    }
    case 'incident':
      return incidentNoun(label).noun === 'seizure' ||
        /abduct|kidnap|seiz|captur|detain|detention|arrest|apprehend/.test(label)
        ? code('COERCE', 'arrest', 'military')
        : code('ASSAULT', null, 'military');
    case 'crossing':
      return outcome !== null && !opens(outcome)
        ? code('COERCE', 'restrict', 'economic')
        : code('COOPERATE', null, 'economic');
  }
}

function code(event: string, mode: string | null, context: string | null): Plover {
  return { event, mode, context };
}
