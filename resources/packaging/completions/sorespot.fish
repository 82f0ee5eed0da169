# SPDX-License-Identifier: MIT
# fish completion of sorespot

complete -c sorespot -f
complete -c sorespot -s h -l help -d 'Show the options'
complete -c sorespot -l version -d 'Show the version'
complete -c sorespot -l select -x -a '(sorespot-cli regions 2>/dev/null | cut -f1)' -d 'Mark a region'
complete -c sorespot -l drawing -r -F -d 'Show a drawing'
complete -c sorespot -l muscle -x -a '(sorespot-cli muscles 2>/dev/null | cut -f1)' -d 'Open the page of a muscle'
complete -c sorespot -l page -x -a 'home regions muscles safety you learn take diary settings help welcome' -d 'Open a page'
complete -c sorespot -l catalog -x -a '(__fish_complete_directories)' -d 'Read this catalog folder'
complete -c sorespot -l lang -x -a 'en es' -d 'Language'
complete -c sorespot -l theme -x -a 'light dark contrast' -d 'Colours'
complete -c sorespot -l text-scale -x -d 'Size of the text, 0.8 to 2'
complete -c sorespot -l figure -x -a 'neutral female male' -d 'Build of the figure'
complete -c sorespot -l kiosk -F -d 'Full screen, for an unattended screen'
complete -c sorespot -l size -x -d 'Size of the window'
complete -c sorespot -l screenshot -r -F -d 'Draw the window into a file'
complete -c sorespot -l atlas -r -F -d 'Write a page for each muscle'
complete -c sorespot -l sheet -r -F -d 'Write the sheet to take away'
complete -c sorespot -l self-test -d 'Open every page in turn'
