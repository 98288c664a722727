// Looks through the index that was pressed with the site: loads its list, then only the files that hold what was asked for. SearchIndex.cs says what is in them.
const base = '/assets/search/';
const isHan = character => character >= '\u3400' && character <= '\u9fff';
const [codeLength, commonPart, leastOfCode] = [18, 8, 11];
/** Of a search that no title meets fully, the least share of its weight that a result must have, and what a term in a text counts for. */
const [leastShare, bodyShare] = [0.5, 0.75];
/** Of each register as many of the first are put in order by their titles. */
const ranked = 24;

/** Half-width, lower case, subscripts as digits: the form that titles take too. */
const normal = text => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`${address}: ${answer.status}`);
  return answer.json();
}

const rising = (differences, add) => differences.reduce((at, difference) => { add(at + difference); return at + difference; }, 0);

export class SearchIndex {
  #files = new Map();

  static async load() {
    return new SearchIndex(await json('/search/index.json'));
  }

  constructor(list) {
    this.list = list;
    this.skipped = new Set(list.skipped);
    this.syllableOf = new Map();
    for (const [syllable, [characters]] of Object.entries(list.syllables)) for (const character of characters) this.syllableOf.set(character, syllable);
    this.lastOf = list.groups.map((group, at) => list.groups[at + 1]?.first ?? list.entries);
  }

  #file(kind, hash) {
    const name = `${kind}.${hash}.json`;
    if (!this.#files.has(name)) {
      const file = json(base + name);
      file.catch(() => this.#files.delete(name));
      this.#files.set(name, file);
    }
    return this.#files.get(name);
  }

