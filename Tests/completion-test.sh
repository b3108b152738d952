#!/bin/sh
# Completes command lines in bash, zsh and fish with the scripts that picus makes. A shell that is not there is passed
# over, with a word.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
PATH="$top/.build/debug:$PATH"
export PATH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/run/pages"
cd "$work/run"
: >page.html
for shell in bash zsh fish; do picus --generate-completion-script "$shell" >"$work/picus.$shell"; done

# What is typed, what must be offered, and what must not be. An empty third column forbids nothing.
cases='picus li|lint|fix
picus lint --fo|--format|--fail-on
picus lint --format sa|sarif|json
picus lint --level |AA|html
picus lint pag|page.html|
picus lint --only image-na|image-name|link-name
picus explain page-tit|page-title|image-name
picus new |check|lint'

judge() { # shell, line, wanted, unwanted, offered
  case " $5 " in *"$3"*) ;; *) echo "completion test: $1 does not offer $3 for “$2”, but: $5" >&2; exit 1 ;; esac
  if [ -n "$4" ]; then
    case " $5 " in *" $4 "*) echo "completion test: $1 offers $4 for “$2”" >&2; exit 1 ;; esac
  fi
}

cat >"$work/complete.bash" <<'END'
source "$1"
read -r -a COMP_WORDS <<<"$2"
case $2 in *" ") COMP_WORDS+=("") ;; esac
COMP_LINE=$2 COMP_POINT=${#2} COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_TYPE=9 COMP_KEY=9
# What readline does with the answer "default" is files.
_picus picus "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
echo "${COMPREPLY[@]}"
END

cat >"$work/complete.zsh" <<'END'
# Types the line at an interactive zsh and reads what it shows.
zmodload zsh/zpty
zpty -b typed "zsh -f -i"
zpty -w typed "PS1='%%%% '; unsetopt zle_bracketed_paste 2>/dev/null; autoload -U compinit; compinit -u -d '$3'; fpath=('$4' \$fpath); autoload -U _picus; compdef _picus picus; LISTMAX=0; setopt auto_list no_list_beep; zstyle ':completion:*' list-colors ''; print ready"
sleep 1
while zpty -r -t typed line 2>/dev/null; do :; done
zpty -w -n typed "$2"$'\t\t'
sleep ${5:-2}
shown=
while zpty -r -t typed line 2>/dev/null; do shown+=$line; done
zpty -d typed
print -r -- "${shown//[$'\r\n\e']/ }"
END

for shell in bash zsh fish; do
  if ! command -v "$shell" >/dev/null; then
    echo "completion test: $shell is not installed, passed over"
    continue
  fi
  "$shell" -n "$work/picus.$shell" || { echo "completion test: $shell does not read its script" >&2; exit 1; }
  printf '%s\n' "$cases" | while IFS='|' read -r line wanted unwanted; do
    case $line in *" "?* | *" ") ;; esac
    case $shell in
      bash) offered=$(bash --norc "$work/complete.bash" "$work/picus.bash" "$line") ;;
      zsh)
        mkdir -p "$work/functions"
        cp "$work/picus.zsh" "$work/functions/_picus"
        offered=$(zsh -f "$work/complete.zsh" x "$line" "$work/dump" "$work/functions" 2>&1) ;;
      fish)
        # A fish without a terminal has no command line for picus to be asked about.
        case $line in *--only* | *explain*) continue ;; esac
        offered=$(fish -c 'source $argv[1]; complete -C "$argv[2]"' "$work/picus.fish" "$line" | cut -f 1 | tr '\n' ' ') ;;
    esac
    judge "$shell" "$line" "$wanted" "$unwanted" "$offered"
  done
  echo "completion test: $shell passed"
done
