/** When things happen: the terms and sessions that lie behind a given today, and the working days between them. */
import {
  addDays,
  addWorkingDays,
  isWorkingDay,
  type PlainDate,
  partsOf,
  type WorkingCalendar,
  weekdayOf,
} from '@renda/domain';

/** A session: the first day, and the first day after it. */
export type Sitting = { readonly ordinal: number; readonly opens: PlainDate; readonly over: PlainDate };

/** How many sessions of the county congress had been held when a year began: one in some years, two in the term's second. */
const countySessions = [
  { year: -4, ordinal: 1, month: '01' },
  { year: -3, ordinal: 2, month: '01' },
  { year: -3, ordinal: 3, month: '07' },
  { year: -2, ordinal: 4, month: '01' },
  { year: -1, ordinal: 5, month: '01' },
  { year: 0, ordinal: 6, month: '01' },
];

/** A sixth session needs some weeks before anything of it has been handed over. */
const settledOn = '03-15';

/** Days and terms as they lie before `today`. */
export class Almanac {
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
  /** The year of the sixth session: the last whose January session is some weeks old. */
  readonly year: number;

  constructor(today: PlainDate, calendar: WorkingCalendar) {
    this.today = today;
    this.calendar = calendar;
    const { year } = partsOf(today);
    this.year = today >= `${year}-${settledOn}` ? year : year - 1;
  }

  /** The day so many working days later, earlier when negative. */
  workingDay(from: PlainDate, days: number): PlainDate {
    return addWorkingDays(this.calendar, from, days);
  }

  /** That day if offices work on it, else the next one on which they do. */
  worked(day: PlainDate): PlainDate {
    return isWorkingDay(this.calendar, day) ? day : this.workingDay(day, 1);
  }

  /** The sessions of the county's present congress up to today, four days each from a Tuesday. */
  get countySittings(): Sitting[] {
    return countySessions
      .map(({ year, ordinal, month }) => this.#sitting(ordinal, `${this.year + year}-${month}-13`, 4))
      .filter(({ over }) => over <= this.today);
  }

  /** The sessions of a township's present congress up to today: two a year (地方组织法14), a day each; `shift` spreads the townships. */
  townshipSittings(shift: number): Sitting[] {
    const years = [-4, -3, -2, -1, 0].map((year) => this.year + year);
    return years
      .flatMap((year, index) => [
        this.#sitting(index * 2 + 1, addDays(`${year}-${index === 0 ? '01-03' : '03-03'}`, index === 0 ? 0 : shift), 1),
        this.#sitting(index * 2 + 2, addDays(`${year}-08-04`, shift), 1),
      ])
      .filter(({ over }) => over <= this.today);
  }

  /** The first day of the present terms. */
  get termFrom(): PlainDate {
    return (this.countySittings[0] as Sitting).opens;
  }

  /** The first day of the terms before. */
  get formerTermFrom(): PlainDate {
    return tuesdayFrom(`${this.year - 9}-01-10`);
  }

  #sitting(ordinal: number, from: PlainDate, days: number): Sitting {
    const opens = tuesdayFrom(from);
    return { ordinal, opens, over: addDays(opens, days) };
  }
}

function tuesdayFrom(day: PlainDate): PlainDate {
  return addDays(day, (9 - weekdayOf(day)) % 7);
}
