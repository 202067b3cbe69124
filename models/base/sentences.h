// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace choba {

/// Sentences one after the other: with a space between them, but not after a Japanese full stop.
QString joinSentences(const QStringList &sentences);

} // namespace choba
