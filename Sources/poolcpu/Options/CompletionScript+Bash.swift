extension CompletionScript {
  /// What follows ArgumentParser's functions for bash.
  ///
  /// Mended: words of a list were expanded, so that `$(...)` in one ran; a name got a slash where a folder is called
  /// so; files' names with a newline became two; a trap stayed in the user's shell, and undid its options after each
  /// `source`; `--option=value` was not completed.
  static let bashTail = #"""


    # What follows is poolcpu's own and takes the place of functions above.

    # Adds what begins with the current word. Words are taken as they are; bash itself looks for files and quotes them.
    __poolcpu_add_completions() {
        local completion
        case "${1}" in
        -f) compopt -o default ;;
        -d) compopt -o dirnames ;;
        -W)
            while IFS='' read -r completion; do
                [[ -z "${completion}" || "${completion}" != "${cur}"* ]] || COMPREPLY+=("${completion}")
            done <<<"${2}"
            ;;
        esac
    }

    # What poolcpu answers; nothing where it cannot be run.
    __poolcpu_custom_complete() {
        local program="${COMP_WORDS[0]}"
        [[ "${program}" != '~/'* ]] || program="${HOME}/${program:2}"
        local -a typed=("${COMP_WORDS[@]}")
        typed[COMP_CWORD]="${cur}"
        "${program}" "${@}" "${typed[@]}" 2>/dev/null
    }

    _poolcpu_help() {
        [[ "${COMP_CWORD}" -ne 2 ]] || __poolcpu_add_completions -W $'\#(subcommandLines)'
    }

    # Bash makes `--option=value` three words, or one where it does not break words there; above they are two.
    __poolcpu_complete_line() {
        local -a words=()
        local -i index place=0
        local cur="${2}" lead='' word
        for index in "${!COMP_WORDS[@]}"; do
            word="${COMP_WORDS[index]}"
            if [[ "${word}" == '=' && "${#words[@]}" -gt 0 && "${words[@]: -1}" == --?* ]]; then
                if [[ "${index}" -eq "${COMP_CWORD}" ]]; then
                    words+=('')
                    cur=''
                fi
            elif [[ "${word}" == --?*=* ]]; then
                words+=("${word%%=*}" "${word#*=}")
                if [[ "${index}" -eq "${COMP_CWORD}" ]]; then
                    lead="${cur%%=*}="
                    cur="${cur#*=}"
                fi
            else
                words+=("${word}")
            fi
            [[ "${index}" -ne "${COMP_CWORD}" ]] || place="${#words[@]}-1"
        done
        local -a COMP_WORDS=("${words[@]}")
        local -i COMP_CWORD="${place}"
        local before="${COMP_WORDS[place - 1]}"
        [[ "${before}" != '\#(namesOrFiles)' ]] || compopt -o default
        _poolcpu "${1}" "${cur}" "${before}"
        # It restores the shell's options when it returns, and leaves that to whatever returns next.
        trap - RETURN
        [[ -z "${lead}" ]] || COMPREPLY=("${COMPREPLY[@]/#/"${lead}"}")
    }
    complete -F __poolcpu_complete_line poolcpu
    """#

  private static let subcommandLines = Poolcpu.subcommandNames.joined(separator: #"\n"#)
}