  /** Entry number to 2 where a term stands in the title, 1 where it stands in the text. */
  #places(occurrences) {
    const places = new Map();
    for (const [inTitle, inBody = []] of occurrences) {
      rising(inBody, number => { if (!places.has(number)) places.set(number, 1); });
      rising(inTitle, number => places.set(number, 2));
    }
    return places;
  }

  async #pairs(character) {
    const syllable = this.syllableOf.get(character);
    return syllable === undefined ? {} : (await this.#file('pairs', this.list.syllables[syllable][1]))[character] ?? {};
  }

  async #words(word) {
    const found = [];
    for (const [head, hash] of Object.entries(this.list.words)) {
      if (!(word.length < 2 ? head.startsWith(word) : head === word.slice(0, 2))) continue;
      for (const [known, occurrences] of Object.entries(await this.#file('words', hash))) if (known.startsWith(word)) found.push(occurrences);
    }
    return found;
  }

  /** All ways in which letters are syllables in a row. */
  #split(letters) {
    const known = syllable => syllable in this.list.syllables || syllable in this.list.otherReadings;
    const ways = [];
    const go = (rest, done) => {
      if (ways.length > 20) return;
      if (rest === '') { ways.push(done); return; }
      for (let length = Math.min(6, rest.length); length > 0; length--) if (known(rest.slice(0, length))) go(rest.slice(length), [...done, rest.slice(0, length)]);
    };
    go(letters, []);
    return ways.filter(way => way.length > 1);
  }

  #charactersOf(syllable) {
    return [...(this.list.syllables[syllable]?.[0] ?? '') + (this.list.otherReadings[syllable] ?? '')];
  }

  /** Letters as pinyin: each two syllables in a row must be read from two characters in a row. */
  async #pinyin(word) {
    const found = new Map();
    for (const way of /^[a-z]{3,}$/.test(word) ? this.#split(word) : []) {
      let both = null;
      for (let at = 0; at + 1 < way.length; at++) {
        const second = new Set(this.#charactersOf(way[at + 1]));
        const places = this.#places((await Promise.all(this.#charactersOf(way[at]).map(async character =>
          Object.entries(await this.#pairs(character)).filter(([next]) => second.has(next)).map(([, occurrences]) => occurrences)))).flat());
        both = both === null ? places : new Map([...both].filter(([number]) => places.has(number)).map(([number, where]) => [number, Math.min(where, places.get(number))]));
        if (both.size === 0) break;
      }
      for (const [number, where] of both) found.set(number, Math.max(where, found.get(number) ?? 0));
    }
    return found;
  }

  async #word(word) {
    const forms = [word];
    if (/^\d[0-9a-z]+$/.test(word) && word.length >= leastOfCode && word.length <= codeLength) forms.push(word.slice(commonPart));
    const places = this.#places((await Promise.all(forms.map(form => this.#words(form)))).flat());
    for (const [number, where] of await this.#pinyin(word)) places.set(number, Math.max(where, places.get(number) ?? 0));
    return places;
  }

  async #pair(first, second) {
    const pairs = await this.#pairs(first);
    return this.#places(second === undefined ? Object.values(pairs) : pairs[second] === undefined ? [] : [pairs[second]]);
  }

  #terms(text) {
    const terms = [];
    for (const [run] of text.matchAll(/[\u3400-\u9fff]+|(?:(?![\u3400-\u9fff])[\p{L}\p{N}])+/gu)) {
      if (!isHan(run[0])) { if (!this.skipped.has(run)) terms.push(this.#word(run)); }
      else if (run.length === 1) terms.push(this.#pair(run));
      else for (let at = 0; at + 1 < run.length; at++) terms.push(this.#pair(run[at], run[at + 1]));
    }
    return Promise.all(terms);
  }

  /** Every entry with all terms. Where no title has them all, also those with the greater part of what is asked, rare terms weighing more. */
  #match(terms) {
    if (terms.length === 0) return { scores: new Map(), isPart: false };
    const least = terms.reduce((rarest, term) => (term.size < rarest.size ? term : rarest));
    const scores = new Map();
    for (const number of least.keys()) {
      const where = terms.map(term => term.get(number) ?? 0);
      if (!where.includes(0)) scores.set(number, Math.min(...where));
    }
    if ([...scores.values()].includes(2)) return { scores, isPart: false };
    const isPart = scores.size === 0;
    const weights = terms.map(term => Math.log(1 + this.list.entries / (1 + term.size)));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const parts = new Map();
    for (const [at, term] of terms.entries()) for (const [number, where] of term) parts.set(number, (parts.get(number) ?? 0) + weights[at] / whole * (where === 2 ? 1 : bodyShare));
    for (const [number, share] of parts) if (share >= leastShare && !scores.has(number)) scores.set(number, share);
    return { scores, isPart: isPart && scores.size > 0 };
  }

  async #entry(number) {
    const { notes, entries } = await this.#file('titles', this.list.titles[Math.floor(number / this.list.atATime)]);
    const [path, zh, en, note, sample] = entries[number % this.list.atATime];
    return { path, zh, en, note: notes[note], isSample: sample === 1 };
  }

  /** How well a title fits: the whole of it, its beginning, a part of it in one piece, or its words apart. */
  static #fit(entry, text) {
    const titles = [entry.zh, entry.en].filter(title => title !== '').map(normal);
    return titles.includes(text) ? 3 : titles.some(title => title.startsWith(text)) ? 2 : titles.some(title => title.includes(text)) ? 1 : 0;
  }

  /** Results by register, the best register first; read(group, from, count) gives entries of one. */
  async find(asked) {
    const text = normal(asked);
    const { scores, isPart } = this.#match(await this.#terms(text));
    const groups = (await Promise.all(this.list.groups.map(async (group, at) => {
      const numbers = [...scores.keys()].filter(number => number >= group.first && number < this.lastOf[at]).sort((a, b) => scores.get(b) - scores.get(a) || a - b);
      const first = await Promise.all(numbers.slice(0, ranked).map(async number => ({ number, fit: SearchIndex.#fit(await this.#entry(number), text) })));
      first.sort((a, b) => b.fit - a.fit || scores.get(b.number) - scores.get(a.number) || a.number - b.number);
      return { ...group, at, numbers: [...first.map(({ number }) => number), ...numbers.slice(ranked)], count: numbers.length, fit: first[0]?.fit ?? 0, score: scores.get(first[0]?.number) ?? 0 };
    }))).filter(group => group.count > 0).sort((a, b) => b.fit - a.fit || b.score - a.score || a.at - b.at);
    return { text: asked, groups, count: scores.size, isPart, read: (group, from, count) => Promise.all(group.numbers.slice(from, from + count).map(number => this.#entry(number))) };
  }
}
