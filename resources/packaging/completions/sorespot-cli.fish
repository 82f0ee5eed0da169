# SPDX-License-Identifier: MIT
# fish completion of sorespot-cli

set --local some __fish_seen_subcommand_from
complete -c sorespot-cli -n __fish_use_subcommand -f -a 'check regions muscles rank batch search figure check-kiosk kiosk-pin'
complete -c sorespot-cli -s h -l help -d 'Show the options'
complete -c sorespot-cli -n __fish_use_subcommand -l version -d 'Show the version'
complete -c sorespot-cli -n "$some regions muscles rank batch search check-kiosk" -l catalog -x -a '(__fish_complete_directories)' -d 'Read this catalog folder'
complete -c sorespot-cli -n "$some regions muscles rank search check-kiosk" -l json -d 'Write JSON'
complete -c sorespot-cli -n "$some rank batch search" -l limit -x -d 'Most results to give'
complete -c sorespot-cli -n "$some check" -l syntax-only -d 'Only ask whether it is JSON'
complete -c sorespot-cli -n "$some check" -l readability -d 'Also print lengths'
complete -c sorespot-cli -n "$some check" -l language -x -a es -d 'Also check this translation'
complete -c sorespot-cli -n "$some regions" -l body-map -x -a choir -d 'With the areas of a body map'
complete -c sorespot-cli -n "$some rank" -l select -x -a '(sorespot-cli regions 2>/dev/null | cut -f1)' -d 'A marked region'
complete -c sorespot-cli -n "$some rank" -l drawing -r -F -d 'Regions and paint'
complete -c sorespot-cli -n "$some rank" -l together -d 'Also the fewest points that explain all'
complete -c sorespot-cli -n "$some batch" -l threads -x -d 'How many to work with'
complete -c sorespot-cli -n "$some search" -l lang -x -a 'en es' -d 'Language'
complete -c sorespot-cli -n "$some figure" -l svg -r -F -d 'The file to write'
complete -c sorespot-cli -n "$some figure" -l view -x -a 'front back head_left head_right soles' -d 'Which view'
complete -c sorespot-cli -n "$some figure" -l variant -x -a 'neutral female male' -d 'Which figure'
