#!/usr/bin/env python3
"""Prints what one release's QEMU and libvirt say of their CPU models, as JSON.

Arguments: a root in which usr/bin/qemu-system-x86_64 runs, libvirt's folder cpu_map, and the version of
each package.
"""
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

QEMU = "/usr/bin/qemu-system-x86_64"
# What stands for the host, and so has no features of its own.
HOSTS = {"base", "host", "max"}
# The MSRs whose bits poolcpu's catalogue has, CORE_CAPABILITIES and ARCH_CAPABILITIES; libvirt's map also
# names bits of others.
CAPABILITIES = {0xCF, 0x10A}


class Monitor:
    """QEMU's monitor, without a machine."""

    def __init__(self, root, accelerator):
        arguments = ["-machine", "none", "-accel", accelerator, "-display", "none", "-nodefaults"]
        self.process = subprocess.Popen(
            ["chroot", root, QEMU, *arguments, "-qmp", "stdio"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.greeting = json.loads(self.process.stdout.readline())["QMP"]
        self.ask("qmp_capabilities")

    def ask(self, command, **arguments):
        """The answer to a command."""
        question = {"execute": command}
        if arguments:
            question["arguments"] = arguments
        print(json.dumps(question), file=self.process.stdin, flush=True)
        while True:
            answer = json.loads(self.process.stdout.readline())
            if "error" in answer:
                raise SystemExit(f"{command}: {answer['error']}")
            if "return" in answer:
                return answer["return"]

    def close(self):
        """Ends QEMU."""
        self.ask("quit")
        self.process.wait()


def expansions(root, accelerator):
    """QEMU's version, its definitions, and the properties of each named model."""
    monitor = Monitor(root, accelerator)
    definitions = [d for d in monitor.ask("query-cpu-definitions") if d["name"] not in HOSTS]
    properties = {
        d["name"]: monitor.ask("query-cpu-model-expansion", type="full", model={"name": d["name"]})["model"]["props"]
        for d in definitions}
    monitor.close()
    return monitor.greeting["version"]["qemu"], definitions, properties


def flags(root):
    """The names of CPUID bits, as QEMU lists them."""
    text = subprocess.run(
        ["chroot", root, QEMU, "-cpu", "help"], stdout=subprocess.PIPE, text=True, check=True).stdout
    return sorted(set(text.split("Recognized CPUID flags:")[1].split()))


def qemu(root, package):
    """What QEMU says.

    Of a model's own features TCG switches off vme, and KVM acpi, monitor, svm and what needs svm; KVM
    switches on x2apic. So a model has what either shows, but for that.
    """
    version, definitions, tcg = expansions(root, "tcg")
    _, _, kvm = expansions(root, "kvm")
    known = flags(root)
    booleans = {k for properties in tcg.values() for k, v in properties.items() if isinstance(v, bool)}
    others = {k for properties in tcg.values() for k, v in properties.items() if not isinstance(v, bool)}
    models = []
    for definition in definitions:
        name = definition["name"]
        has = [f for f in known if tcg[name].get(f) or (kvm[name].get(f) and f != "x2apic")]
        models.append({
            "name": name, "alias": definition.get("alias-of"), "features": has,
            **{k: tcg[name][k] for k in ("vendor", "family", "model", "stepping")}})
    return {
        "version": f"{version['major']}.{version['minor']}.{version['micro']}", "package": package,
        "flags": known, "switches": sorted(booleans - set(known)), "numbers": sorted(others),
        "models": models}


def steppings(text):
    """`5-7`, `3` or nothing, as the first and the last."""
    if not text:
        return [0, 15]
    parts = text.split("-")
    return [int(parts[0]), int(parts[-1])]


def libvirt(folder, package):
    """What libvirt's map says."""
    found, order, features, elsewhere = {}, [], [], set()

    def roots(name):
        return ElementTree.parse(os.path.join(folder, name)).getroot()

    def model(element):
        name = element.get("name")
        parent = element.find("model")
        base = found[parent.get("name")] if parent is not None else {"features": [], "cpus": [], "vendor": None}
        names = set(base["features"])
        for feature in element.findall("feature"):
            # A feature that was taken out of the model is listed with removed='yes'.
            (names.discard if feature.get("removed") == "yes" else names.add)(feature.get("name"))
        cpus = [
            [int(c.get("family")), int(c.get("model")), *steppings(c.get("stepping"))]
            for c in element.findall("signature")]
        vendor = element.find("vendor")
        found[name] = {
            "name": name, "features": sorted(names), "cpus": cpus or base["cpus"],
            "vendor": base["vendor"] if vendor is None else vendor.get("name")}
        order.append(name)

    def feature(element):
        registers = [c for c in element if c.tag in ("cpuid", "msr")]
        place = registers[0]
        if place.tag == "msr" and int(place.get("index"), 0) not in CAPABILITIES:
            elsewhere.add(element.get("name"))
        else:
            features.append(element.get("name"))

    def walk(element):
        for child in element:
            if child.tag == "include":
                walk(roots(child.get("filename")))
            elif child.tag == "group":
                walk(child)
            elif child.tag == "model":
                model(child)
            elif child.tag == "feature":
                feature(child)

    walk(next(a for a in roots("index.xml").findall("arch") if a.get("name") == "x86"))
    for entry in found.values():
        entry["features"] = [f for f in entry["features"] if f not in elsewhere]
    return {
        "version": package.split("-")[0], "package": package, "features": sorted(features),
        "elsewhere": sorted(elsewhere), "models": [found[name] for name in order]}


def main():
    root, folder, qemu_package, libvirt_package = sys.argv[1:]
    json.dump({"qemu": qemu(root, qemu_package), "libvirt": libvirt(folder, libvirt_package)}, sys.stdout)


if __name__ == "__main__":
    main()
