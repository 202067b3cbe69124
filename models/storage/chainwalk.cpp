// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/chainwalk.h"

#include "models/storage/restoremark.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChainWalk)
};

using Kind = AuditProblem::Kind;

constexpr int clockToleranceSeconds = 60; ///< how far clocks are set right without anybody meaning harm
constexpr std::size_t shownClockSteps = 100;

QDateTime instantOf(std::string_view text)
{
    return QDateTime::fromString(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())),
                                 Qt::ISODateWithMs)
        .toUTC();
}

AuditProblem missing(qint64 first, qint64 last)
{
    return {Kind::Missing, first, 0,
            //: ja: %1件目の記録がありません。
            first == last ? Words::tr("Entry %1 is missing.").arg(first)
                          //: ja: %1件目から%2件目までの記録がありません。
                          : Words::tr("Entries %1 to %2 are missing.").arg(first).arg(last)};
}

} // namespace

ChainWalk::ChainWalk(const ChainHead &head, AuditEvidence evidence)
    : m_head(head)
    , m_checkpoints(std::move(evidence.checkpoints))
    , m_place(std::move(evidence.place))
    , m_key(evidence.firstKey)
    , m_link(firstLink(head.chainId))
{
    std::stable_sort(m_checkpoints.begin(), m_checkpoints.end(),
                     [](const auto &a, const auto &b) { return a.rows < b.rows; });
}

std::optional<AuditProblem> ChainWalk::take(const StoredChainRow &stored)
{
    const qint64 number = m_rows + 1;
    const ChainedRow &row = stored.row;
    if (row.number > number)
        return missing(number, row.number - 1);
    if (row.number < number)
        //: ja: %1件目として、存在しないはずの記録があります。
        return AuditProblem{Kind::Changed, row.number, row.auditId,
                            Words::tr("There is an entry %1 that no chain has.").arg(row.number)};
    if (!stored.hasEntry && !stored.isKeptBack)
        //: ja: %1件目の記録（ID %2）が監査ログから削除されています。
        return AuditProblem{
            Kind::Deleted, number, row.auditId,
            Words::tr("Entry %1 (id %2) was deleted from the log.").arg(number).arg(row.auditId)};
    // What may not be read cannot be hashed; the seal and the checkpoints still bind its link.
    const ChainDigest link = stored.isKeptBack ? stored.link : nextLink(m_link, row);
    m_keptBack += stored.isKeptBack ? 1 : 0;
    if (link != stored.link)
        //: ja: %1件目の記録（ID %2）は書き込まれたときと異なります。
        return AuditProblem{
            Kind::Changed, number, row.auditId,
            Words::tr("Entry %1 (id %2) is not as it was written.").arg(number).arg(row.auditId)};
    if (m_key && m_key->seal(link) != stored.seal)
        //: ja: %1件目の記録（ID %2）の封印が正しくありません。この記録以降は後から書き直されています。
        return AuditProblem{
            Kind::Resealed, number, row.auditId,
            Words::tr("Entry %1 (id %2) has a false seal: it was written anew later, with all "
                      "that follow.")
                .arg(number)
                .arg(row.auditId)};
    noteRestore(stored);
    if (auto problem = compareCheckpoints(stored))
        return problem;
    m_link = link;
    m_rows = number;
    watchClock(stored);
    return {};
}

std::optional<AuditProblem> ChainWalk::compareCheckpoints(const StoredChainRow &stored)
{
    const qint64 number = stored.row.number;
    for (; m_nextCheckpoint < m_checkpoints.size() && m_checkpoints[m_nextCheckpoint].rows <= number;
         ++m_nextCheckpoint) {
        const AuditCheckpoint &checkpoint = m_checkpoints[m_nextCheckpoint];
        if (checkpoint.epoch != epoch()) {
            m_retired.push_back(checkpoint); // judged when every restore is known
            continue;
        }
        if (digestOf(checkpoint.link) != stored.link || digestOf(checkpoint.seal) != stored.seal) {
            return AuditProblem{
                Kind::Resealed, number, stored.row.auditId,
                //: ja: %1件目の記録が %2
                //: のチェックポイントと一致しません。%3件目から%1件目までのどこかが書き直されています。
                Words::tr("Entry %1 is not what the checkpoint of %2 counted: one of entries %3 to %1 was "
                          "written anew.")
                    .arg(number)
                    .arg(checkpoint.at.toString(Qt::ISODate))
                    .arg(m_lastGood + 1)};
        }
        m_lastGood = number;
        ++m_compared;
        if (!m_restores.empty())
            m_restores.back().isKnownHere |= checkpoint.isDeliberate;
        const std::string at = checkpoint.at.toString(Qt::ISODateWithMs).toStdString();
        m_latest = std::max(m_latest, at);
    }
    return {};
}

