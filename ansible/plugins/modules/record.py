#!/usr/bin/python
"""Reads the host with poolcpu scan; the action plugin of this name keeps the record on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: record
short_description: Keep a record of a host's CPUs on the controller
description:
  - Runs C(poolcpu scan) on the host, which reads and changes nothing there, and keeps the record in a folder of the controller.
  - The task has changed something when the file was written. A record of which only its time differs is left as it is.
  - In check mode the host is read, and no file is written.
options:
  folder:
    description: The folder on the controller; it is made where it is missing. The file is called after I(name), with C(.json).
    type: path
    required: true
  name:
    description: The name of the host in the record, and of the file.
    type: str
    required: true
  program:
    description: poolcpu on the host.
    type: path
    default: /usr/local/bin/poolcpu
  refresh:
    description:
      - A record older than so many seconds is written anew though only its time differs; 0 is never.
      - With C(poolcpu baseline --max-age) it must be less than that age.
    type: int
    default: 0
attributes:
  check_mode: {support: full, description: The host is read and no file is written.}
  diff_mode: {support: full, description: The record in place, and the new one.}
author: The poolcpu contributors
"""

EXAMPLES = r"""
- name: Keep a record of every host
  poolcpu.poolcpu.record:
    folder: "{{ playbook_dir }}/pool"
    name: "{{ inventory_hostname }}"
"""

RETURN = r"""
path: {description: The file on the controller., type: str, returned: success}
"""

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.poolcpu.poolcpu.plugins.module_utils.program import Program


def main():
    module = AnsibleModule(
        argument_spec={
            "folder": {"type": "path", "required": True},
            "name": {"type": "str", "required": True},
            "program": {"type": "path", "default": "/usr/local/bin/poolcpu"},
            "refresh": {"type": "int", "default": 0},
        },
        supports_check_mode=True)
    _, record = Program(module).call("scan", "--host", module.params["name"])
    module.exit_json(changed=False, record=record)


if __name__ == "__main__":
    main()
