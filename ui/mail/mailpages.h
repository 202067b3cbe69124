// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mail/mailservices.h"
#include "ui/shell/pagedescriptor.h"

#include <QObject>

namespace choba {

class BackgroundReader;

/// The pages of this area for the shell: "mail-log", with a badge for what waits for a person, and
/// "mail-settings".
class MailPages : public QObject
{
    Q_OBJECT
public:
    explicit MailPages(const MailServices &services, QObject *parent = nullptr);
    QList<PageDescriptor> descriptors() const;

signals:
    void badgesChanged();

private:
    void count();

    MailServices m_services;
    BackgroundReader *m_reader;
    int m_open = 0;
};

} // namespace choba
