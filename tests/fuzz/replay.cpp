// SPDX-License-Identifier: GPL-3.0-or-later
// Gives files to a fuzz target without libFuzzer: fuzz_NAME FILE-OR-FOLDER…. In every ordinary build, so that
// what was found once stays mended.
#include "tests/fuzz/fuzz.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace {

bool replay(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(path));
        return false;
    }
    const QByteArray bytes = file.readAll();
    std::printf("%s\n", qPrintable(path));
    std::fflush(stdout); // the last line names the input that ended it
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                           static_cast<size_t>(bytes.size()));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    int replayed = 0;
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        if (QFileInfo(path).isFile())
            replayed += replay(path) ? 1 : 0;
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            replayed += replay(files.next()) ? 1 : 0;
    }
    return replayed > 0 ? 0 : 1;
}