/// The times are of one form, so that their texts compare like themselves.
void ChainWalk::watchClock(const StoredChainRow &stored)
{
    const std::string_view sealedAt = stored.row.texts.front();
    if (sealedAt >= m_latest) {
        m_latest = sealedAt;
        return;
    }
    const QDateTime before = instantOf(m_latest);
    const QDateTime after = instantOf(sealedAt);
    if (after.secsTo(before) <= clockToleranceSeconds)
        return;
    if (m_clockSteps.size() < shownClockSteps)
        m_clockSteps.push_back({stored.row.number, before, after});
    m_latest = sealedAt; // each step is told once
}

void ChainWalk::noteRestore(const StoredChainRow &stored)
{
    const auto &[sealedAt, at, actor, action, kind, subject, before, after] = stored.row.texts;
    if (action != RestoreMark::action || kind != "database")
        return;
    const auto text = [](std::string_view view) {
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    };
    const auto mark = restoreMarkOf(QJsonDocument::fromJson(text(after).toUtf8()).object());
    if (mark)
        m_restores.push_back(
            {stored.row.number, instantOf(sealedAt), text(actor), text(subject), mark->madeAt, mark->epoch});
}

/// The restore that came after \a checkpoint was made and replaced what it counted; none where an older state
/// was put in place unsaid. Of an epoch the log does not know any more, the last restore since then.
DeclaredRestore *ChainWalk::restoreThatRetired(const AuditCheckpoint &checkpoint)
{
    const auto since = std::find_if(m_restores.begin(), m_restores.end(),
                                    [&](const auto &restore) { return restore.epoch == checkpoint.epoch; });
    const bool isOurs = since != m_restores.end() || checkpoint.epoch.isEmpty();
    const auto first = since != m_restores.end() ? since + 1 : m_restores.begin();
    const auto found = std::find_if(first, m_restores.end(), [&](const DeclaredRestore &restore) {
        return (!isOurs || checkpoint.rows >= restore.number) &&
               checkpoint.at.addSecs(-clockToleranceSeconds) <= restore.at;
    });
    return found == m_restores.end() ? nullptr : &*found;
}

std::optional<AuditProblem> ChainWalk::judgeRetired()
{
    for (const AuditCheckpoint &checkpoint : m_retired) {
        if (DeclaredRestore *restore = restoreThatRetired(checkpoint)) {
            restore->leftBehind =
                std::max({restore->leftBehind, checkpoint.rows - (restore->number - 1), qint64(1)});
            continue;
        }
        if (!checkpoint.place.isEmpty() && checkpoint.place != m_place)
            continue; // a copy that lives on elsewhere
        return AuditProblem{
            Kind::RolledBack, std::min(checkpoint.rows, m_rows + 1), 0,
            //: ja: %1
            //: のチェックポイントは%2件を数えていますが、このデータベースはそれより前の状態です。復元の記録はありません。
            Words::tr("The checkpoint of %1 counted %2 entries of another state of this database. An older "
                      "one was put in its place, and no restore in the log says so.")
                .arg(checkpoint.at.toString(Qt::ISODate))
                .arg(checkpoint.rows)};
    }
    return {};
}

std::optional<AuditProblem> ChainWalk::finish()
{
    const auto rest = m_checkpoints.begin() + static_cast<std::ptrdiff_t>(m_nextCheckpoint);
    const auto ours = std::stable_partition(
        rest, m_checkpoints.end(), [this](const auto &checkpoint) { return checkpoint.epoch != epoch(); });
    m_retired.insert(m_retired.end(), rest, ours);
    if (auto problem = judgeRetired())
        return problem;
    if (ours != m_checkpoints.end()) {
        const AuditCheckpoint &checkpoint = m_checkpoints.back();
        return AuditProblem{
            Kind::Missing, m_rows + 1, 0,
            //: ja: %1 のチェックポイントは%2件を数えていますが、監査ログには%3件しかありません。
            Words::tr("The checkpoint of %1 counted %2 entries, the log has only %3.")
                .arg(checkpoint.at.toString(Qt::ISODate))
                .arg(checkpoint.rows)
                .arg(m_rows)};
    }
    if (m_head.rows > m_rows)
        return missing(m_rows + 1, m_head.rows);
    if (m_head.rows < m_rows)
        //: ja: %1件目の記録は、先頭情報が数える件数を超えています。
        return AuditProblem{
            Kind::Changed, m_head.rows + 1, 0,
            Words::tr("Entry %1 is beyond what the head of the chain counts.").arg(m_head.rows + 1)};
    if (digestOf(m_head.link) != m_link)
        return AuditProblem{Kind::Changed, m_rows, 0,
                            //: ja: 連鎖の先頭情報が%1件目の記録と合いません。
                            Words::tr("The head of the chain does not fit entry %1.").arg(m_rows)};
    return {};
}

} // namespace choba
