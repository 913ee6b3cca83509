# shellcheck shell=bash
PS1='' PATH=$POOLCPU_PREFIX/bin:$PATH
# shellcheck source=/dev/null
source "$POOLCPU_PREFIX/share/bash-completion/completions/poolcpu"

keep() {
  eval "set -- $READLINE_LINE"
  { printf '%s\x1f' "$@" && printf '\x1e'; } >>"$OUT"
  READLINE_LINE='' READLINE_POINT=0
  printf '<%s>' kept
}
bind -x '"\C-g": keep'
printf '<%s>' ready
