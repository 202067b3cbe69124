// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"

#include "app/ctl/commands.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// CLI11 says what is wrong in English; the common cases are said in the user's language.
QString wrongUsage(const CLI::App &app, const CLI::ParseError &error)
{
    const QString words = QString::fromStdString(error.what());
    QStringList unknown;
    for (const std::string &word : app.remaining(true))
        unknown += QString::fromStdString(word);
    if (!unknown.isEmpty()) // CLI11 complains of a missing command before a mistyped one
        return Words::tr("Not understood: %1").arg(unknown.join(QLatin1Char(' ')));
    if (dynamic_cast<const CLI::RequiredError *>(&error) != nullptr)
        return Words::tr("Something is missing: %1").arg(words);
    return words;
}

QString helpOf(const CLI::App &app)
{
    return QString::fromStdString(app.help()).trimmed();
}

/// CLI11 prints the names of its groups of options as they are.
class HelpFormatter : public CLI::Formatter
{
public:
    std::string make_group(std::string group, bool isPositional,
                           std::vector<const CLI::Option *> options) const override
    {
        return Formatter::make_group(get_label(group), isPositional, std::move(options));
    }
};

/// CLI11's own words, in the user's language. Commands take the formatter over: it stands before they do.
void nameParts(CLI::App &app)
{
    app.formatter(std::make_shared<HelpFormatter>());
    const auto label = [&app](const char *part, const QString &words) {
        app.get_formatter()->label(part, words.toStdString());
    };
    label("Usage", Words::tr("Usage"));
    label("OPTIONS", Words::tr("OPTIONS"));
    label("Options", Words::tr("Options"));
    label("Positionals", Words::tr("Arguments"));
    label("SUBCOMMAND", Words::tr("COMMAND"));
    label("REQUIRED", Words::tr("(required)"));
    app.set_help_flag("-h,--help", Words::tr("show this help").toStdString());
    app.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString(),
                         Words::tr("show the version").toStdString());
    app.footer(Words::tr("Options of chobactl itself stand before or after a command:\n"
                         "--db URL, --json, --as-of TIME, --as USER, --lang ja|en, --progress.\n"
                         "Exit: 0 done, 1 refused or failed, 2 wrong usage.")
                   .toStdString());
}

} // namespace

struct CommandLine::Tree
{
    CLI::App app;
    GlobalOptions globals;
    std::string language;
    Command::Handler chosen;
};

CommandLine::CommandLine()
    : m_tree(std::make_unique<Tree>())
{
    CLI::App &app = m_tree->app;
    GlobalOptions &globals = m_tree->globals;
    app.name("chobactl");
    app.description(Words::tr("The back office of an AWS reseller, without a screen.").toStdString());
    nameParts(app);
    const auto word = [&app](const char *name, const QString &value, const QString &description,
                             std::optional<QString> &target) {
        app.add_option_function<std::string>(
               name, [&target](const std::string &text) { target = QString::fromStdString(text); },
               description.toStdString())
            ->type_name(value.toStdString());
    };
    word("--db", QStringLiteral("URL"), Words::tr("database: sqlite:FILE or postgresql://…"), globals.db);
    word("--as-of", QStringLiteral("TIME"), Words::tr("stands in for the clock"), globals.asOf);
    word("--as", QStringLiteral("USER"), Words::tr("the acting person"), globals.actor);
    app.add_flag("--json", globals.json, Words::tr("machine-readable output").toStdString());
    app.add_flag("--progress", globals.progress,
                 Words::tr("progress also where standard error is no terminal").toStdString());
    // Read by main() before the tree is built, so that help is in that language too.
    app.add_option("--lang", m_tree->language, Words::tr("language of messages").toStdString())
        ->type_name("ja|en")
        ->check(CLI::IsMember({"ja", "en"}));
    addAllCommands(Command(app, m_tree->chosen));
}

CommandLine::~CommandLine() = default;

CommandLine::Outcome CommandLine::read(const QStringList &arguments)
{
    std::vector<std::string> words;
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        words.push_back(argument->toStdString()); // CLI11 takes them from the back
    try {
        m_tree->app.parse(std::move(words));
    } catch (const CLI::CallForVersion &) {
        return {Outcome::Kind::Help, QCoreApplication::applicationVersion(), {}};
    } catch (const CLI::CallForHelp &) {
        return {Outcome::Kind::Help, helpOf(m_tree->app), {}};
    } catch (const CLI::ParseError &error) {
        if (arguments.isEmpty())
            return {Outcome::Kind::WrongUsage, helpOf(m_tree->app), {}};
        return {Outcome::Kind::WrongUsage, wrongUsage(m_tree->app, error), {}};
    }
    return {Outcome::Kind::Run, {}, m_tree->chosen};
}

const GlobalOptions &CommandLine::globals() const
{
    return m_tree->globals;
}

} // namespace choba
