# Menu entry, description for software centres, icon and completions; with SORESPOT_PACKAGE also what tools make:
# icons in fixed sizes and man pages.

set(SORESPOT_ZSH_FOLDER ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "Where zsh looks for completions")
set(completions ${CMAKE_CURRENT_SOURCE_DIR}/completions)
set(commands sorespot-cli)
if(SORESPOT_BUILD_APP)
    list(APPEND commands sorespot)
    install(FILES ${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    set(homepage_element)
    if(SORESPOT_HOMEPAGE)
        set(homepage_element "\n  <url type=\"homepage\">${SORESPOT_HOMEPAGE}</url>")
    endif()
    configure_file(${app_id}.metainfo.xml.in ${app_id}.metainfo.xml @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${app_id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
foreach(command ${commands})
    install(FILES ${completions}/${command}.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME ${command})
    install(FILES ${completions}/_${command} DESTINATION ${SORESPOT_ZSH_FOLDER})
    install(FILES ${completions}/${command}.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endforeach()
if(NOT SORESPOT_PACKAGE)
    return()
endif()

find_program(SCDOC_EXECUTABLE scdoc REQUIRED)
find_program(GZIP_EXECUTABLE gzip REQUIRED)
set(made)
foreach(command ${commands})
    set(source ${CMAKE_CURRENT_SOURCE_DIR}/man/${command}.1.scd)
    set(page ${CMAKE_CURRENT_BINARY_DIR}/${command}.1)
    # -n: neither name nor time in the file.
    add_custom_command(OUTPUT ${page}.gz
        COMMAND ${SCDOC_EXECUTABLE} < ${source} > ${page}
        COMMAND ${GZIP_EXECUTABLE} -9 -n -f ${page}
        DEPENDS ${source}
        COMMENT "Making the man page of ${command}"
        VERBATIM)
    list(APPEND made ${page}.gz)
    install(FILES ${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()

if(SORESPOT_BUILD_APP)
    find_program(RSVG_CONVERT_EXECUTABLE rsvg-convert REQUIRED)
    set(source ${CMAKE_CURRENT_SOURCE_DIR}/${app_id}.svg)
    foreach(size 16 22 24 32 48 64 96 128 256 512)
        set(folder icons/hicolor/${size}x${size}/apps)
        set(icon ${CMAKE_CURRENT_BINARY_DIR}/${folder}/${app_id}.png)
        add_custom_command(OUTPUT ${icon}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/${folder}
            COMMAND ${RSVG_CONVERT_EXECUTABLE} --width ${size} --height ${size} --output ${icon} ${source}
            DEPENDS ${source}
            COMMENT "Drawing the icon of ${size} pixels"
            VERBATIM)
        list(APPEND made ${icon})
        install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder})
    endforeach()
endif()
add_custom_target(sorespot_desktop_files ALL DEPENDS ${made})
