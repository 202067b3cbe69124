// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace choba {

class Button;
class Label;

/// One sentence above the content: tinted, with a band and icon, at most one link, and a cross only where
/// ignoring it is harmless. Tones Accent (news), Warn, Danger, Ok.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void say(Tone tone, const QString &sentence, const QString &link = {}, bool closable = false);
    /// Words that follow a change of language while they are shown.
    using Words = std::function<QString()>;
    void say(Tone tone, const Words &sentence, const Words &link = {}, bool closable = false);
    /// A file was written: says where, with a link that opens its folder, and \a more about it.
    void sayWritten(const QString &path, const QString &more = {});
    /// Something could not be read: says why, until it is read after all.
    void sayUnread(const QString &reason);
    void endUnread();
    QString sentence() const;

signals:
    void linkActivated();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void present(Tone tone, const QString &sentence, const QString &link, bool closable);
    void keepHeight();

    void followLink();

    QString m_folder; ///< what the link opens; empty = the owner of the banner knows
    Words m_words;
    Words m_linkWords;
    Tone m_tone = Tone::Accent;
    bool m_isUnread = false;
    Label *m_sentence;
    Button *m_link;
    Button *m_close;
};

} // namespace choba
