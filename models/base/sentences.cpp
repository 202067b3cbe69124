// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/sentences.h"

namespace choba {

QString joinSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (!text.isEmpty() && !text.endsWith(u'。'))
            text += QLatin1Char(' ');
        text += sentence;
    }
    return text;
}

} // namespace choba
