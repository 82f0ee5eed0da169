# SPDX-License-Identifier: MIT
# bash completion of sorespot-cli

_sorespot_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local words=
    COMPREPLY=()
    case $before in
        --select) words=$(sorespot-cli regions 2>/dev/null | cut -f1) ;;
        --lang | --language) words='en es' ;;
        --view) words='front back head_left head_right soles' ;;
        --variant) words='neutral female male' ;;
        --body-map) words='choir' ;;
        --catalog)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            return
            ;;
        --limit | --threads) return ;;
        *)
            if [ "$COMP_CWORD" -eq 1 ]; then
                words='check regions muscles rank batch search figure check-kiosk kiosk-pin --help --version'
            elif [[ $word == -* && $before != --drawing && $before != --svg ]]; then
                case ${COMP_WORDS[1]} in
                    check) words='--help --syntax-only --readability --language' ;;
                    regions) words='--help --catalog --json --body-map' ;;
                    muscles) words='--help --catalog --json' ;;
                    rank) words='--help --catalog --limit --select --drawing --json --together' ;;
                    batch) words='--help --catalog --limit --threads' ;;
                    search) words='--help --catalog --lang --limit --json' ;;
                    figure) words='--help --svg --view --variant' ;;
                    check-kiosk) words='--help --catalog --json' ;;
                    kiosk-pin) words='--help' ;;
                esac
            else
                compopt -o filenames
                mapfile -t COMPREPLY < <(compgen -f -- "$word")
                return
            fi
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _sorespot_cli sorespot-cli
