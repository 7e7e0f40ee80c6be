// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_file.h"

#include <cstdlib>

// Any bytes are a case file or an error with a place; what is read is written and read as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace rundbord;
    const QDate today(2026, 11, 22);
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<CarePlan> plan = readCaseFile(text, today);
    if (!plan)
        return 0;
    const Result<CarePlan> again = readCaseFile(writeCaseFile(*plan), today);
    if (!again || !(*again == *plan))
        std::abort();
    return 0;
}
