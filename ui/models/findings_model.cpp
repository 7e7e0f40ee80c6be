// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findings_model.h"

#include "ui/models/plan_path.h"
#include "ui/texts/finding_text.h"

namespace rundbord
{

namespace
{

bool isLampsMatter(FindingCode code)
{
    return code <= FindingCode::LeadPrincipalMissing;
}

} // namespace

void FindingsModel::setFindings(std::vector<Finding> findings)
{
    m_all = std::move(findings);
    filter();
}

void FindingsModel::setWriting(const QString& path)
{
    m_writing = path;
    filter();
}

void FindingsModel::filter()
{
    std::vector<Finding> shown;
    for (const Finding& finding : m_all) {
        if (!isLampsMatter(finding.code) && !isWithin(finding.path, m_writing))
            shown.push_back(finding);
    }
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding& finding = m_shown.at(static_cast<size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return findingText(finding);
    return role == PathRole ? QVariant(finding.path) : QVariant();
}

} // namespace rundbord
