// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/reportsconnection.h"

#include <QObject>

namespace choba {

/// Tells a window where its reports come from. Told from the threads that read; answers in its own.
class ReportsWatch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void tell(const ReportsSource &source);
    const ReportsSource &source() const { return m_source; }

signals:
    void changed(const choba::ReportsSource &source);

private:
    ReportsSource m_source;
};

} // namespace choba
