// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/reportfacts.h"

namespace choba {

void CommitmentSeen::complete(const CommitmentSeen &other)
{
    const auto fill = [](std::string &mine, const std::string &theirs) {
        if (mine.empty())
            mine = theirs;
    };
    fill(startTime, other.startTime);
    fill(endTime, other.endTime);
    fill(term, other.term);
    fill(paymentOption, other.paymentOption);
    fill(offering, other.offering);
}

quint32 ReportFacts::version(std::string_view payer, std::string_view period)
{
    for (quint32 i = 0; i < m_versions.size(); ++i) {
        if (m_versions[i].payer == payer && m_versions[i].period == period)
            return i;
    }
    m_versions.push_back({std::string(payer), std::string(period), false, 0, {}});
    return static_cast<quint32>(m_versions.size() - 1);
}

void ReportFacts::add(const ReportFacts &other)
{
    for (const VersionFacts &theirs : other.m_versions) {
        VersionFacts &mine = at(version(theirs.payer, theirs.period));
        mine.uninvoiced = mine.uninvoiced || theirs.uninvoiced;
        mine.splitCopies += theirs.splitCopies;
        for (const auto &[arn, seen] : theirs.commitments)
            mine.commitments.try_emplace(arn, seen).first->second.complete(seen);
    }
}

} // namespace choba
