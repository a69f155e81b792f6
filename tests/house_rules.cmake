# SPDX-License-Identifier: Apache-2.0
# Rules that no compiler checks: which folder may include which, what QML may not do, how long a file may be.
# Run as: cmake -DROOT=<source tree> -P house_rules.cmake. Prints each breach as file: rule and fails.
cmake_minimum_required(VERSION 3.25)
set(breaches 0)

function(breach file rule)
    file(RELATIVE_PATH short ${ROOT} ${file})
    message("${short}: ${rule}")
    math(EXPR breaches "${breaches} + 1")
    set(breaches ${breaches} PARENT_SCOPE)
endfunction()

# FOLDER|the project folders that its files may include from, besides itself
set(arrows
    "core/base|-"
    "core/crypto|core/base"
    "core/format|core/base,core/crypto"
    "core/book|core/base,core/crypto,core/format"
    "core/vault|core/base,core/crypto,core/format,core/book"
    "core/review|core/base,core/crypto,core/format,core/book"
    "core/media|core/base,core/crypto,core/format,core/book,core/vault,core/review"
    "sync/wire|core/base,core/crypto,core/format"
    "sync/engine|sync/wire,core/base,core/crypto,core/format"
    "sync/client|sync/engine,sync/wire,core/base,core/crypto,core/format"
    "sync/hub|sync/wire,core/base,core/crypto,core/format"
    "sync/authority|sync/engine,sync/client,sync/wire,core"
    "app/hands|core/base,core/format"
    "app|sync/client,sync/engine,sync/wire,core"
    "platforms|app,core/base")

foreach(arrow IN LISTS arrows)
    string(REPLACE "|" ";" parts "${arrow}")
    list(GET parts 0 folder)
    list(GET parts 1 allowed)
    string(REPLACE "," ";" allowed "${allowed}")
    file(GLOB_RECURSE sources ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(source IN LISTS sources)
        if(source STREQUAL "${ROOT}/app/main.cpp")
            continue() # the composition root names everything
        endif()
        file(STRINGS ${source} includes REGEX "^ *#include")
        foreach(include IN LISTS includes)
            if(include MATCHES "\"((core|sync|app|qml|platforms|tests)/[^\"]*)\"")
                set(target ${CMAKE_MATCH_1})
                set(fine FALSE)
                foreach(prefix IN LISTS allowed ITEMS ${folder})
                    if(target MATCHES "^${prefix}/")
                        set(fine TRUE)
                    endif()
                endforeach()
                if(NOT fine)
                    breach(${source} "includes ${target}, an arrow that architecture forbids")
                endif()
            elseif(include MATCHES "\"\\.\\./")
                breach(${source} "includes by a relative path; write it from the root")
            elseif(folder MATCHES "^(core|sync|app/hands)" AND include MATCHES "[<\"/]Q[A-Z][A-Za-z]*[>/\"]")
                breach(${source} "includes Qt; Qt begins at app/, and not in app/hands")
            endif()
        endforeach()
    endforeach()
endforeach()

file(GLOB_RECURSE files ${ROOT}/core/* ${ROOT}/sync/* ${ROOT}/app/* ${ROOT}/qml/* ${ROOT}/tests/* ${ROOT}/platforms/*)
foreach(file IN LISTS files)
    if(file MATCHES "/(vectors|corpus|data|baselines)/" OR NOT file MATCHES "\\.(h|cpp|qml|cmake|py|mjs)$|CMakeLists\\.txt$|/run$|/setup$")
        continue()
    endif()
    file(READ ${file} text)
    string(SUBSTRING "${text}" 0 200 head)
    if(NOT head MATCHES "SPDX-License-Identifier: ")
        breach(${file} "has no SPDX line")
    endif()
    string(REGEX MATCHALL "\n" lines "${text}")
    list(LENGTH lines count)
    if(count GREATER 400)
        breach(${file} "has ${count} lines; split it by meaning (400 at most)")
    endif()
    if(NOT file MATCHES "house_rules\\.cmake$|/tests/")
        foreach(word QTemporaryFile QSettings Qt.labs.settings QMediaRecorder captureToFile QNetworkDiskCache
                     setContextProperty qmlRegisterType QT_NO_SSL)
            string(FIND "${text}" "${word}" at)
            if(NOT at EQUAL -1)
                breach(${file} "uses ${word}, which leaks or hides a dependency")
            endif()
        endforeach()
        if(text MATCHES "std::ofstream" AND NOT file MATCHES "core/base/fileops")
            breach(${file} "writes a file outside FileOps")
        endif()
    endif()
endforeach()

file(GLOB_RECURSE views ${ROOT}/qml/*.qml ${ROOT}/tests/qml/*.qml)
foreach(view IN LISTS views)
    file(READ ${view} text)
    if(text MATCHES "\n[^/\n]*property var [^\n/]*(\n)" AND NOT text MATCHES "property var [^\n]*// why:")
        breach(${view} "has an untyped property var")
    endif()
    # Item.TransformOrigin has these names already, and in Qt 6.4 its numbers win.
    if(text MATCHES "enum [A-Za-z]+ {[^}]*[ ,{](Top|Left|Center|Right|Bottom|TopLeft|TopRight|BottomLeft|BottomRight)[ ,}]")
        breach(${view} "has an enum value that every Item has already, with another number")
    endif()
    # Inside a Component the object's own property is found first, and binds to itself.
    string(REGEX MATCHALL "\n +[a-zA-Z]+: [a-zA-Z]+\n" pairs "${text}")
    foreach(pair IN LISTS pairs)
        string(REGEX REPLACE "\n +([a-zA-Z]+): [a-zA-Z]+\n" "\\1" name "${pair}")
        if(pair MATCHES ": ${name}\n" AND NOT name STREQUAL "model" AND text MATCHES "\n +id: ${name}\n")
            breach(${view} "gives a property the object of the same id: ${name}")
        endif()
    endforeach()
    if(text MATCHES "import \"\\.\\.?/|import Qt[A-Za-z.]* [0-9]")
        breach(${view} "imports by relative path or with a version")
    endif()
    if(view MATCHES "/qml/Design/" AND text MATCHES "import Pipit\\.(App|Shell|Child|People|Plan|Answers|Iro|Carer|Worker|Meeting|Visit|Decisions|After|Manager|Reading)")
        breach(${view} "Design knows no app types")
    endif()
    if(NOT view MATCHES "/qml/Design/Theme|/tests/" AND text MATCHES "\"#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]")
        breach(${view} "names a colour; colours come from Theme")
    endif()
endforeach()

# Every path that a README names in backticks with a slash must exist.
file(GLOB_RECURSE readmes ${ROOT}/README.md ${ROOT}/core/*.md ${ROOT}/sync/*.md ${ROOT}/app/*.md ${ROOT}/qml/*.md ${ROOT}/tests/*.md ${ROOT}/assets/*.md)
list(FILTER readmes EXCLUDE REGEX "^${ROOT}/(build|node_modules)/")
foreach(readme IN LISTS readmes)
    file(READ ${readme} text)
    string(REGEX MATCHALL "`(core|sync|app|qml|assets|platforms|tests)/[A-Za-z0-9_./-]*`" names "${text}")
    foreach(name IN LISTS names)
        string(REPLACE "`" "" name "${name}")
        if(NOT EXISTS ${ROOT}/${name})
            breach(${readme} "names ${name}, which is not there")
        endif()
    endforeach()
endforeach()

if(breaches GREATER 0)
    message(FATAL_ERROR "${breaches} breaches of the house rules")
endif()
