import { useEditorContext, useExecutionContext } from '@graphiql/react';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './ide.css';
import { examplesPlugin, first, load } from './examples.jsx';

const address = new URL(window.location.href);
const endpoint = address.pathname.replace(/\/$/, '');

async function fetcher(request, { headers } = {}) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(request),
  });
  return response.json();
}

const page = address.searchParams.get('page');
const [asked, variables] = page === null ? ['query', 'variables'].map(name => address.searchParams.get(name) ?? undefined) : await shownBy(page);
const examples = await load();
const opened = asked ? { query: asked, variables, storage: memory(), defaultEditorToolsVisibility: variables ? 'variables' : false } : { defaultTabs: first(examples), defaultEditorToolsVisibility: false };

createRoot(document.getElementById('ide')).render(
  <GraphiQL fetcher={fetcher} plugins={[examplesPlugin(examples)]} {...opened}>
    <GraphiQL.Toolbar>{({ prettify, merge, copy }) => <>{prettify}{merge}{copy}{asked && <Run />}</>}</GraphiQL.Toolbar>
  </GraphiQL>,
);

/** What a page of the site shows as its query and variables: longer than an address may be. */
async function shownBy(path) {
  const from = new URL(path, address.origin);
  const missing = `# ${from.pathname}: 没有找到查询 / no query found`;
  if (from.origin !== address.origin) return [missing];
  const response = await fetch(from);
  if (!response.ok) return [missing];
  const [query = missing, given] = [...new DOMParser().parseFromString(await response.text(), 'text/html').querySelectorAll('.query code')].map(code => code.textContent);
  return [query, given === '{}' ? undefined : given];
}

/** Whoever follows a link sees the answer at once: queries only read. */
function Run() {
  const { run } = useExecutionContext({ nonNull: true });
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const isReady = Boolean(queryEditor && variableEditor);
  useEffect(() => { if (isReady) run(); }, [isReady]);
  return null;
}

/** A linked query opens as it is, and does not replace what the reader was working on. */
function memory() {
  const kept = new Map();
  return {
    getItem: name => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: name => void kept.delete(name),
    clear: () => kept.clear(),
    get length() { return kept.size; },
  };
}
