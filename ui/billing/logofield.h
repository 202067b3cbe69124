// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace choba {

class Button;

/// A picture as a form field: shown small, chosen from a file, removed. Kept as PNG.
class LogoField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QByteArray png READ png WRITE setPng NOTIFY pngChanged USER true)
public:
    explicit LogoField(QWidget *parent = nullptr);
    QByteArray png() const { return m_png; }
    void setPng(const QByteArray &png);
    /// False when the file is no picture.
    bool load(const QString &path);

signals:
    void pngChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void showPicture();
    void retranslate();

    QByteArray m_png;
    QLabel *m_picture;
    Button *m_choose;
    Button *m_remove;
};

} // namespace choba
