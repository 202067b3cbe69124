// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"
#include "app/language.h"

#include <QGuiApplication>
#include <QJsonDocument>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <langinfo.h>

using namespace choba;

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUsage = 2;

/// Qt warns on standard error in a locale without UTF-8 (a container without LANG) and switches by itself.
void insistOnUtf8()
{
    if (std::setlocale(LC_ALL, "") == nullptr || std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Qt's remarks for people who debug; what is about a desktop session says nothing here.
void passOn(QtMsgType, const QMessageLogContext &, const QString &message)
{
    // The second: Qt's driver clears up after a statement that failed, which the server refuses and our own
    // words have told.
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")) &&
        !message.startsWith(QLatin1String("Unable to free statement")))
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

/// The words of `--lang`, read before the command line is: its help is in that language.
QString wantedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(QLatin1String("--lang=")))
            return arguments[i].section(QLatin1Char('='), 1);
        if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size())
            return arguments[i + 1];
    }
    return {};
}

/// Output that could not be written (full disk, closed pipe) is a failure, whatever the command did.
int print(const QString &text, int code)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    const bool written = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) ==
                             static_cast<std::size_t>(bytes.size()) &&
                         std::fflush(stdout) == 0;
    return written ? code : failed;
}

int print(const QJsonObject &object, int code)
{
    return print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed(), code);
}

void complain(const QString &text)
{
    std::fprintf(stderr, "chobactl: %s\n", text.toUtf8().constData());
}

int refuse(const Error &error, bool json)
{
    if (json)
        return print(errorJson(kindName(error.kind), error.field, error.message, error.problems), failed);
    if (error.problems.size() > 1) {
        for (const Problem &problem : error.problems)
            complain(printable(problem.field.isEmpty()
                                   ? problem.message
                                   : problem.field + QStringLiteral(": ") + problem.message));
        return failed;
    }
    complain(printable(error.message));
    if (!error.detail.isEmpty() && error.kind == ErrorKind::Storage)
        complain(printable(error.detail));
    return failed;
}

int run(const QStringList &arguments)
{
    CommandLine line;
    const CommandLine::Outcome outcome = line.read(arguments);
    if (outcome.kind == CommandLine::Outcome::Kind::Help)
        return print(outcome.text, done);
    if (outcome.kind == CommandLine::Outcome::Kind::WrongUsage) {
        if (arguments.contains(QStringLiteral("--json")))
            return print(errorJson(QStringLiteral("usage"), {}, outcome.text), wrongUsage);
        if (arguments.isEmpty())
            std::fprintf(stderr, "%s\n", outcome.text.toUtf8().constData());
        else
            complain(outcome.text + QLatin1Char('\n') +
                     QCoreApplication::translate("CommandLine", "See --help."));
        return wrongUsage;
    }
    const bool json = line.globals().json;
    auto session = Session::begin(line.globals());
    if (!session)
        return refuse(session.error(), json);
    const Result<Answer> answer = outcome.handler(**session);
    (*session)->endProgress();
    if (!answer)
        return refuse(answer.error(), json);
    (*session)->keepCheckpoint();
    const int code = answer->failed ? failed : done;
    return json && !answer->raw ? print(answer->json, code) : print(answer->words, code);
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is a write error
    const QString environmentLanguage = languageOr({});
    insistOnUtf8();
    qInstallMessageHandler(passOn);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts for PDF, never a window
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("choba"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHOBA_VERSION));
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const QString wanted = wantedLanguage(arguments);
    useLanguage(application, wanted.isEmpty() ? environmentLanguage : languageOr(wanted));
    try {
        return run(arguments);
    } catch (const std::exception &error) { // our own mistake, or no memory: still an exit code of ours
        complain(QString::fromLocal8Bit(error.what()));
        return failed;
    }
}
