// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_form.h"

#include "ui/pages/new_passphrase.h"
#include "ui/widgets/button.h"
#include "ui/widgets/error_sentence.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

KeyForm::KeyForm(const Style& style, const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_error(new ErrorSentence(style))
    , m_cancel(new Button(style, ButtonRole::Secondary, parts.cancel))
    , m_go(new Button(style, ButtonRole::Primary, parts.go))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap12);
    column->addWidget(new TextLabel(style, TextStyle::Body, Token::Ink, parts.explanation));
    if (!parts.nameLabel.isEmpty()) {
        m_name = new LineField(style);
        column->addWidget(new LabelledField(style, m_name, QStringLiteral("colleagueName"), parts.nameLabel));
    }
    if (parts.present) {
        m_present = new PassphraseField(style);
        m_presentRow =
            new LabelledField(style, m_present, QStringLiteral("presentPassphrase"), tr("Din lösenfras nu"));
        column->addWidget(m_presentRow);
        connect(m_present, &PassphraseField::edited, this, [this] { m_presentRow->setError({}); });
    }
    if (parts.next) {
        m_next = new NewPassphrase(style);
        column->addWidget(m_next);
        connect(m_next, &NewPassphrase::submitted, this, &KeyForm::submit);
    }
    if (m_present)
        connect(m_present, &QLineEdit::returnPressed, this, [this] {
            if (m_next)
                m_next->setFocus();
            else
                submit();
        });
    auto* reveal = new CheckBox(style, tr("Visa det jag skriver"));
    reveal->setObjectName(QStringLiteral("revealKeys"));
    connect(reveal, &QAbstractButton::toggled, this, [this](bool shown) {
        if (m_present)
            m_present->setRevealed(shown);
        if (m_next)
            m_next->setRevealed(shown);
    });
    column->addWidget(reveal);
    column->addWidget(m_error);
    m_cancel->setObjectName(QStringLiteral("cancelKeys"));
    m_go->setObjectName(QStringLiteral("goKeys"));
    connect(m_cancel, &QPushButton::clicked, this, &KeyForm::cancelled);
    connect(m_go, &QPushButton::clicked, this, &KeyForm::submit);
    auto* row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_go);
    column->addLayout(row);
    setFocusProxy(m_name      ? static_cast<QWidget*>(m_name)
                  : m_present ? static_cast<QWidget*>(m_present)
                              : m_next);
}

void KeyForm::submit()
{
    if (m_working || m_wait > 0)
        return;
    m_error->setText({});
    if (m_present && m_present->isEmpty()) {
        m_presentRow->setError(tr("Skriv den lösenfras du har nu."));
        m_present->setFocus();
        return;
    }
    Q_EMIT submitted();
}

Secret KeyForm::present() const
{
    return m_present ? passphraseOf(*m_present) : Secret();
}

std::optional<Secret> KeyForm::next()
{
    std::optional<Secret> next = m_next->read();
    if (next && m_present && next->sameAs(present())) {
        m_next->wipe();
        sayError(tr("Den nya lösenfrasen är samma som den du har nu. Välj en annan."));
        m_next->setFocus();
        return std::nullopt;
    }
    return next;
}

QString KeyForm::name() const
{
    return m_name ? m_name->text().simplified() : QString();
}

void KeyForm::setWorking(bool working)
{
    m_working = working;
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_presentRow, m_next, m_cancel}) {
        if (part)
            part->setEnabled(!working);
    }
    showButton();
}

void KeyForm::setWaiting(int seconds)
{
    m_wait = seconds;
    showButton();
}

void KeyForm::showButton()
{
    m_go->setEnabled(!m_working && m_wait == 0);
    m_go->setText(m_working    ? tr("Ett ögonblick …")
                  : m_wait > 0 ? tr("Vänta %n sekunder", nullptr, m_wait)
                               : m_parts.go);
}

void KeyForm::sayError(const QString& sentence)
{
    m_error->setText(sentence);
}

void KeyForm::wipePresent()
{
    if (!m_present)
        return;
    m_present->wipe();
    m_present->setFocus();
}

} // namespace rundbord
