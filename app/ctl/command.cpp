// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace choba {

namespace {

CLI::Option *addWord(CLI::App &app, const QString &name, const QString &description, const TypedWord &word)
{
    return app
        .add_option_function<std::string>(
            name.toStdString(), [word](const std::string &text) { *word = QString::fromStdString(text); },
            description.toStdString())
        ->type_name({});
}

CLI::Option *addList(CLI::App &app, const QString &name, const QString &description, const TypedList &list)
{
    return app
        .add_option_function<std::vector<std::string>>(
            name.toStdString(),
            [list](const std::vector<std::string> &texts) {
                for (const std::string &text : texts)
                    *list += QString::fromStdString(text);
            },
            description.toStdString())
        ->type_name({});
}

void collectChoices(const CLI::App &app, const QStringList &path, std::vector<Command::Choices> &all)
{
    Command::Choices here;
    here.path = path;
    for (const CLI::Option *option : app.get_options())
        for (const std::string &name : option->get_lnames())
            here.options += QStringLiteral("--") + QString::fromStdString(name);
    const auto children = app.get_subcommands([](const CLI::App *) { return true; });
    for (const CLI::App *child : children)
        here.commands += QString::fromStdString(child->get_name());
    all.push_back(here);
    for (const CLI::App *child : children)
        collectChoices(*child, path + QStringList{QString::fromStdString(child->get_name())}, all);
}

} // namespace

Command Command::command(const QString &name, const QString &description) const
{
    CLI::App *child = m_app->add_subcommand(name.toStdString(), description.toStdString());
    child->fallthrough(); // global options stand anywhere
    child->group(QCoreApplication::translate("CommandLine", "Commands").toStdString());
    m_app->require_subcommand(1);
    return {*child, *m_chosen};
}

void Command::run(const Handler &handler) const
{
    m_app->callback([chosen = m_chosen, handler] { *chosen = handler; });
}

TypedWord Command::argument(const QString &name, const QString &description) const
{
    auto word = std::make_shared<QString>();
    addWord(*m_app, name, description, word)->required();
    return word;
}

TypedList Command::arguments(const QString &name, const QString &description) const
{
    auto list = std::make_shared<QStringList>();
    addList(*m_app, name, description, list)->required();
    return list;
}

TypedWord Command::required(const QString &option, const QString &value, const QString &description) const
{
    auto word = std::make_shared<QString>();
    addWord(*m_app, option, description, word)->required()->type_name(value.toStdString());
    return word;
}

TypedOption Command::optionalArgument(const QString &name, const QString &description) const
{
    return option(name, {}, description);
}

TypedOption Command::option(const QString &option, const QString &value, const QString &description) const
{
    auto word = std::make_shared<std::optional<QString>>();
    m_app
        ->add_option_function<std::string>(
            option.toStdString(), [word](const std::string &text) { *word = QString::fromStdString(text); },
            description.toStdString())
        ->type_name(value.toStdString());
    return word;
}

TypedList Command::list(const QString &option, const QString &value, const QString &description) const
{
    auto list = std::make_shared<QStringList>();
    addList(*m_app, option, description, list)->type_name(value.toStdString());
    return list;
}

TypedList Command::requiredList(const QString &option, const QString &value, const QString &description) const
{
    auto list = std::make_shared<QStringList>();
    addList(*m_app, option, description, list)->required()->type_name(value.toStdString());
    return list;
}

TypedFlag Command::flag(const QString &option, const QString &description) const
{
    auto value = std::make_shared<bool>(false);
    m_app->add_flag_function(
        option.toStdString(), [value](std::int64_t count) { *value = count > 0; }, description.toStdString());
    return value;
}

std::vector<Command::Choices> Command::choices() const
{
    std::vector<Choices> all;
    collectChoices(*m_app, {}, all);
    return all;
}

} // namespace choba
