extension CompletionScript {
  /// What precedes ArgumentParser's functions for zsh, which must not complete before ``zshTail`` is read.
  static let zshHead = """
    #compdef poolcpu

    () {

    """

  /// What follows ArgumentParser's functions for zsh.
  ///
  /// Mended: `--option=value` was not completed; a program in the home folder was not found, with a message in the
  /// midst of the command line.
  static let zshTail = #"""

    }

    # What follows is poolcpu's own and takes the place of functions above.

    # What poolcpu answers, without the blank at its end; nothing where it cannot be run.
    __poolcpu_custom_complete() {
        local program="${(Q)command_name}"
        local -a completions
        completions=("${(@f)"$("${program/#\~\//${HOME}/}" "${@}" "${command_line[@]}" 2>/dev/null)"}")
        if [[ "${#completions[@]}" -gt 1 ]]; then
            __poolcpu_complete "${completions[@]:0:-1}"
        fi
    }

    _poolcpu_help() {
        (( CURRENT == 2 )) && __poolcpu_complete \#(Poolcpu.subcommandNames.joined(separator: " "))
    }

    # Zsh takes `--option=value` for one word; above they are two.
    functions[__poolcpu_complete_line]="${functions[_poolcpu]}"
    _poolcpu() {
        local -a split
        local -i index place ret=1
        for (( index = 1; index <= ${#words}; index++ )); do
            if [[ "${words[index]}" == --?*=* ]]; then
                split+=("${words[index]%%=*}" "${words[index]#*=}")
            else
                split+=("${words[index]}")
            fi
            (( index == CURRENT )) && place="${#split}"
        done
        [[ "${PREFIX}" == --?*=* ]] && compset -P 1 '*='
        words=("${split[@]}")
        CURRENT="${place}"
        __poolcpu_complete_line "${@}" && ret=0
        [[ "${split[place - 1]}" == '\#(namesOrFiles)' ]] && _files && ret=0
        return "${ret}"
    }

    if [[ "${funcstack[1]}" = _poolcpu ]]; then
        _poolcpu "${@}"
    fi
    """#
}
