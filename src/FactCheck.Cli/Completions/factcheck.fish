# Completion of factcheck for fish: put it into ~/.config/fish/completions as 'factcheck.fish', or source it.
function __factcheck_suggest
    set -l words (commandline -opc) (commandline -ct)
    set -l line (string join ' ' -- $words[2..-1])
    $words[1] "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match -rv '^(/.*|-\?|-h)?$'
end
complete -c factcheck -a '(__factcheck_suggest)'
