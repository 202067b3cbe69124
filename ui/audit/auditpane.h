// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/audit.h"
#include "ui/kit/detailpane.h"

#include <QVariant>

#include <optional>

namespace choba {

class Button;
class ChangeTable;
class TableView;

/// Where the program shows a thing of the audit log.
struct AuditedPlace
{
    QString pageId;
    QVariant what;
};
/// Nothing for a thing that has no page.
std::optional<AuditedPlace> placeOf(const AuditEntry &entry);

/// One entry of the audit log: who, when, and field by field before and after.
class AuditPane : public DetailPane
{
    Q_OBJECT
public:
    explicit AuditPane(QWidget *parent = nullptr);
    void showEntry(const AuditRow &row);
    qint64 entryId() const { return m_row.id; }

signals:
    void openRequested(const choba::AuditedPlace &place);
    void thingRequested(const QString &kind, const QString &id); ///< all that was done to it

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    AuditRow m_row;
    ChangeTable *m_changes;
    TableView *m_view;
    Button *m_open;
    Button *m_history;
};

} // namespace choba
