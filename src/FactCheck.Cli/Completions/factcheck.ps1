# Completion of factcheck for PowerShell: run it from $PROFILE.
Register-ArgumentCompleter -Native -CommandName factcheck -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $program = $commandAst.CommandElements[0].ToString()
    $text = $commandAst.ToString().PadRight($cursorPosition - $commandAst.Extent.StartOffset)
    $line = $text.Substring([Math]::Min($program.Length + 1, $text.Length))
    & $program "[suggest:$($line.Length)]" $line 2>$null |
        Where-Object { $_ -and $_ -notmatch '^(/.*|-\?|-h)$' -and $_.StartsWith($wordToComplete) } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
