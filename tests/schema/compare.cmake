# SPDX-License-Identifier: GPL-3.0-or-later
execute_process(COMMAND ${WRITER} OUTPUT_VARIABLE written COMMAND_ERROR_IS_FATAL ANY)
file(READ ${SCHEMA} kept)
if(NOT written STREQUAL kept)
    message(FATAL_ERROR "${SCHEMA} is out of date: build the target update_schema and look at what changed.")
endif()
