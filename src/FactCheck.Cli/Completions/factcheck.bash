# Completion of factcheck for bash: source it, or put it into bash-completion's folder as 'factcheck'.
_factcheck() {
  local current=${COMP_WORDS[COMP_CWORD]} line=${COMP_LINE:0:COMP_POINT} word
  line=${line#"${COMP_WORDS[0]}"}
  line=${line# }
  COMPREPLY=()
  while IFS= read -r word; do
    case $word in
      '' | /* | '-?' | -h) ;;
      "$current"*) COMPREPLY+=("$word") ;;
    esac
  done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o default -F _factcheck factcheck
