// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CompletionCommand)
};

QString pathOf(const Command::Choices &choices)
{
    return choices.path.isEmpty() ? QString() : QLatin1Char('/') + choices.path.join(QLatin1Char('/'));
}

/// Shell lines that walk the words typed so far ($1…) to the command they name, and set `choices` to what may
/// follow.
QString walk(const std::vector<Command::Choices> &all)
{
    QStringList paths;
    QString follow;
    for (const Command::Choices &choices : all) {
        if (!choices.path.isEmpty())
            paths += pathOf(choices);
        follow += QStringLiteral("    '%1') choices='%2' ;;\n")
                      .arg(pathOf(choices), (choices.commands + choices.options).join(QLatin1Char(' ')));
    }
    return QStringLiteral("    for word in \"$@\"; do\n"
                          "        case \"$at/$word\" in\n"
                          "        %1) at=\"$at/$word\" ;;\n"
                          "        esac\n"
                          "    done\n"
                          "    case \"$at\" in\n%2    esac\n"
                          "    choices=\"$choices %3\"\n")
        .arg(paths.join(QLatin1Char('|')), follow, all.front().options.join(QLatin1Char(' ')));
}

QString bashScript(const std::vector<Command::Choices> &all)
{
    return QStringLiteral(
               "_chobactl_choices() {\n    local at='' choices='' word\n%1"
               "    printf '%s' \"$choices\"\n}\n"
               "_chobactl() {\n"
               "    local typed=(\"${COMP_WORDS[@]:1:COMP_CWORD-1}\")\n"
               "    mapfile -t COMPREPLY < <(compgen -W \"$(_chobactl_choices \"${typed[@]}\")\" -- "
               "\"${COMP_WORDS[COMP_CWORD]}\")\n"
               "}\ncomplete -o default -F _chobactl chobactl")
        .arg(walk(all));
}

QString zshScript(const std::vector<Command::Choices> &all)
{
    return QStringLiteral("#compdef chobactl\n_chobactl_choices() {\n    local at='' choices='' word\n%1"
                          "    print -r -- \"$choices\"\n}\n"
                          "_chobactl() {\n"
                          "    local found=\"$(_chobactl_choices \"${(@)words[2,CURRENT-1]}\")\"\n"
                          "    compadd -- ${=found} || _files\n"
                          "}\ncompdef _chobactl chobactl")
        .arg(walk(all));
}

QString fishScript(const std::vector<Command::Choices> &all)
{
    QString script = QStringLiteral("complete -c chobactl -e\n");
    for (const Command::Choices &choices : all) {
        QString condition;
        for (const QString &word : choices.path)
            condition += QStringLiteral("__fish_seen_subcommand_from %1; and ").arg(word);
        const QString below = choices.commands.join(QLatin1Char(' '));
        if (!below.isEmpty())
            script +=
                QStringLiteral("complete -c chobactl -n '%1not __fish_seen_subcommand_from %2' -a '%2'\n")
                    .arg(condition, below);
        condition.chop(6);
        for (const QString &option : choices.options)
            script += QStringLiteral("complete -c chobactl%1 -l %2\n")
                          .arg(condition.isEmpty() ? QString() : QStringLiteral(" -n '%1'").arg(condition),
                               option.sliced(2));
    }
    return script.trimmed();
}

Result<Answer> completion(const QString &shell, const std::vector<Command::Choices> &all)
{
    if (shell == QLatin1String("bash"))
        return Answer{{}, bashScript(all), false, true};
    if (shell == QLatin1String("zsh"))
        return Answer{{}, zshScript(all), false, true};
    if (shell == QLatin1String("fish"))
        return Answer{{}, fishScript(all), false, true};
    return Error::invalid(QStringLiteral("shell"), Words::tr("“%1” is none of bash, zsh, fish.").arg(shell));
}

} // namespace

void addCompletionCommand(const Command &root)
{
    const Command command = root.command(
        QStringLiteral("completion"), Words::tr("print what a shell needs to complete commands and options"));
    const TypedWord shell = command.argument(QStringLiteral("SHELL"), Words::tr("bash, zsh or fish"));
    command.run([root, shell](Session &) { return completion(*shell, root.choices()); });
}

} // namespace choba
