# `cpack` makes a Debian package. Two builds of one commit give the same bytes (scripts/package.sh sets SOURCE_DATE_EPOCH).

# From scripts/packages.txt. Of section [run] the window needs the QML modules; without the rest it works and says what it
# lacks. Section [kiosk] is for a machine that is nothing but a waiting-room screen.
file(STRINGS ${PROJECT_SOURCE_DIR}/scripts/packages.txt lines)
set(needed)
set(recommended)
set(suggested)
set(section)
foreach(line ${lines})
    if(line MATCHES "^\\[([a-z-]+)\\]")
        set(section ${CMAKE_MATCH_1})
    elseif(section STREQUAL "run" AND line MATCHES "^([a-z0-9][a-z0-9+.-]+)")
        set(package ${CMAKE_MATCH_1})
        if(package MATCHES "^qml6-module-")
            list(APPEND needed ${package})
        else()
            list(APPEND recommended ${package})
        endif()
    elseif(section STREQUAL "kiosk" AND line MATCHES "^([a-z0-9][a-z0-9+.-]+)")
        list(APPEND suggested ${CMAKE_MATCH_1})
    endif()
endforeach()
if(NOT SORESPOT_BUILD_APP)
    set(needed)
    set(recommended)
    set(suggested)
endif()
list(JOIN needed ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
list(JOIN recommended ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)
list(JOIN suggested ", " CPACK_DEBIAN_PACKAGE_SUGGESTS)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sorespot)
set(CPACK_PACKAGE_VENDOR "The Sorespot authors")
set(CPACK_PACKAGE_CONTACT ${SORESPOT_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${SORESPOT_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "find the muscles whose trigger points may cause a pain")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Pain is often felt away from where it starts. Mark the place that hurts on
a figure of the body, and Sorespot shows which muscles' trigger points are
known to send pain there, why it thinks so, and where and how long to press.
Questions about warning signs come first: where pressing is not safe, no
instruction is given. It does not diagnose.
.
This package holds the window (sorespot), the command line (sorespot-cli),
and the catalog of muscles that both read. Neither uses the network.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
# Below -1, so that a package which a distribution makes of the same version replaces this one.
set(CPACK_DEBIAN_PACKAGE_RELEASE 0upstream1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_STRIP_FILES ON)
set(documents ${CMAKE_CURRENT_BINARY_DIR}/documents)
file(MAKE_DIRECTORY ${documents})
file(READ ${PROJECT_SOURCE_DIR}/LICENSE code_licence)
file(READ ${PROJECT_SOURCE_DIR}/data/LICENSE data_licence)
# Debian 12 has no copy of it that a package could refer to.
file(READ ${PROJECT_SOURCE_DIR}/LICENSES/CC-BY-4.0.txt creative_commons)
file(WRITE ${documents}/copyright "${code_licence}\n${data_licence}\n${creative_commons}")
configure_file(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${documents}/changelog COPYONLY)
# By SOURCE_DATE_EPOCH where it is set.
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${documents}/changelog.Debian
"sorespot (${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * Built from the source of this version; its changes are in changelog.gz.

 -- ${SORESPOT_MAINTAINER}  ${date}
")
foreach(name changelog changelog.Debian)
    execute_process(COMMAND ${GZIP_EXECUTABLE} -9 -n -f ${documents}/${name} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
install(FILES ${documents}/copyright ${documents}/changelog.gz ${documents}/changelog.Debian.gz
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/sorespot)

include(CPack)
