/** A plan of holders as a linear program in CPLEX LP format, and the plan that its solution says. */
import { fairShare, loadOfPlace, type Plan, type PlanAsked } from '@renda/domain';

/** The program, and which variable says that which member holds which place. */
export type PlanModel = {
  readonly program: string;
  readonly read: (value: (variable: string) => number) => Plan;
};

/**
 * Variable `xP_M` is one where member M holds place P; `oM` and `uM` are the load of M above and below the fair share. Members and places
 * are taken in the order of their ids, so that the same question has the same answer in whatever order it is put.
 */
export function planModel(asked: PlanAsked): PlanModel {
  const members = asked.members.toSorted(byId);
  const places = asked.places.toSorted(byId);
  const { balance, keep } = asked.weights;
  const { least, most } = fairShare(asked);
  const load = (m: number) => sum(places.map((place, p) => `${loadOfPlace(place, asked.weights)} ${x(p, m)}`));
  const costs = [
    ...members.map((_, m) => `${balance} o${m} + ${balance} u${m}`),
    ...places.flatMap(({ holderId }, p) =>
      members.flatMap(({ id }, m) => (holderId === null || holderId === id ? [] : [`${keep} ${x(p, m)}`])),
    ),
  ];
  const constraints = [
    ...places.map((_, p) => `${sum(members.map((_member, m) => x(p, m)))} = 1`),
    ...members.map((_, m) => `${load(m)} - o${m} <= ${most}`),
    ...members.flatMap((member, m) => (member.most === 0 ? [] : [`${load(m)} + u${m} >= ${least}`])),
    ...members.flatMap((member, m) =>
      member.most === null ? [] : [`${sum(places.map((_, p) => x(p, m)))} <= ${member.most}`],
    ),
  ];
  const binaries = places.flatMap((_, p) => members.map((_member, m) => x(p, m)));
  return {
    program: ['Minimize', sum(costs), 'Subject To', ...constraints, 'Binary', ...binaries, 'End'].join('\n'),
    read: (value) =>
      new Map(
        places.flatMap(({ id }, p) => members.flatMap((member, m) => (value(x(p, m)) > 0.5 ? [[id, member.id]] : []))),
      ),
  };
}

const x = (place: number, member: number): string => `x${place}_${member}`;
// A line of the format has a bound.
const sum = (terms: readonly string[]): string => terms.join('\n + ');
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
