// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formdraft.h"

#include "ui/kit/formgrid.h"

#include <QSettings>

#include <utility>

namespace choba {

namespace {

const QString startKey = QStringLiteral("start");
const QString valuesKey = QStringLiteral("values");

} // namespace

FormDraft::FormDraft(FormGrid &form, const QString &group, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_group(group)
{
    m_later.setSingleShot(true);
    m_later.setInterval(400);
    connect(&m_later, &QTimer::timeout, this, &FormDraft::keep);
    connect(&m_form, &FormGrid::changed, &m_later, qOverload<>(&QTimer::start));
}

QString FormDraft::path(const QString &key) const
{
    return QStringLiteral("drafts/%1/%2/").arg(m_group, key);
}

bool FormDraft::begin(const QString &key)
{
    m_key = key;
    const QSettings settings;
    const QVariantMap values = settings.value(path(key) + valuesKey).toMap();
    if (values.isEmpty())
        return false;
    const QVariantMap stored = m_form.values();
    m_form.setValues(settings.value(path(key) + startKey).toMap());
    m_form.markSaved();
    const bool isOlder = m_form.values() != stored;
    m_form.setValues(values);
    m_form.rebase(stored);
    return isOlder;
}

void FormDraft::keep()
{
    m_later.stop();
    if (m_key.isEmpty())
        return;
    if (m_form.changedCount() == 0) {
        forget();
        return;
    }
    QSettings settings;
    settings.setValue(path(m_key) + startKey, m_form.startingPoint());
    settings.setValue(path(m_key) + valuesKey, m_form.values());
}

void FormDraft::forget()
{
    m_later.stop();
    QSettings().remove(path(m_key).chopped(1));
}

QStringList FormDraft::keys() const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("drafts/") + m_group);
    return settings.childGroups();
}

} // namespace choba
