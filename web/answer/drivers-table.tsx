import type { Driver } from '#server/answer/answer.ts';
import { useMessages } from '#web/messages/messages-context.tsx';
import type { Vocabulary } from '#web/reading/vocabulary.ts';
import { type DriverGroup, groupDrivers } from './group-drivers.ts';
import { useFormatFigure } from './use-format-figure.ts';

/** What a change is made of, one table per dimension: dimensions overlap and are never added to each other. */
export function DriversTable({
  drivers,
  unit,
  vocabulary,
}: {
  readonly drivers: readonly Driver[];
  readonly unit: string;
  readonly vocabulary: Vocabulary;
}) {
  const { answer } = useMessages();
  if (drivers.length === 0) return null;
  return (
    <div className="drivers">
      {groupDrivers(drivers).map((group) => (
        <DriverGroupTable key={group.dimension} group={group} unit={unit} vocabulary={vocabulary} />
      ))}
      <p className="quiet drivers-hint">{answer.whyHint}</p>
    </div>
  );
}

function DriverGroupTable({
  group,
  unit,
  vocabulary,
}: {
  readonly group: DriverGroup;
  readonly unit: string;
  readonly vocabulary: Vocabulary;
}) {
  const { answer } = useMessages();
  const { figure, difference } = useFormatFigure();
  const dimension = vocabulary.dimensionLabel(group.dimension);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={`${answer.why}: ${dimension}`}>
      <table className="data-table drivers-table">
        <thead>
          <tr>
            <th scope="col">{dimension}</th>
            <th scope="col" data-figure>
              {answer.before}
            </th>
            <th scope="col" data-figure>
              {answer.after}
            </th>
            <th scope="col" colSpan={2}>
              {answer.contribution}
            </th>
            <th scope="col" data-figure>
              {answer.mix}
            </th>
            <th scope="col" data-figure>
              {answer.rate}
            </th>
          </tr>
        </thead>
        <tbody>
          {group.drivers.map((driver) => (
            <tr key={driver.member}>
              <th scope="row">{vocabulary.valueLabel(driver.dimension, driver.member)}</th>
              <td data-figure>{figure(driver.before, unit)}</td>
              <td data-figure>{figure(driver.after, unit)}</td>
              <td className="driver-bar-cell">
                <ContributionBar share={driver.contribution / group.largest} />
              </td>
              <td data-figure className="driver-contribution">
                {difference(driver.contribution, unit)}
              </td>
              <td data-figure>{difference(driver.mix, unit)}</td>
              <td data-figure>{difference(driver.rate, unit)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {answer.total}
            </th>
            <td data-figure className="driver-contribution">
              {difference(group.total.contribution, unit)}
            </td>
            <td data-figure>{difference(group.total.mix, unit)}</td>
            <td data-figure>{difference(group.total.rate, unit)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** From the middle: to the right what raised the figure, to the left what lowered it. `share` is -1..1. */
function ContributionBar({ share }: { readonly share: number }) {
  const width = `${Math.abs(share) * 50}%`;
  return (
    <span className="driver-bar" aria-hidden="true">
      <span data-side={share < 0 ? 'down' : 'up'} style={{ width }} />
    </span>
  );
}
