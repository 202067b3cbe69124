// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

#include <map>
#include <memory>
#include <vector>

struct sqlite3_vfs;

namespace choba {

/// A disk under SQLite that fails or forgets, for this whole process: while the object lives, every database
/// is opened through it. Single-threaded, as its tests are.
class FaultyVfs
{
public:
    enum class Fault { DiskFull, IoError, ReadOnly };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// From the \a nth change of a file on, every one is refused with \a fault.
    void failFrom(Fault fault, qint64 nth);
    /// At the \a nth change or sync the power goes: from then on nothing works.
    void cutPowerAt(qint64 nth);
    /// At the \a nth change or sync this process kills itself, as by kill -9.
    void killAt(qint64 nth) { m_killAt = nth; }
    /// All is well again, and counting begins anew.
    void heal();
    qint64 calls() const { return m_calls; } ///< changes and syncs since heal()
    bool isCut() const { return m_cut; }

    /// What the power loss left: of all that was written but not synced, some writes are there whole, some in
    /// part, some not at all. \pre every database is closed
    void forgetUnsynced(QRandomGenerator &random);

private:
    friend struct FaultyFile;
    friend struct FaultyCalls;
    struct Pending; ///< a write or truncation nobody has synced yet
    int changing(); ///< counts; an error code when it is refused
    int syncing();

    std::unique_ptr<sqlite3_vfs> m_vfs;
    sqlite3_vfs *m_real = nullptr;
    std::map<QString, std::vector<Pending>> m_pending; ///< by path
    qint64 m_calls = 0;
    qint64 m_failFrom = 0;
    qint64 m_cutAt = 0;
    qint64 m_killAt = 0;
    int m_failure = 0;
    bool m_cut = false;
};

} // namespace choba
