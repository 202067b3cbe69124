// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/appearance.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace choba;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

/// WCAG contrast.
double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void contrast_data();
    void contrast();
    void chartStandsOnSurface();
    void widgetsKnowTheirTheme();
    void textSizeGrowsFontsAndRows();
    void everyNamedIconExists();
};

void TestTheme::contrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const auto row = [theme](const char *name, const QColor &ink, const QColor &ground, double least) {
            QTest::addRow("%s %s", theme->isDark ? "dark" : "light", name) << ink << ground << least;
        };
        row("text on surface", theme->text, theme->surface, 12.0);
        row("muted on sel", theme->muted, theme->sel, 5.7);
        row("faint on sel", theme->faint, theme->sel, 4.8);
        row("primary button", theme->onAccent, theme->accent, 4.5);
        row("link on sel", theme->link, theme->sel, 4.5);
        row("ok on its tint", theme->ok, theme->okTint, 4.5);
        row("warn on its tint", theme->warn, theme->warnTint, 4.5);
        row("danger on its tint", theme->danger, theme->dangerTint, 4.5);
        row("control edge on surface", theme->control, theme->surface, 3.2);
        row("control edge on window", theme->control, theme->window, 3.2);
    }
}

void TestTheme::contrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double measured = ::contrast(ink, ground);
    QVERIFY2(measured >= least, qPrintable(QString::number(measured)));
}

void TestTheme::chartStandsOnSurface()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        for (const QColor &color : theme->chart)
            QVERIFY(::contrast(color, theme->surface) >= 2.9);
    }
}

void TestTheme::widgetsKnowTheirTheme()
{
    Appearance appearance(*qApp);
    QPushButton primary;
    primary.setProperty("kind", QStringLiteral("primary"));
    primary.ensurePolished();
    QVERIFY(!Theme::of(&primary).isDark);
    appearance.setDark(true);
    QVERIFY(Theme::of(&primary).isDark);
    QLineEdit edit;
    edit.ensurePolished();
    QVERIFY(Theme::of(&edit).isDark);
    // A rule on the text colour would turn the placeholder half transparent.
    QCOMPARE(edit.palette().color(QPalette::PlaceholderText), Theme::dark().faint);
    appearance.setDark(false);
    QVERIFY(!Theme::of(&edit).isDark);
}

void TestTheme::textSizeGrowsFontsAndRows()
{
    Appearance appearance(*qApp);
    QCOMPARE(fontOf(FontSize::Body).pixelSize(), 13);
    QCOMPARE(scaledHeight(28), 28);
    appearance.setTextPercent(115);
    QCOMPARE(textPercent(), 115);
    QCOMPARE(fontOf(FontSize::Body).pixelSize(), 15);
    QCOMPARE(scaledHeight(28), 32);
    appearance.setTextPercent(130);
    QCOMPARE(textPercent(), 130);
    QCOMPARE(fontOf(FontSize::Small).pixelSize(), 16);
    QCOMPARE(scaledHeight(28), 36);
    appearance.setTextPercent(100);
    QCOMPARE(textPercent(), 100);
}

void TestTheme::everyNamedIconExists()
{
    // Names are strings in the sources: a wrong one would only show as a gap on the screen.
    static const QRegularExpression call(
        QStringLiteral("(?:setIconName|paintIcon|addTool|addPrimary|addPageAction|setActionIcon|icon|Button|"
                       "EmptyState|IconLabel|"
                       "SearchField|FilterChip|Chip)[({][^;\"{}]*QStringLiteral\\(\"([a-z0-9-]+)\"\\)"));
    const QString root = qEnvironmentVariable("CHOBA_SOURCE_DIR");
    int seen = 0;
    for (const auto *folder : {"/ui", "/models"}) {
        QDirIterator files(root + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto hits = call.globalMatch(text); hits.hasNext(); ++seen) {
                const QString name = hits.next().captured(1);
                QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)),
                         qPrintable(file.fileName() + QLatin1String(": ") + name));
            }
        }
    }
    QVERIFY(seen > 10);
}

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication app(argc, argv);
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"
