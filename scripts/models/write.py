#!/usr/bin/env python3
"""Writes Swift tables from what collect.py found.

Arguments: the folder to write to, and the releases' folders or files without .json, oldest first, in the
order of DebianRelease's cases.
"""
import datetime
import json
import os
import sys

CASES = [".debian12", ".debian13", ".unstable"]
VENDORS = {
    "GenuineIntel": ".intel", "AuthenticAMD": ".amd", "HygonGenuine": ".hygon", "CentaurHauls": ".centaur",
    "Intel": ".intel", "AMD": ".amd", "Hygon": ".hygon", "Zhaoxin CentaurHauls": ".centaur"}
# The compiler takes long for long literals.
ROWS = 24
HEAD = "// Written by scripts/model-tables: do not edit.\n\n"


def wrapped(names, indent):
    """Names with blanks between them, as a literal of Swift's."""
    line = '"' + " ".join(names) + '"'
    if len(line) + indent < 80:
        return line
    lines, current = [], ""
    for name in names:
        if current and len(current) + len(name) > 84 - indent:
            lines.append(current)
            current = ""
        current += name + " "
    lines.append(current.rstrip())
    blanks = " " * indent
    return '"""\n' + "\n".join(f"{blanks}{l}\\" if n + 1 < len(lines) else f"{blanks}{l}"
                             for n, l in enumerate(lines)) + f'\n{blanks}"""'


def since(name, releases):
    """The first release that has a name."""
    return next(n for n, names in enumerate(releases) if name in names)


def row(name, model, parent, parents, first):
    """A row of ModelRow's."""
    parts = [f'"{name}"']
    start = parents[parent] if parent else {"features": [], "vendor": None, "cpus": []}
    if model["vendor"] != start["vendor"]:
        parts.append(model["vendor"] or "nil")
    if model["cpus"] != start["cpus"]:
        cpus = [f".init({f}, {m})" if (a, b) == (0, 15) else f".init({f}, {m}, {a}...{b})"
                for f, m, a, b in model["cpus"]]
        parts.append(f"cpus: [{', '.join(cpus)}]")
    if parent:
        parts.append(f'from: "{parent}"')
    has, had = set(model["features"]), set(start["features"])
    if has - had:
        parts.append("adds: " + wrapped(sorted(has - had), 8))
    if had - has:
        parts.append("removes: " + wrapped(sorted(had - has), 8))
    if first:
        parts.append(f"since: {CASES[first]}")
    return f"    .init({', '.join(parts)})"


def nearest(model, parents):
    """The model above from which a row is shortest; of several the last."""
    best, least = None, len(model["features"])
    for name, other in parents.items():
        if other["vendor"] is not None and model["vendor"] is None:
            continue  # no vendor cannot be said of a row that starts from one with a vendor
        distance = len(set(model["features"]) ^ set(other["features"]))
        if distance <= least:
            best, least = name, distance
    return best


def rows(models, order, releases):
    """The rows of a table in an order; a version starts from the one before it."""
    parents, lines = {}, []
    for name in order:
        model = models[name]
        base, _, version = name.rpartition("-v")
        before = f"{base}-v{int(version) - 1}" if base and version.isdigit() else None
        parent = model.get("alias") or (before if before in parents else nearest(model, parents))
        lines.append(row(name, model, parent, parents, since(name, releases)))
        parents[name] = model
    return lines


def table(kind, summary, source, lines):
    """A file with rows in literals that are small."""
    parts = [lines[n:n + ROWS] for n in range(0, len(lines), ROWS)]
    names = [f"part{n + 1}" for n in range(len(parts))]
    text = HEAD + f"/// {summary}\n///\n/// Source: {source}.\nenum {kind} {{\n"
    text += f"  static let rows = {' + '.join(names)}\n"
    for name, part in zip(names, parts):
        text += f"\n  private static let {name}: [ModelRow] = [\n" + ",\n".join(part) + ",\n  ]\n"
    return text + "}\n"


def difference(newest, older):
    """Models whose features an older release has otherwise, with what it adds and lacks."""
    found = {}
    for name, model in older.items():
        adds = sorted(set(model["features"]) - set(newest[name]["features"]))
        lacks = sorted(set(newest[name]["features"]) - set(model["features"]))
        if adds or lacks:
            found[name] = (adds, lacks)
    return found


def qemu(releases):
    """QEMU's models: one row each, since releases agree on what a name means."""
    answers = [r["qemu"] for r in releases]
    named = {m["name"]: m for m in releases[-1]["libvirt"]["models"]}
    # What libvirt's map places in an MSR of no word of the catalogue is no bit of CPUID.
    elsewhere = set(releases[-1]["libvirt"]["elsewhere"])
    flags = {f for f in answers[-1]["flags"] if f not in elsewhere and not f.startswith(("vmx-", "kvm"))}
    models = {}
    for model in answers[-1]["models"]:
        base = model["name"].rpartition("-v")[0]
        other = named.get(model["name"]) or named.get(base)
        vendor = VENDORS[model["vendor"]] if other is None or other["vendor"] else None
        own = [[model["family"], model["model"], 0, 15]] if vendor else []
        models[model["name"]] = {
            **model, "features": [f for f in model["features"] if f in flags], "vendor": vendor,
            "cpus": own if other is None else other["cpus"]}
    for older in answers[:-1]:
        for model in older["models"]:
            features = {f for f in model["features"] if f in flags}
            if features != set(models[model["name"]]["features"]):
                raise SystemExit(f"QEMU {older['version']} means something else by {model['name']}")
    places = list(named)

    def place(name):
        aliased = models[name].get("alias") or name
        base, _, version = aliased.rpartition("-v")
        number = places.index(base) if base in named else -1
        return number, base, name != aliased, int(version), name

    names = [{m["name"] for m in a["models"]} for a in answers]
    source = "query-cpu-model-expansion of QEMU " + ", ".join(a["version"] for a in answers)
    return table(
        "QEMUModels", "The models of QEMU, in QEMU's own names.", source,
        rows(models, sorted(models, key=place), names))


