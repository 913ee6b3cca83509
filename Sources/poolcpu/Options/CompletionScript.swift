internal import ArgumentParser

/// The script that completes poolcpu's command line in a shell: ArgumentParser's, with its faults mended.
///
/// ArgumentParser writes a function for each subcommand. What it writes once for all is replaced where it runs
/// what it should quote, changes the user's shell, or does not know `--option=value`.
enum CompletionScript {
  /// The option whose values are names of software or files.
  static let namesOrFiles = "--target"

  /// The shell whose script `arguments` ask for; `nil` when they ask for something else, or for a shell that
  /// ArgumentParser does not know.
  static func shell(asked arguments: [String]) -> CompletionShell? {
    let option = "--generate-completion-script"
    guard let first = arguments.first, arguments.count < 3 else { return nil }
    if first == option {
      return arguments.count == 1
        ? CompletionShell.autodetected() : CompletionShell(rawValue: arguments[1])
    }
    guard first.hasPrefix(option + "="), arguments.count == 1 else { return nil }
    return CompletionShell(rawValue: String(first.dropFirst(option.count + 1)))
  }

  /// The script for `shell`, ready to be installed.
  static func text(for shell: CompletionShell) -> String {
    let generated = Poolcpu.completionScript(for: shell)
    return switch shell {
    case .zsh: zshHead + generated + zshTail
    case .fish: generated + fishTail
    default: generated + bashTail
    }
  }
}

extension CompletionScript {
  /// What follows ArgumentParser's functions for fish.
  ///
  /// Mended: a program that is called by a path was not completed.
  static let fishTail = #"""


    # What follows is poolcpu's own and takes the place of functions above.

    # The words before the cursor; the program without its folder, as the functions above expect it.
    functions -q __poolcpu_tokens_as_typed; and functions -e __poolcpu_tokens_as_typed
    functions -c __poolcpu_tokens __poolcpu_tokens_as_typed
    function __poolcpu_tokens
        set -l tokens (__poolcpu_tokens_as_typed $argv)
        test "$argv" = -pc; and set tokens[1] (string replace -r '^.*/' '' -- $tokens[1])
        printf '%s\n' $tokens
    end

    # What poolcpu answers; nothing where it cannot be run.
    function __poolcpu_custom_completion
        set -lx SAP_SHELL fish
        set -l tokens (commandline -opc) (commandline -ct)
        set -l program $tokens[1]
        string match -q -- '~/*' $program; and set program $HOME/(string sub -s 3 -- $program)
        command $program $argv $tokens 2>/dev/null
    end

    complete -c poolcpu -n '__poolcpu_should_offer_completions_for_positional "poolcpu help" -eq 1' -fka '\#(Poolcpu.subcommandNames.joined(separator: " "))'
    complete -c poolcpu -l '\#(namesOrFiles.dropFirst(2))' -rF \
        -n 'string match -qr -- "^\#(namesOrFiles)(=|\$)" (commandline -opc)[-1] (commandline -ct)'
    """#
}

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
