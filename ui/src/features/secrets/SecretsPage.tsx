import { May } from '../../components/may';
import { HandoverPart } from './HandoverPart';
import { OldKeyPart } from './OldKeyPart';
import { RekeyPart } from './RekeyPart';
import { SheetPart } from './SheetPart';
import classes from './secrets.module.css';
import { TrialPart } from './TrialPart';

/** What opens the office when all else fails, the proof that it does, and what is done when it fell into wrong hands. */
export function SecretsPage() {
  return (
    <div className={classes.page}>
      <May to="administer">
        <SheetPart />
      </May>
      <TrialPart />
      <May to="administer">
        <RekeyPart />
        <OldKeyPart />
      </May>
      <HandoverPart />
    </div>
  );
}
