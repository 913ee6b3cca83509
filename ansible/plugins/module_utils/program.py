"""poolcpu on the host, called without a shell: what it answers is told by its exit status."""

from __future__ import annotations

YES, NO = 0, 1


class Program:
    """The installed program, as a module calls it."""

    def __init__(self, module):
        self.module = module

    def call(self, *arguments, statuses=(YES,)):
        """Runs poolcpu with ``arguments``; any status but ``statuses`` fails the task.

        What it says on standard error becomes warnings. Returns the status and standard output.
        """
        command = [self.module.params["program"], *arguments]
        environment = {"LC_ALL": "C.UTF-8"}
        status, output, errors = self.module.run_command(command, environ_update=environment)
        if status not in statuses:
            self.module.fail_json(
                msg=errors.strip() or f"{command[0]} {arguments[0]} ended with status {status}",
                rc=status, cmd=command, stdout=output, stderr=errors)
        for line in errors.splitlines():
            self.module.warn(line)
        return status, output
