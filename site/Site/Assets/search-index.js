// Looks through the index that was pressed with the site: loads its list, then only the files that hold what was asked for. SearchIndex.cs says what is in them.
const base = '/assets/search/';
const isHan = character => character >= '\u3400' && character <= '\u9fff';
const [codeLength, commonPart, leastOfCode] = [18, 8, 11];
/** Of a search that no title meets fully, the least share of its weight that a result must have, and what a term in a text counts for. */
const [leastShare, bodyShare] = [0.5, 0.75];
/** How much of the weight of the rarest term one has that occurs nowhere: what it asks for is not here, what stands beside it may be. */
const unknownShare = 1 / 3;
/** A short name takes characters of the full one in their order: at most so many, out of a stretch at most so many times as long. */
const [longestShort, stretch] = [6, 4];
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
    this.asking = new RegExp(list.skipped.filter(word => isHan(word[0])).sort((a, b) => b.length - a.length).join('|') || '(?!)', 'g');
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

  /** In simplified characters, where the index does not have the ones that were typed. */
  async #simplified(text) {
    const isUnknown = character => isHan(character) && !this.syllableOf.has(character);
    if (![...text].some(isUnknown)) return text;
    const [traditional, simplified] = await this.#file('traditional', this.list.traditional);
    return [...text].map(character => (isUnknown(character) ? simplified[traditional.indexOf(character)] ?? character : character)).join('');
  }

  /** A word and its other forms: the singular of a plural, the British spelling of an American one, a code without its common beginning. */
  async #word(word) {
    const forms = [word];
    if (/^[a-z]{3,}[^s]s$/.test(word)) forms.push(word.slice(0, -1));
    if (/^[a-z]{3,}ies$/.test(word)) forms.push(`${word.slice(0, -3)}y`);
    if (/^[a-z]+iz[a-z]+$/.test(word)) forms.push(word.replace(/iz(?=[a-z]+$)/, 'is'));
    if (/^\d[0-9a-z]+$/.test(word) && word.length >= leastOfCode && word.length <= codeLength) forms.push(word.slice(commonPart));
    const places = this.#places((await Promise.all(forms.map(form => this.#words(form)))).flat());
    for (const [number, where] of await this.#pinyin(word)) places.set(number, Math.max(where, places.get(number) ?? 0));
    return places;
  }

  async #pair(first, second) {
    const pairs = await this.#pairs(first);
    return this.#places(second === undefined ? Object.values(pairs) : pairs[second] === undefined ? [] : [pairs[second]]);
  }

  /** Letters and digits in one piece, such as gbt2589, are parts where nothing is called so. */
  async #wordOrParts(word) {
    const places = await this.#word(word);
    const parts = word.match(/\d+|[^\d]+/g);
    return places.size > 0 || parts.length === 1 ? [places] : Promise.all(parts.map(part => this.#word(part)));
  }

  async #terms(text) {
    const terms = [];
    const asked = text.replace(this.asking, ' ');
    for (const [run] of (/[\p{L}\p{N}]/u.test(asked) ? asked : text).matchAll(/[\u3400-\u9fff]+|(?:(?![\u3400-\u9fff])[\p{L}\p{N}])+/gu)) {
      if (!isHan(run[0])) { if (!this.skipped.has(run)) terms.push(this.#wordOrParts(run)); }
      else if (run.length === 1) terms.push(this.#pair(run));
      else for (let at = 0; at + 1 < run.length; at++) terms.push(this.#pair(run[at], run[at + 1]));
    }
    return (await Promise.all(terms)).flat();
  }

  /** Titles of which what was asked is a short name, such as 环保法 of 环境保护法: their numbers. */
  async #shortened(text) {
    if (text.length < 2 || text.length > longestShort || ![...text].every(isHan)) return [];
    const places = await Promise.all([...text].map(character => this.#pair(character)));
    const everywhere = [...places[0]].filter(([number, where]) => where === 2 && places.every(place => place.get(number) === 2)).map(([number]) => number);
    const isShort = new RegExp([...text].join(`[\u3400-\u9fff]{0,${text.length * (stretch - 1)}}?`));
    const fits = await Promise.all(everywhere.map(async number => {
      const found = isShort.exec(normal((await this.#entry(number)).zh));
      return found !== null && found[0].length <= text.length * stretch;
    }));
    return everywhere.filter((_, at) => fits[at]);
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
    const weights = terms.map(term => Math.log(1 + this.list.entries / (1 + term.size)) * (term.size === 0 ? unknownShare : 1));
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

  /** How well a title fits: the whole of it, its beginning, a part of it in one piece, or its words apart; in between by how much of it was asked for. */
  static #fit(entry, text) {
    const fit = title => (title === text ? 3 : title.startsWith(text) ? 2 : title.includes(text) ? 1 : 0);
    return Math.max(...[entry.zh, entry.en].map(normal).map(title => (title.includes(text) ? fit(title) + text.length / (title.length + 1) : 0)));
  }

  /** Results by register, the best register first; read(group, from, count) gives entries of one. */
  async find(asked) {
    const text = await this.#simplified(normal(asked));
    let { scores, isPart } = this.#match(await this.#terms(text));
    if (scores.size === 0 || isPart) for (const number of await this.#shortened(text)) [scores, isPart] = [scores.set(number, 1), true];
    const groups = (await Promise.all(this.list.groups.map(async (group, at) => {
      const numbers = [...scores.keys()].filter(number => number >= group.first && number < this.lastOf[at]).sort((a, b) => scores.get(b) - scores.get(a) || a - b);
      const first = await Promise.all(numbers.slice(0, ranked).map(async number => ({ number, fit: SearchIndex.#fit(await this.#entry(number), text) })));
      first.sort((a, b) => b.fit - a.fit || scores.get(b.number) - scores.get(a.number) || a.number - b.number);
      return { ...group, at, numbers: [...first.map(({ number }) => number), ...numbers.slice(ranked)], count: numbers.length, fit: Math.floor(first[0]?.fit ?? 0), score: scores.get(first[0]?.number) ?? 0 };
    }))).filter(group => group.count > 0).sort((a, b) => b.fit - a.fit || b.score - a.score || a.at - b.at);
    return { text: asked, groups, count: scores.size, isPart, read: (group, from, count) => Promise.all(group.numbers.slice(from, from + count).map(number => this.#entry(number))) };
  }
}
