"""Brings the plan to the host, into a folder that goes with the task, and runs the module of this name there."""

from __future__ import annotations

from ansible.errors import AnsibleActionFail, AnsibleError
from ansible.plugins.action import ActionBase


class ActionModule(ActionBase):
    """The task ``plan``."""

    _supports_check_mode = True
    TRANSFERS_FILES = True

    def run(self, tmp=None, task_vars=None):
        result = super().run(tmp, task_vars)
        arguments = dict(self._task.args)
        try:
            if arguments.get("src"):
                try:
                    source = self._loader.get_real_file(self._find_needle("files", arguments["src"]))
                except AnsibleError as error:
                    raise AnsibleActionFail(f"the plan cannot be read: {error}") from error
                arguments["src"] = self._connection._shell.join_path(
                    self._connection._shell.tmpdir, "plan.json")
                self._transfer_file(source, arguments["src"])
                self._fixup_perms2((self._connection._shell.tmpdir, arguments["src"]))
            result.update(self._execute_module(module_args=arguments, task_vars=task_vars))
        finally:
            self._remove_tmp_path(self._connection._shell.tmpdir)
        return result
