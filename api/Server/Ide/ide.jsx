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

const asked = address.searchParams.get('query');
const variables = address.searchParams.get('variables') ?? undefined;
const examples = await load();
const tabs = asked ? [{ query: asked, variables }] : first(examples);

createRoot(document.getElementById('ide')).render(
  <GraphiQL fetcher={fetcher} plugins={[examplesPlugin(examples)]} defaultTabs={tabs} defaultEditorToolsVisibility={variables ? 'variables' : false} storage={asked ? memory() : undefined} />,
);

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
