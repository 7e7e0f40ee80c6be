// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/case_book.h"
#include "ui/models/cases_model.h"
#include "ui/pages/page.h"
#include "ui/pages/services.h"

namespace rundbord
{

class Banner;
class Button;
class CaseList;
class EmptyFrame;
class LineField;
class NextMeetingCard;
class ShreddingOffer;
class TextLabel;

//! Where one comes in: the next meeting on top, and all cases below.
class StartPage : public Page
{
    Q_OBJECT

public:
    StartPage(const Services& services, CaseBook& book, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;
    void say(const QString& sentence);

Q_SIGNALS:
    void meetingAsked(rundbord::CaseId id);
    void preparationAsked(rundbord::CaseId id);
    void newCaseAsked();
    void exampleAsked();
    void shredAsked(const rundbord::CaseEntry& entry);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QLayout* makeHead();
    void open(CaseId id);
    void search(const QString& words);
    //! The day, where it has room.
    void showDate();
    void showFound(const std::vector<CaseHit>& hits, bool inAll);

    const Services& m_services;
    CaseBook& m_book;
    std::unique_ptr<CaseSearch> m_contents;
    CasesModel m_model;
    TextLabel* m_date;
    LineField* m_search;
    Button* m_newCase;
    Banner* m_banner;
    NextMeetingCard* m_card;
    TextLabel* m_searchState;
    QWidget* m_list;
    CaseList* m_cases;
    bool m_hasNextMeeting{false};
    QWidget* m_nothing;
    ShreddingOffer* m_shredding;
};

} // namespace rundbord