def libvirt(releases):
    """libvirt's models: the newest release's rows, and what older ones have otherwise."""
    maps = [{m["name"]: m for m in r["libvirt"]["models"]} for r in releases]
    newest = {n: {**m, "vendor": VENDORS[m["vendor"]] if m["vendor"] else None} for n, m in maps[-1].items()}
    lines = rows(newest, list(newest), [set(m) for m in maps])
    source = "the cpu_map of libvirt " + ", ".join(r["libvirt"]["version"] for r in releases)
    text = table("LibvirtModels", "The models of libvirt, in libvirt's own names.", source, lines)
    text = text[:-2] + "\n  static let differences: [ModelDifference] = [\n"
    for case, older in zip(CASES, maps[:-1]):
        for name, (adds, lacks) in difference(newest, older).items():
            more = [f"adds: {wrapped(adds, 8)}"] if adds else []
            less = [f"removes: {wrapped(lacks, 8)}"] if lacks else []
            text += f'    .init("{name}", until: {case}, {", ".join(more + less)}),\n'
    return text + "  ]\n}\n"


def names(kind, summary, lists):
    """A file of lists of names: each with its summary, and the names by the release that brought them."""
    text = HEAD + f"/// {summary}\nenum {kind} {{\n"
    for variable, comment, releases in lists:
        new, known = [], set()
        for case, release in zip(CASES, releases):
            fresh = sorted(set(release) - known)
            known |= set(fresh)
            if fresh:
                new.append(f"    .init(since: {case}, {wrapped(fresh, 6)}),\n")
        text += f"  /// {comment}\n  static let {variable}: [KnownNames] = [\n{''.join(new)}  ]\n\n"
    return text.rstrip() + "\n}\n"


def properties(releases):
    """QEMU's properties and libvirt's features, those of CPUID apart from the others."""
    answers = [r["qemu"] for r in releases]
    maps = [r["libvirt"] for r in releases]
    # QEMU takes a blank's other spellings, too.
    spelt = {f.replace(".", "-") for f in answers[-1]["flags"]}
    return {
        "QEMUNames": names("QEMUNames", "The properties of QEMU's CPUs, by the release that brought them.", [
            ("features", "Bits of CPUID and ARCH_CAPABILITIES.",
             [[f for f in a["flags"] if not f.startswith(("vmx-", "kvm"))] for a in answers]),
            ("nested", "Bits of the VMX capability MSRs, for nested guests.",
             [[f for f in a["flags"] if f.startswith("vmx-")] for a in answers]),
            ("paravirtual", "KVM's own bits.", [[f for f in a["flags"] if f.startswith("kvm")] for a in answers]),
            ("switches", "QEMU's own switches, and other names of features.",
             [[s for s in a["switches"] if s.replace("_", "-") not in spelt] for a in answers]),
            ("values", "Properties with a value.", [a["numbers"] for a in answers]),
        ]),
        "LibvirtNames": names("LibvirtNames", "The features of libvirt, by the release that brought them.", [
            ("features", "Bits of CPUID and ARCH_CAPABILITIES.", [m["features"] for m in maps]),
            ("elsewhere", "Bits of other MSRs.", [m["elsewhere"] for m in maps]),
        ])}


def versions(releases):
    """Which releases the tables are from."""
    day = datetime.date.today().isoformat()
    text = HEAD + "/// The releases that the tables are from.\nenum ReleaseFacts {\n"
    text += f'  /// The day on which they were looked up.\n  static let day = "{day}"\n\n'
    text += "  /// A row a product and a Debian.\n  static let rows: [SoftwareRelease] = [\n"
    for case, release in zip(CASES, releases):
        for product in ("qemu", "libvirt"):
            facts = release[product]
            text += (f'    .init(.{product}, in: {case}, version: "{facts["version"]}", '
                     f'package: "{facts["package"]}"),\n')
    return text + "  ]\n}\n"


def main():
    folder, *places = sys.argv[1:]
    releases = []
    for place in places:
        with open(place + ".json", encoding="utf-8") as file:
            releases.append(json.load(file))
    files = {
        "QEMUModels": qemu(releases), "LibvirtModels": libvirt(releases), "ReleaseFacts": versions(releases),
        **properties(releases)}
    os.makedirs(folder, exist_ok=True)
    for name, text in files.items():
        with open(os.path.join(folder, f"{name}+Generated.swift"), "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
