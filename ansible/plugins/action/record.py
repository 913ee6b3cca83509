"""Keeps on the controller the record that the module of this name read on the host."""

from __future__ import annotations

import json
import os
import tempfile
from datetime import datetime, timezone

from ansible.errors import AnsibleActionFail
from ansible.plugins.action import ActionBase

SCHEMA = "poolcpu.host/1"


def without_time(record):
    """The record but for the moment at which it was read."""
    source = {key: value for key, value in record["source"].items() if key != "when"}
    return {**record, "source": source}


def age(record):
    """How many seconds ago the record was made; ``None`` where it does not say."""
    when = record["source"].get("when")
    if not isinstance(when, str):
        return None
    made = datetime.strptime(when, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)
    return (datetime.now(timezone.utc) - made).total_seconds()


def parsed(text, name, place):
    """The record of ``name`` in ``text``."""
    try:
        record = json.loads(text)
        if record["schema"] == SCHEMA and record["host"] == name and isinstance(record["source"], dict):
            return record
    except (ValueError, KeyError, TypeError):
        pass
    raise AnsibleActionFail(f"{place} is no record ({SCHEMA}) of {name}")


def write(path, text):
    """Puts ``text`` in place at once: beside it, then renamed."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    descriptor, draft = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".poolcpu-")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            os.fchmod(file.fileno(), 0o644)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except BaseException:
        os.unlink(draft)
        raise


class ActionModule(ActionBase):
    """The task ``record``."""

    _supports_check_mode = True

    def run(self, tmp=None, task_vars=None):
        result = super().run(tmp, task_vars)
        arguments = self._task.args
        name, folder = str(arguments.get("name", "")), str(arguments.get("folder", ""))
        if not name or name.startswith(".") or "/" in name or "\0" in name:
            raise AnsibleActionFail(f"{name!r} cannot be the name of a file, so it is no name of a host")
        read = self._execute_module(module_args=arguments, task_vars=task_vars)
        text = read.pop("record", "")
        result.update(read)
        if result.get("failed") or result.get("unreachable"):
            return result
        path = os.path.join(os.path.abspath(os.path.expanduser(folder)), name + ".json")
        record = parsed(text, name, "what poolcpu scan printed")
        before = ""
        if os.path.lexists(path):
            with open(path, encoding="utf-8", newline="") as file:
                before = file.read()
        changed = not before or self.is_news(record, parsed(before, name, path), int(arguments.get("refresh", 0)))
        if changed and not self._task.check_mode:
            write(path, text)
        result.update(changed=changed, path=path)
        if self._task.diff and changed:
            result["diff"] = {"before": before, "after": text, "before_header": path, "after_header": path}
        return result

    @staticmethod
    def is_news(record, kept, refresh):
        """Whether the record tells more than that some time has gone by."""
        if without_time(record) != without_time(kept):
            return True
        old = age(kept)
        return refresh > 0 and (old is None or old > refresh)
