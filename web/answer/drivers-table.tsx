import { useMemo, useState } from 'react';
import type { Driver } from '#server/answer/answer.ts';
import { useMessages } from '#web/messages/messages-context.tsx';
import { insideSentence, type Vocabulary } from '#web/reading/vocabulary.ts';
import { type ChangeParts, type DriverGroup, groupDrivers } from './group-drivers.ts';
import { useFormatFigure } from './use-format-figure.ts';

type DriversProps = { readonly unit: string; readonly vocabulary: Vocabulary };

/** What a change is made of, along one dimension at a time: dimensions overlap and are never added to each other. */
export function DriversTable({ drivers, ...how }: DriversProps & { readonly drivers: readonly Driver[] }) {
  const { answer, reading } = useMessages();
  const groups = useMemo(() => groupDrivers(drivers), [drivers]);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = groups.find(({ dimension }) => dimension === chosen) ?? groups[0];
  if (!shown) return null;
  return (
    <div className="drivers">
      {groups.length > 1 && (
        <fieldset className="drivers-dimensions">
          <legend className="visually-hidden">{answer.along}</legend>
          {groups.map(({ dimension }) => (
            <button
              key={dimension}
              type="button"
              aria-pressed={dimension === shown.dimension}
              onClick={() => setChosen(dimension)}
            >
              {reading.by(insideSentence(how.vocabulary.dimensionLabel(dimension)))}
            </button>
          ))}
        </fieldset>
      )}
      <DriverGroupTable group={shown} {...how} />
      <p className="quiet drivers-hint">{answer.whyHint}</p>
    </div>
  );
}

function DriverGroupTable({ group, unit, vocabulary }: DriversProps & { readonly group: DriverGroup }) {
  const { answer } = useMessages();
  const { figure } = useFormatFigure();
  const dimension = vocabulary.dimensionLabel(group.dimension);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={`${answer.why}: ${dimension}`}>
      <table className="data-table drivers-table">
        <thead>
          <tr>
            <th scope="col">{dimension}</th>
            {[answer.before, answer.after].map((label) => (
              <th key={label} scope="col" data-figure data-wide>
                {label}
              </th>
            ))}
            {[answer.contribution, answer.rate, answer.mix].map((label) => (
              <th key={label} scope="col" data-figure>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.shown.map((driver) => (
            <tr key={driver.member}>
              <th scope="row">{vocabulary.valueLabel(driver.dimension, driver.member) || answer.noMember}</th>
              <td data-figure data-wide>
                {figure(driver.before, unit)}
              </td>
              <td data-figure data-wide>
                {figure(driver.after, unit)}
              </td>
              <Parts parts={driver} unit={unit} />
            </tr>
          ))}
          {group.others && (
            <tr>
              <th scope="row">{answer.otherMembers(group.others.count)}</th>
              <td data-wide />
              <td data-wide />
              <Parts parts={group.others} unit={unit} />
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{answer.total}</th>
            <td data-wide />
            <td data-wide />
            <Parts parts={group.total} unit={unit} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Parts({ parts, unit }: { readonly parts: ChangeParts; readonly unit: string }) {
  const { difference } = useFormatFigure();
  return (
    <>
      <td data-figure className="driver-contribution">
        {difference(parts.contribution, unit)}
      </td>
      <td data-figure>{difference(parts.rate, unit)}</td>
      <td data-figure>{difference(parts.mix, unit)}</td>
    </>
  );
}
