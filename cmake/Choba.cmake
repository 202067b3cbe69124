# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target with the flags of every translation unit, and three functions: an area, an executable, a test.
# A folder is the list of its files: what lies in it is built.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)

find_program(CHOBA_CCACHE ccache)
if(CHOBA_CCACHE)
    # ccache keeps nothing that uses a precompiled header unless it is told to trust it; a clone elsewhere shares it all.
    set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_NOHASHDIR=1
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} ${CHOBA_CCACHE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        add_compile_options(-fpch-preprocess)
    else()
        add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
    endif()
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Sql Widgets PrintSupport Svg Network LinguistTools Test)
find_package(tl-expected REQUIRED)
find_package(Threads REQUIRED)

option(CHOBA_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(CHOBA_FUZZ "Build the targets of tests/fuzz for libFuzzer, with both sanitizers; needs clang" OFF)

add_library(choba_flags INTERFACE)
target_include_directories(choba_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(choba_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Werror)
target_compile_definitions(choba_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
if(CHOBA_SANITIZE OR CHOBA_FUZZ)
    target_compile_options(choba_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer)
    target_link_options(choba_flags INTERFACE -fsanitize=address,undefined)
endif()
if(CHOBA_FUZZ)
    # clang's -Wconversion warns of signs too, where GCC's does not.
    target_compile_options(choba_flags INTERFACE -fsanitize=fuzzer-no-link -Wno-sign-conversion)
endif()

# Two precompiled headers, without and with Widgets; -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON shows a missing #include.
set(CHOBA_STANDARD_HEADERS <algorithm> <chrono> <functional> <map> <memory> <optional> <string> <variant> <vector>
    <tl/expected.hpp>)
foreach(kind core widgets)
    add_library(choba_precompiled_${kind} OBJECT ${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp)
    set_target_properties(choba_precompiled_${kind} PROPERTIES AUTOMOC OFF)
    target_link_libraries(choba_precompiled_${kind} PRIVATE choba_flags tl::expected Qt6::Core)
endforeach()
target_precompile_headers(choba_precompiled_core PRIVATE ${CHOBA_STANDARD_HEADERS} <QtCore>)
target_link_libraries(choba_precompiled_widgets PRIVATE Qt6::Widgets)
target_precompile_headers(choba_precompiled_widgets PRIVATE ${CHOBA_STANDARD_HEADERS} <QtCore> <QtGui> <QtWidgets>)

# What lies in or under one of these folders sees Widgets.
function(choba_precompile target)
    set(kind core)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/(ui|desktop|screens|start)(/|$)")
        set(kind widgets)
    endif()
    target_precompile_headers(${target} REUSE_FROM choba_precompiled_${kind})
endfunction()

# choba_area(<name> [DEPENDS <areas>...] [LIBRARIES <external targets>...])
# The folder becomes the static library choba_<name>. DEPENDS is the architecture: tests/architecture refuses any
# #include of an area that is not reachable through it.
function(choba_area name)
    cmake_parse_arguments(PARSE_ARGV 1 area "" "" "DEPENDS;LIBRARIES")
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h *.qrc)
    add_library(choba_${name} STATIC ${sources})
    list(TRANSFORM area_DEPENDS PREPEND choba_)
    target_link_libraries(choba_${name} PUBLIC choba_flags ${area_DEPENDS} ${area_LIBRARIES})
    choba_precompile(choba_${name})
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE folder)
    set_property(GLOBAL APPEND PROPERTY CHOBA_ARROWS "${folder}:choba_${name}:${area_DEPENDS}")
endfunction()

# choba_executable(<name> SOURCES <files>... AREAS <areas>... [LIBRARIES ...])
function(choba_executable name)
    cmake_parse_arguments(PARSE_ARGV 1 exe "" "" "SOURCES;AREAS;LIBRARIES")
    add_executable(${name} ${exe_SOURCES})
    list(TRANSFORM exe_AREAS PREPEND choba_)
    target_link_libraries(${name} PRIVATE choba_flags ${exe_AREAS} ${exe_LIBRARIES})
    choba_precompile(${name})
endfunction()

# choba_test(<name> AREAS <areas>... [LIBRARIES ...] [LABELS ...] [TIMEOUT s])
# <name>.cpp in the current folder, a QtTest program of its own; runs offscreen, in Tokyo-independent time, and keeps its
# settings and keys in the build folder.
function(choba_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "" "TIMEOUT" "AREAS;LIBRARIES;LABELS")
    choba_executable(${name} SOURCES ${name}.cpp AREAS ${test_AREAS} LIBRARIES Qt6::Test ${test_LIBRARIES})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${test_TIMEOUT} LABELS "${test_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;CHOBA_SOURCE_DIR=${PROJECT_SOURCE_DIR};TZ=America/New_York;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/home/config;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/home/data")
endfunction()
