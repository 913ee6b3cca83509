#!/usr/bin/python
"""Puts a plan in place with poolcpu apply, verifies it, or takes it back."""

from __future__ import annotations

DOCUMENTATION = r"""
module: plan
short_description: Make a host show a plan, verify that it does, or roll back
description:
  - Puts a baseline that C(poolcpu baseline --format json) wrote in place on the host, by its override or mask MSRs.
  - C(poolcpu) itself takes everything back when a step fails; the task fails then, and the host is as it was.
  - What the exit statuses of C(poolcpu) and its JSON say decides; nothing is read from text for people.
  - In check mode C(poolcpu apply --dry-run) says whether it would be tried, and nothing is written.
options:
  state:
    description:
      - C(present) puts the plan in place where C(poolcpu verify) says that the host does not show it.
      - C(verified) fails where the host does not show it, and changes nothing.
      - C(absent) gives the registers what they held before poolcpu first wrote them.
    type: str
    choices: [present, verified, absent]
    default: present
  src:
    description: The plan, a file on the controller; wanted unless I(state=absent).
    type: path
  name:
    description: The name of the host in the plan; wanted unless I(state=absent).
    type: str
  program:
    description: poolcpu on the host.
    type: path
    default: /usr/local/bin/poolcpu
  state_folder:
    description: Where poolcpu keeps what the registers held.
    type: path
    default: /var/lib/poolcpu
attributes:
  check_mode: {support: full, description: Nothing is written; what would be refused fails.}
  diff_mode: {support: full, description: Registers and features before and after.}
author: The poolcpu contributors
"""

EXAMPLES = r"""
- name: Make the host show what its pool has in common
  poolcpu.poolcpu.plan:
    src: pool.json
    name: "{{ inventory_hostname }}"
  become: true
"""

RETURN = r"""
differences:
  description: In what the host did not show the plan before, as C(poolcpu verify --format json) has it.
  type: list
  elements: dict
  returned: I(state) is not absent
"""

import json
import os

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.poolcpu.poolcpu.plugins.module_utils.program import NO, YES, Program


def verification(program, plan, name):
    """The differences that C(poolcpu verify) finds."""
    status, output = program.call("verify", plan, "--host", name, "--format", "json", statuses=(YES, NO))
    document = json.loads(output)
    if document["schema"] != "poolcpu.verify/1" or document["shows"] != (status == YES):
        program.module.fail_json(msg="poolcpu verify wrote a document that does not go with its status", stdout=output)
    return document["differences"]


def sides(differences):
    """The differences as texts: what is, and what the plan wants."""
    before, after = [], []
    for found in differences:
        what = found.get("msr") or found.get("feature") or found.get("bit")
        place = f"CPU {found['cpus']}: {what}"
        is_shown = found["kind"] == "shown"
        before.append(f"{place} {found.get('holds') or ('shown' if is_shown else found['kind'])}\n")
        after.append(f"{place} {found.get('wanted') or ('hidden' if is_shown else 'as planned')}\n")
    return {"before": "".join(before), "after": "".join(after)}


def kept(folder):
    """What poolcpu keeps of an earlier apply, as texts: the values that it wrote, and those before it."""
    path, before, after = os.path.join(folder, "state.json"), "", ""
    try:
        with open(path, encoding="utf-8") as file:
            for cpu in json.load(file)["cpus"]:
                for address, register in sorted(cpu["msrs"].items()):
                    before += f"CPU {cpu['cpu']}: {address} {register['intended']}\n"
                    after += f"CPU {cpu['cpu']}: {address} {register['original']}\n"
    except (OSError, ValueError, KeyError, TypeError):
        pass  # poolcpu rollback says what is wrong with it.
    return {"before": before, "after": after}


def put_in_place(module, program):
    """Verifies, and applies where that says no."""
    plan, name = module.params["src"], module.params["name"]
    where = ["--host", name, "--state", module.params["state_folder"]]
    # It refuses what apply would refuse, also where the host happens to show the plan.
    program.call("apply", plan, "--dry-run", *where)
    differences = verification(program, plan, name)
    if differences and not module.check_mode:
        program.call("apply", plan, *where)
        left = verification(program, plan, name)
        if left:
            module.fail_json(msg="the host does not show the plan after poolcpu apply", differences=left)
    module.exit_json(changed=bool(differences), differences=differences, diff=sides(differences))


def verify(module, program):
    """Fails where the host does not show the plan."""
    differences = verification(program, module.params["src"], module.params["name"])
    if differences:
        module.fail_json(msg="the host does not show the plan", differences=differences, rc=NO, diff=sides(differences))
    module.exit_json(changed=False, differences=differences)


def roll_back(module, program):
    """Gives the registers their values where poolcpu keeps any."""
    folder = module.params["state_folder"]
    files = [os.path.join(folder, name) for name in ("state.json", "plan.json")]
    is_kept = any(os.path.lexists(path) for path in files)
    texts = kept(folder)
    if is_kept:
        program.call("rollback", "--state", folder, *(["--dry-run"] if module.check_mode else []))
    module.exit_json(changed=is_kept, diff=texts)


def main():
    module = AnsibleModule(
        argument_spec={
            "state": {"type": "str", "choices": ["present", "verified", "absent"], "default": "present"},
            "src": {"type": "path"},
            "name": {"type": "str"},
            "program": {"type": "path", "default": "/usr/local/bin/poolcpu"},
            "state_folder": {"type": "path", "default": "/var/lib/poolcpu"},
        },
        required_if=[("state", "present", ("src", "name")), ("state", "verified", ("src", "name"))],
        supports_check_mode=True)
    program = Program(module)
    {"present": put_in_place, "verified": verify, "absent": roll_back}[module.params["state"]](module, program)


if __name__ == "__main__":
    main()
