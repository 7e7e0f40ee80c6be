// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/writer.h"
#include "ui/models/access_model.h"
#include "ui/pages/services.h"
#include "ui/pages/store_page.h"

class QHBoxLayout;

namespace rundbord
{

class Button;
class ChoiceField;
class LineField;
class LogList;
class SpotCheckPanel;
class TextLabel;

//! The access log: who has done what, with whose data. Is searched, checked for whether anybody has changed it, and
//! looked through in spot checks. Looking is noted too.
class LogPage : public StorePage
{
    Q_OBJECT

public:
    //! All outlive it.
    LogPage(const Services& services, Writer& writer, const AccessLog& log, QWidget* parent = nullptr);

    void enter() override;

private:
    void build();
    [[nodiscard]] QHBoxLayout* makeFilters();
    [[nodiscard]] QHBoxLayout* makeActs();
    void load();
    void showAnchor();
    void fillYears();
    void fillSubjects();
    void filter();
    void check();
    void beginSpotCheck();
    void endSpotCheck(const QString& checkedBy, const QString& remark);
    void showAll();
    void offerOldYears();
    void destroyYear();
    [[nodiscard]] int year() const;

    const Services& m_services;
    Writer& m_writer;
    const AccessLog& m_log;
    AccessModel m_entries;
    AccessFilter m_shown;
    LineField* m_search;
    ChoiceField* m_year;
    ChoiceField* m_subject;
    ChoiceField* m_days;
    TextLabel* m_where;
    TextLabel* m_count;
    LogList* m_list;
    Button* m_check;
    Button* m_sample;
    Button* m_destroy;
    SpotCheckPanel* m_spotCheck;
    std::vector<quint64> m_chosen;
};

} // namespace rundbord
