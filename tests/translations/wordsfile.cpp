// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/wordsfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace choba {

namespace {

void readTranslation(QXmlStreamReader &xml, Wording &wording)
{
    wording.isUnfinished = !xml.attributes().value(QLatin1String("type")).isEmpty();
    if (!wording.isNumerus) {
        wording.forms += xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        wording.forms += xml.readElementText();
}

Wording readMessage(QXmlStreamReader &xml, const QString &context)
{
    Wording wording;
    wording.context = context;
    wording.isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            wording.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, wording);
        else
            xml.skipCurrentElement();
    }
    return wording;
}

} // namespace

QString Wording::name() const
{
    return context + QStringLiteral(": ") + source;
}

WordsFile WordsFile::read(const QString &path)
{
    WordsFile words;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        words.problem = path + QStringLiteral(": ") + file.errorString();
        return words;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            words.wordings += readMessage(xml, context);
    }
    if (xml.hasError())
        words.problem = path + QStringLiteral(": ") + xml.errorString();
    return words;
}

QStringList WordsFile::names() const
{
    QStringList all;
    for (const Wording &wording : wordings)
        all += wording.name();
    all.sort();
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(n|L?[0-9]+)"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured();
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace choba
