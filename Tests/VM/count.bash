# shellcheck shell=bash
# How a run counts what holds; what commands say goes into the folder `work`.
: "${work:?}"
passes=0 failures=0

# take NAME: counts what the steps of a boot said, and makes files of what they handed out between two marks.
take() {
  local name=$1 log=$work/$1.log
  tr -d '\r' <"$log" >"$log.text"
  mv "$log.text" "$log"
  sed -n 's/^not ok: /✘ '"$name"': /p' "$log"
  passes=$((passes + $(grep -c '^ok: ' "$log" || true)))
  failures=$((failures + $(grep -c '^not ok: ' "$log" || true)))
  awk -v folder="$work/$name" '
    /^file end$/ { close(out); out = "" } out { print >out }
    /^file begin / { out = folder "-" $3; printf "" >out }' "$log"
  if ! grep -q '^all steps done' "$log"; then
    echo "✘ $name: the guest did not come to its end; its console is $log" >&2
    failures=$((failures + 1))
  fi
}

# ok SENTENCE COMMAND...: counts whether the command, which says what went wrong, succeeds.
ok() {
  local sentence=$1
  shift
  if "$@" >"$work/out.txt" 2>"$work/err.txt"; then
    passes=$((passes + 1))
  else
    failures=$((failures + 1))
    echo "✘ $sentence"
    head -20 "$work/out.txt" "$work/err.txt"
  fi
}

# ends STATUS COMMAND...: whether the command ends with that status; what it says goes to said.txt.
ends() {
  local wanted=$1 status=0
  shift
  "$@" >"$work/said.txt" 2>&1 || status=$?
  [[ $status -eq $wanted ]] || {
    echo "status $status instead of $wanted: $*"
    cat "$work/said.txt"
    return 1
  }
}

# says TEXT: whether the last command that ended said the text.
says() { grep -q -e "$1" "$work/said.txt"; }

# closes NAME: the last line of a run, and its status.
closes() {
  printf '%s: %d passed, %d failed\n' "$1" "$passes" "$failures"
  [[ $passes -gt 0 && $failures -eq 0 ]]
}
