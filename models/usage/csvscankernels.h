// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/csvscanner.h"

#if defined(__x86_64__)
#define CHOBA_CSV_X86 1
#endif

namespace choba {

void scanCsvPortable(const char *data, size_t from, size_t to, CsvScanner::State &state,
                     CsvScanner::Marks &marks);
#ifdef CHOBA_CSV_X86
void scanCsvSse2(const char *data, size_t from, size_t to, CsvScanner::State &state,
                 CsvScanner::Marks &marks);
/// \pre the machine has AVX2, PCLMUL and BMI
void scanCsvAvx2(const char *data, size_t from, size_t to, CsvScanner::State &state,
                 CsvScanner::Marks &marks);
#endif

} // namespace choba
