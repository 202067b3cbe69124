// SPDX-License-Identifier: GPL-3.0-or-later
// The picture on a company's invoices, as somebody uploads it: no picture, or one that fits the page.
#include "models/documents/documentparts.h"
#include "tests/fuzz/fuzz.h"

#include <QImageReader>

using namespace choba;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    DocumentIssuer issuer;
    issuer.logoPng = bytesOf(data, size);
    QImageReader::setAllocationLimit(64); // a few bytes may promise a picture of gigabytes
    const auto logo = readLogo(issuer);
    promise(logo.has_value() || logo.error().kind == ErrorKind::Invalid, "a bad picture is said to be one");
    if (logo && !logo->isNull())
        promise(logo->width() <= 600, "a logo is brought to a size for paper");
    return 0;
}
