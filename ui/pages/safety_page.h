// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/keep_safety.h"
#include "ui/pages/services.h"
#include "ui/pages/store_page.h"

namespace rundbord
{

class LineField;
class NumberField;

//! What is chosen once for the whole store: who works here, when it locks by itself, and how long a case is kept. Kept
//! as soon as a field is left.
class SafetyPage : public StorePage
{
    Q_OBJECT

public:
    //! All outlive it.
    SafetyPage(const Services& services, Writer& writer, AccessLog& log, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;

Q_SIGNALS:
    void kept();

private:
    void addUser();
    void addTimes();
    void addRetention();
    //! Side by side, so that a short answer has a short field.
    void addRow(std::initializer_list<QWidget*> fields);
    [[nodiscard]] QWidget* line(LineField*& field, const char* name, const QString& label);
    [[nodiscard]] QWidget* number(NumberField*& field, const char* name, const QString& label, int least,
                                  int most);
    void keep();

    const Services& m_services;
    Writer& m_writer;
    AccessLog& m_log;
    SafetySettings m_kept;
    LineField* m_userName{nullptr};
    LineField* m_unit{nullptr};
    NumberField* m_idle{nullptr};
    NumberField* m_meetingIdle{nullptr};
    NumberField* m_retention{nullptr};
};

} // namespace rundbord
