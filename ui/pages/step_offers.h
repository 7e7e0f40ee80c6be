// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace rundbord
{

class Button;

//! Steps of the present phase that have their place only when somebody wants them, for whoever wants them.
class StepOffers : public QWidget
{
    Q_OBJECT

public:
    explicit StepOffers(const CaseContext& context, QWidget* parent = nullptr);

    //! Reads anew which are to be offered; none where there is no room for words.
    void refresh(bool wide);

Q_SIGNALS:
    void stepAsked(const QString& stepId);

private:
    void add(const QString& stepId, const QString& words);
    [[nodiscard]] bool isOffered(const QString& stepId) const;

    CaseContext m_context;
    QVBoxLayout* m_column;
    QMap<QString, Button*> m_offers;
};

} // namespace rundbord
