// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/need_pager.h"

#include "core/usecases/add_record.h"
#include "ui/pages/form_panel.h"
#include "ui/widgets/empty_frame.h"
#include "ui/widgets/let_go.h"

#include <QVBoxLayout>

namespace rundbord
{

namespace
{

//! What the content is built after: the need, its goals and their subgoals.
QList<QUuid> shapeOf(const Need& need)
{
    QList<QUuid> shape{need.id.uuid()};
    for (const Goal& goal : need.goals) {
        shape << goal.id.uuid();
        for (const Subgoal& subgoal : goal.subgoals)
            shape << subgoal.id.uuid();
    }
    return shape;
}

} // namespace

NeedPager::NeedPager(const CaseContext& context, QWidget* parent)
    : StepPanel(context, parent)
{
    connect(&openCase(), &OpenCase::changed, this, [this](const ChangeSet& changes) {
        if (changes.contains(RecordKind::Need))
            show(false);
    });
}

QString NeedPager::eyebrow() const
{
    const auto count = static_cast<int>(plan().needs.size());
    return count == 0 ? QString() : tr("Behov %1 av %2").arg(std::min(m_index + 1, count)).arg(count);
}

QString NeedPager::heading() const
{
    // a need may just have been taken away
    const auto index = static_cast<size_t>(m_index);
    return index < plan().needs.size() ? plan().needs[index].text : QString();
}

PlaceholderValues NeedPager::values() const
{
    return {{Placeholder::Need, withoutFullStop(heading())}};
}

bool NeedPager::next()
{
    if (m_index + 1 >= static_cast<int>(plan().needs.size()))
        return false;
    showNeed(m_index + 1);
    return true;
}

bool NeedPager::back()
{
    if (m_index == 0)
        return false;
    showNeed(m_index - 1);
    return true;
}

QString NeedPager::nextText() const
{
    return m_index + 1 < static_cast<int>(plan().needs.size()) ? tr("Nästa behov") : QString();
}

void NeedPager::showNeed(int index)
{
    context().edits.flush();
    m_index = index;
    show(true);
}

void NeedPager::setStacked(bool stacked)
{
    m_stacked = stacked;
    if (m_content)
        show(true);
}

QWidget* NeedPager::reveal(const QString& path)
{
    const int index = indexAfter(path, QStringLiteral("needs"));
    if (index < 0 || index >= static_cast<int>(plan().needs.size()))
        return nullptr;
    if (index != m_index)
        showNeed(index);
    return revealInNeed(restAfterIndex(path));
}

QString NeedPager::spotOf(const QWidget& field) const
{
    return QStringLiteral("needs[%1].").arg(m_index) + foldedPathOf(field);
}

QWidget* NeedPager::goTo(const QString& spot)
{
    const int index = indexAfter(spot, QStringLiteral("needs"));
    if (index < 0 || index >= static_cast<int>(plan().needs.size()))
        return nullptr;
    if (index != m_index)
        showNeed(index);
    const QString path = restAfterIndex(spot);
    return path.isEmpty() ? nullptr : revealInNeed(path);
}

void NeedPager::show(bool anew)
{
    const auto count = static_cast<int>(plan().needs.size());
    m_index = std::clamp(m_index, 0, std::max(0, count - 1));
    const QList<QUuid> shape =
        count == 0 ? QList<QUuid>() : shapeOf(plan().needs.at(static_cast<size_t>(m_index)));
    const bool another = anew || shape != m_shape;
    if (another) {
        m_shape = shape;
        forgetContent();
        letGo(m_content);
        m_content =
            count == 0
                ? new EmptyFrame(style(), tr("Här skriver ni vem som gör vad, när det finns ett behov. Gå "
                                             "tillbaka till ”Så vill du ha det” och skriv det första."))
                : makeContent(plan().needs.at(static_cast<size_t>(m_index)));
        body()->addWidget(m_content);
        m_content->show();
    }
    if (another)
        Q_EMIT pageChanged();
    else
        Q_EMIT headingChanged();
}

} // namespace rundbord
