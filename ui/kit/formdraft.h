// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariantMap>

namespace choba {

class FormGrid;

/// Keeps what was typed into a form and not saved, by key, across a crash or a look at something else: in
/// QSettings "drafts/<group>/<key>". A draft goes as soon as nothing differs from what is stored.
class FormDraft : public QObject
{
    Q_OBJECT
public:
    /// \param group what the keys are unique in, e.g. a database and a table. \a form outlives this.
    FormDraft(FormGrid &form, const QString &group, QObject *parent = nullptr);

    /// What the form shows from now on; before other contents are put into it, keep() what was there. Puts
    /// an existing draft into the form, merged with what was stored since it was begun (FormGrid::rebase).
    /// True when that had changed meanwhile. \pre the form shows what is stored, marked as saved
    bool begin(const QString &key);
    void keep();              ///< now rather than a moment after the last change
    void forget();            ///< the draft of the current key
    QStringList keys() const; ///< of all drafts in the group

private:
    QString path(const QString &key) const;

    FormGrid &m_form;
    QString m_group;
    QString m_key;
    QTimer m_later;
};

} // namespace choba
