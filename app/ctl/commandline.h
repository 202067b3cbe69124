// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/session.h"

#include <memory>

namespace choba {

/// The tree of all commands and what one command line says.
class CommandLine
{
public:
    CommandLine();
    ~CommandLine();

    /// What reading the arguments led to.
    struct Outcome
    {
        enum class Kind { Run, Help, WrongUsage } kind = Kind::Run;
        QString text; ///< the help, or what is wrong
        Command::Handler handler;
    };
    /// \a arguments without the program's name.
    Outcome read(const QStringList &arguments);
    const GlobalOptions &globals() const;

private:
    struct Tree;
    std::unique_ptr<Tree> m_tree;
};

} // namespace choba
