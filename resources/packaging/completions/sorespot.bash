# SPDX-License-Identifier: MIT
# bash completion of sorespot

_sorespot() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local words=
    COMPREPLY=()
    case $before in
        --page) words='home regions muscles safety you learn take diary settings help welcome' ;;
        --lang) words='en es' ;;
        --theme) words='light dark contrast' ;;
        --figure) words='neutral female male' ;;
        --select) words=$(sorespot-cli regions 2>/dev/null | cut -f1) ;;
        --muscle) words=$(sorespot-cli muscles 2>/dev/null | cut -f1) ;;
        --drawing | --kiosk | --screenshot | --atlas | --sheet)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --catalog)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            return
            ;;
        --text-scale | --size) return ;;
        *)
            words='--help --version --select --drawing --muscle --page --catalog --lang --theme --text-scale --figure
                --kiosk --size --screenshot --atlas --sheet --self-test'
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _sorespot sorespot
