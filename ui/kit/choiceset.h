// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace choba {

/// Several of a few choices, each with a tick box, for a form. Its value is the keys of the ticked ones, in
/// the order they were added: "billing,cdn".
class ChoiceSet : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString keys READ keys WRITE setKeys NOTIFY keysChanged USER true)
public:
    explicit ChoiceSet(QWidget *parent = nullptr);
    void addChoice(const QString &key);
    void setChoiceText(const QString &key, const QString &text);

    QString keys() const;
    void setKeys(const QString &keys); ///< those that are none of the choices are left out
    /// \a keys as people read them.
    QString wordsOf(const QString &keys) const;

signals:
    void keysChanged();

private:
    struct Choice
    {
        QString key;
        QCheckBox *box;
    };
    QGridLayout *m_grid;
    QList<Choice> m_choices;
};

} // namespace choba
