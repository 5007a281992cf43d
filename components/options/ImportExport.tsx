import type { Refusal } from '../../utils/know/own-contact.ts';
import type { Say } from '../popup/view.ts';
import './ImportExport.css';
import type { Acts, Imported, View } from './view.ts';

/** Contacts to and from a file. */
export function ImportExport({ view, acts, say }: { view: View; acts: Acts; say: Say }) {
  return (
    <div class="files">
      <p class="file-act">
        <label class="button file-choose">
          {say('options.import')}
          <input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            aria-describedby="import-lead"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) acts.importFile(file);
              // So that the same file can be chosen again after it was mended.
              currentTarget.value = '';
            }}
          />
        </label>
        <span class="fine" id="import-lead">
          {say('options.import.lead')} {say('options.contacts.care')}
        </span>
      </p>
      <div role="status">{view.imported && <Outcome imported={view.imported} say={say} />}</div>
      {view.exported && (
        <p class="file-act">
          <a class="button" download="repay-guide-contacts.json" href={view.exported}>
            {say('options.export')}
          </a>
          <span class="fine">{say('options.export.lead')}</span>
        </p>
      )}
    </div>
  );
}

function Outcome({ imported, say }: { imported: Imported; say: Say }) {
  const { file } = imported;
  if ('refusals' in imported)
    return (
      <div class="outcome bad">
        <p>
          <bdi>{say('options.import.refused', { file })}</bdi>
        </p>
        <ul>
          {imported.refusals.map((refusal) => (
            <li key={`${refusal.path} ${refusal.because}`}>{sentence(refusal, say)}</li>
          ))}
        </ul>
      </div>
    );
  const { added, skipped, stripped } = imported;
  return (
    <div class="outcome good">
      <p>
        <bdi>{say('options.import.done', { file, added })}</bdi>
      </p>
      {skipped > 0 && <p>{say('options.import.skipped', { n: skipped })}</p>}
      {stripped > 0 && <p>{say('options.contacts.stripped', { n: stripped })}</p>}
    </div>
  );
}

function sentence({ path, because, params }: Refusal, say: Say): string {
  const what = say(`options.refused.${because}`, params);
  return path ? say('options.import.at', { path, what }) : what;
}
