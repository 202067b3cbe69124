// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"
#include "ui/shell/pagedescriptor.h"
#include "ui/shell/palettesource.h"

#include <QObject>
#include <QVariant>

namespace choba {

class BackgroundReader;

/// The pages of this area for the shell: "invoices", "close", "billing-settings", with their badges, and the
/// invoices the command palette finds.
class BillingPages : public QObject
{
    Q_OBJECT
public:
    explicit BillingPages(const BillingServices &services, QObject *parent = nullptr);
    QList<PageDescriptor> descriptors() const;
    PaletteSource &invoices() { return *m_source; }

signals:
    void badgesChanged();
    void openRequested(const QString &pageId, const QVariant &what); ///< a row of the palette was chosen

private:
    void count();

    BillingServices m_services;
    BackgroundReader *m_reader;
    int m_drafts = 0;
    int m_held = 0;
    std::unique_ptr<PaletteSource> m_source;
};

} // namespace choba
