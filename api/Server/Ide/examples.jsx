import { useEditorContext } from '@graphiql/react';

/** What the server knows as worked examples; the first line of each says what it is for. */
export async function load() {
  const response = await fetch(new URL('examples.json', import.meta.url));
  return response.ok ? response.json() : [];
}

/** Opened in a tab each when the editor is first used. */
export const first = examples => ['parks', 'missing', 'release'].map(name => examples.find(example => example.name === name)).filter(Boolean);

/** A list beside the editor; a click puts the example where one writes. */
export const examplesPlugin = examples => ({
  title: '示例 Examples',
  icon: () => <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5"><path d="M5 4h14v16H5zM9 9h6M9 13h6M9 17h3" /></svg>,
  content: () => <Examples examples={examples} />,
});

function Examples({ examples }) {
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const open = ({ query, variables }) => {
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables ?? '');
  };
  return (
    <section aria-label="示例 Examples">
      <h2 className="examples-title">示例 Examples</h2>
      <ul className="examples">
        {examples.map(example => (
          <li key={example.name}>
            <button type="button" className="graphiql-un-styled" onClick={() => open(example)}>
              {example.query.slice(2, example.query.indexOf('\n')).split(' / ').map((title, at) => <span key={at} lang={at ? 'en' : 'zh-CN'}>{title}</span>)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
