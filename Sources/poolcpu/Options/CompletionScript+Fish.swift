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
