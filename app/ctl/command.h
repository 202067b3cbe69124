// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "models/base/result.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace CLI {
class App;
} // namespace CLI

namespace choba {

class Session;

/// What was typed for an argument or option. Filled while the command line is read, so a handler captures it
/// by value.
using TypedWord = std::shared_ptr<QString>;
using TypedOption = std::shared_ptr<std::optional<QString>>;
using TypedList = std::shared_ptr<QStringList>;
using TypedFlag = std::shared_ptr<bool>;

/// One command or group of commands: a thin layer over CLI11 that speaks QString. A copy names the same
/// command.
class Command
{
public:
    using Handler = std::function<Result<Answer>(Session &)>;

    /// \a chosen receives the handler of the command that was typed. Both must outlive the parse.
    Command(CLI::App &app, Handler &chosen)
        : m_app(&app)
        , m_chosen(&chosen)
    {}

    /// A command below this one: "customers" › "add".
    Command command(const QString &name, const QString &description) const;
    /// What the command does, called after the whole line was understood.
    void run(const Handler &handler) const;

    TypedWord argument(const QString &name, const QString &description) const;
    TypedOption optionalArgument(const QString &name, const QString &description) const;
    TypedList arguments(const QString &name, const QString &description) const; ///< one or more
    TypedWord required(const QString &option, const QString &value, const QString &description) const;
    TypedOption option(const QString &option, const QString &value, const QString &description) const;
    /// May be given several times and takes several values each time.
    TypedList list(const QString &option, const QString &value, const QString &description) const;
    TypedList requiredList(const QString &option, const QString &value, const QString &description) const;
    TypedFlag flag(const QString &option, const QString &description) const;

    /// What may follow one command, for shell completion.
    struct Choices
    {
        QStringList path; ///< empty for the program itself
        QStringList commands;
        QStringList options;
    };
    /// This command and all below it, once every command was added.
    std::vector<Choices> choices() const;

private:
    CLI::App *m_app;
    Handler *m_chosen;
};

} // namespace choba
