/** One suggestion of a walk through random lives: who leads it, and who acts on it as it stands. */
import type { Viewer } from '@renda/domain';
import type { Act } from '../../act.ts';
import type { Receiver, UnitPeople } from './Cast.ts';
import type { Neighbourhood, WalkingDeputy } from './Neighbourhood.ts';
import type { HandlingNow, Snapshot } from './Snapshot.ts';

export class Life {
  readonly around: Neighbourhood;
  readonly lead: WalkingDeputy;
  readonly id: string;
  /** Who wrote it down, where that was not the lead deputy. */
  readonly enterer: Viewer | null;
  /** Records that their deputy has found right. */
  readonly confirmed: Set<string>;
  /** All that live here, as they are now; this one among them. */
  neighbours: readonly Snapshot[] = [];

  constructor(
    around: Neighbourhood,
    lead: WalkingDeputy,
    id: string,
    enterer: Viewer | null,
    confirmed = new Set<string>(),
  ) {
    this.around = around;
    this.lead = lead;
    this.id = id;
    this.enterer = enterer;
    this.confirmed = confirmed;
  }

  /** The same life led by somebody who makes the same choices at the same moment. */
  twin(): Life {
    const twin = new Life(this.around.choosing(this.chance.copy()), this.lead, this.id, this.enterer, this.confirmed);
    twin.neighbours = this.neighbours;
    return twin;
  }

  get chance() {
    return this.around.chance;
  }

  get today(): string {
    return this.around.today;
  }

  by(viewer: Viewer): Act {
    return this.around.by(viewer);
  }

  /** Who wrote it: the lead deputy, or who entered it for them. */
  author(): Act {
    return this.by(this.enterer ?? this.lead.viewer);
  }

  /** Somebody of the body that screens it now. */
  screener({ screenerId }: Pick<Snapshot, 'screenerId'>): Viewer {
    const { world, town } = this.around.cast;
    return screenerId === town.presidium.id ? this.chance.pick([town.clerk, town.member]) : world.staff;
  }

  /** The act of the screening body. */
  staff(s: Snapshot): Act {
    return this.by(this.screener(s));
  }

  /** The organ to which it was handed over. */
  receiver({ handedToId }: Pick<Snapshot, 'handedToId'>): Receiver {
    const found = this.around.cast.receivers.find((r) => r.id === handedToId);
    if (found === undefined) throw new RangeError('handed to nobody of the walk');
    return found;
  }

  coordinator(s: Snapshot): Act {
    return this.by(this.receiver(s).coordinator);
  }

  /** The people of a handling's unit. */
  unit({ unitId }: Pick<HandlingNow, 'unitId'>): UnitPeople {
    const found = this.around.cast.units.get(unitId);
    if (found === undefined) throw new RangeError('not a unit of the walk');
    return found;
  }

  handler(h: HandlingNow): Act {
    return this.by(this.unit(h).handler);
  }
}
