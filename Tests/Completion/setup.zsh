PS1= RPS1= PATH=$POOLCPU_PREFIX/bin:$PATH
fpath=($POOLCPU_PREFIX/share/zsh/site-functions $fpath)
autoload -Uz compinit
compinit -u -D

# Without a style of the user's, zsh shows an option with what it means first, and inserts it at the second TAB.
press() {
  local before=$BUFFER
  zle expand-or-complete
  [[ $BUFFER != $before ]] || zle expand-or-complete
}
zle -N press
bindkey '^I' press

keep() {
  eval "set -- $BUFFER"
  { printf '%s\x1f' "$@" && printf '\x1e' } >>$OUT
  BUFFER=
  printf '<%s>' kept
}
zle -N keep
bindkey '^G' keep
printf '<%s>' ready
