// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/listfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListFile)
};

QString lostWords(const std::vector<UnmappableCharacter> &lost)
{
    QStringList characters;
    for (const UnmappableCharacter &one : lost)
        characters.append(one.character);
    if (characters.isEmpty())
        return {};
    //: ja: Shift_JISにない文字を〓に置き換えました: %1
    return Words::tr("Written as 〓 because Shift_JIS lacks them: %1").arg(characters.join(QLatin1Char(' ')));
}

Result<QString> writeXlsx(const ListFile &file, const std::function<Result<void>(ListWriter &)> &write)
{
    CHOBA_TRY_ASSIGN(const auto writer, makeXlsxWriter(file.path, file.sheet, file.header));
    Result<void> written = write(*writer);
    if (written)
        written = writer->finish();
    if (written)
        return QString();
    QFile::remove(file.path);
    return std::move(written).error();
}

} // namespace

Result<QString> writeListFile(const ListFile &file, const std::function<Result<void>(ListWriter &)> &write)
{
    if (file.path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeXlsx(file, write);
    QSaveFile saved(file.path);
    const auto refused = [&] {
        //: ja: %1 に書き込めません
        return Error::of(ErrorKind::Unavailable, Words::tr("%1 cannot be written.").arg(file.path),
                         saved.errorString());
    };
    if (!saved.open(QIODevice::WriteOnly))
        return refused();
    CHOBA_TRY_ASSIGN(const auto writer, makeCsvWriter(saved, file.header, file.encoding));
    CHOBA_TRY(write(*writer));
    CHOBA_TRY(writer->finish());
    if (!saved.commit())
        return refused();
    return lostWords(writer->unmappable());
}

} // namespace choba
