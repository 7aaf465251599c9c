#compdef factcheck
# Completion of factcheck for zsh: put it into a folder of $fpath as '_factcheck', or source it after compinit.
_factcheck() {
  local line="${words[2,CURRENT]}" word
  local -a found
  for word in "${(@f)$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)}"; do
    case $word in
      '' | /* | '-?' | -h) ;;
      *) found+=("$word") ;;
    esac
  done
  compadd -a found
  _files
}
if [ "$funcstack[1]" = _factcheck ]; then
  _factcheck "$@"
else
  compdef _factcheck factcheck
fi
