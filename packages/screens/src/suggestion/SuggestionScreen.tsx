import type { FragmentType } from '@apollo/client';
import { Card, PageHeader, TwoColumns } from '@renda/ui/desktop';
import { SuggestionDegrees } from '../board/SuggestionDegrees.tsx';
import { SuggestionCoSigners } from '../co-signing/SuggestionCoSigners.tsx';
import { SuggestionCommitments } from '../commitment/SuggestionCommitments.tsx';
import { useRecord } from '../graph/useRecord.ts';
import { SuggestionConsultations } from '../handling/SuggestionConsultations.tsx';
import { SuggestionHandlings } from '../handling/SuggestionHandlings.tsx';
import { SuggestionReplies } from '../handling/SuggestionReplies.tsx';
import { ResponsibilityChain } from '../leadership/ResponsibilityChain.tsx';
import { SuggestionLeadership } from '../leadership/SuggestionLeadership.tsx';
import { SuggestionObjections } from '../objection/SuggestionObjections.tsx';
import { SuggestionPapers } from '../paper/SuggestionPapers.tsx';
import { InnerWork } from '../placing/InnerWork.tsx';
import { PlacingActs } from '../placing/PlacingActs.tsx';
import { SuggestionPublicFace } from '../public-face/SuggestionPublicFace.tsx';
import { MoreActs } from '../screening/MoreActs.tsx';
import { PurgedSuggestion } from '../screening/PurgedSuggestion.tsx';
import { SuggestionTogether } from '../screening/SuggestionTogether.tsx';
import { WayOutNotice } from '../screening/WayOutNotice.tsx';
import { OpenActContext } from '../ways/OpenActContext.ts';
import { RaisedAgain } from './RaisedAgain.tsx';
import { SuggestionActs } from './SuggestionActs.tsx';
import { SuggestionChain } from './SuggestionChain.tsx';
import { SuggestionDeadlines } from './SuggestionDeadlines.tsx';
import { SuggestionEyebrow } from './SuggestionEyebrow.tsx';
import { SuggestionFacts } from './SuggestionFacts.tsx';
import {
  type SuggestionScreen_suggestionFragment,
  SuggestionScreen_suggestionFragmentDoc,
} from './SuggestionScreen.generated.ts';
import { SuggestionSimilar } from './SuggestionSimilar.tsx';
import { SuggestionStepBar } from './SuggestionStepBar.tsx';
import { SuggestionText } from './SuggestionText.tsx';
import { SuggestionTimeLine } from './SuggestionTimeLine.tsx';
import { useSuggestion } from './useSuggestion.tsx';

interface Props {
  id: string;
  /** The act whose form is open, as the address names it. */
  act: string | undefined;
  onAct: (act: string | undefined) => void;
}

/** One suggestion, whole: what it is and where it stands, what can be done, text and replies, people and history. */
export function SuggestionScreen({ id, act, onAct }: Props) {
  const { suggestion, instead } = useSuggestion(id);
  return suggestion ? <Whole act={act} onAct={onAct} suggestion={suggestion} /> : instead;
}

interface WholeProps extends Omit<Props, 'id'> {
  suggestion: FragmentType<SuggestionScreen_suggestionFragment>;
}

function Whole({ suggestion, act, onAct }: WholeProps) {
  const found = useRecord(SuggestionScreen_suggestionFragmentDoc, 'SuggestionScreen_suggestion', suggestion);
  if (!found) return null;
  if (found.state === 'PURGED') return <PurgedSuggestion suggestion={found} />;
  return (
    <OpenActContext value={{ act, onAct }}>
      <PageHeader
        actions={
          <>
            <SuggestionPapers suggestion={found} />
            <MoreActs suggestion={found} />
            <PlacingActs act={act} onAct={onAct} suggestion={found} />
            <SuggestionActs act={act} onAct={onAct} suggestion={found} />
          </>
        }
        eyebrow={<SuggestionEyebrow suggestion={found} />}
        title={found.title}
      />
      <WayOutNotice suggestion={found} />
      <SuggestionStepBar suggestion={found} />
      <TwoColumns
        main={
          <>
            <Card>
              <SuggestionHandlings suggestion={found} />
              <InnerWork suggestion={found} />
              <SuggestionText suggestion={found} />
              <SuggestionReplies suggestion={found} />
              <SuggestionCommitments suggestion={found} />
              <SuggestionConsultations suggestion={found} />
              <SuggestionObjections suggestion={found} />
              <SuggestionCoSigners suggestion={found} />
            </Card>
            <SuggestionLeadership suggestion={found} />
            <SuggestionPublicFace suggestion={found} />
            <RaisedAgain suggestion={found} />
            <Card>
              <SuggestionSimilar id={found.id} />
            </Card>
          </>
        }
        side={
          <>
            <SuggestionTogether suggestion={found} />
            <Card>
              <ResponsibilityChain suggestion={found} />
              <SuggestionChain suggestion={found} />
              <SuggestionDeadlines suggestion={found} />
              <SuggestionDegrees suggestion={found} />
              <SuggestionFacts suggestion={found} />
            </Card>
            <Card>
              <SuggestionTimeLine suggestion={found} />
            </Card>
          </>
        }
      />
    </OpenActContext>
  );
}
