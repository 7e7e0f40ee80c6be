// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/html_out.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace rundbord
{

namespace
{

bool mayStand(char32_t letter)
{
    return letter == U'\n' ||
           (QChar::category(letter) != QChar::Other_Control && !QChar::isNonCharacter(letter));
}

//! A phone number, a time or a date in figures: figures with something between them.
const QRegularExpression& figures()
{
    static const QRegularExpression form(QStringLiteral("[+(]?\\d[\\d \u00a0()./:+\u2013-]*\\d"));
    return form;
}

bool isWithinWords(std::string_view element)
{
    constexpr std::array<std::string_view, 4> all{"a", "b", "bdi", "span"};
    return std::find(all.begin(), all.end(), element) != all.end();
}

} // namespace

QString pageLetters(const QString& words)
{
    QString told = words;
    told.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t end : {u'\r', u'\u2028', u'\u2029'})
        told.replace(QChar(end), QLatin1Char('\n'));
    told.replace(QLatin1Char('\t'), QLatin1Char(' '));
    QString letters;
    for (const uint letter : told.toUcs4()) {
        if (mayStand(letter))
            letters += QChar::fromUcs4(letter);
    }
    return letters;
}

HtmlOut::HtmlOut(QByteArray& to, bool rightToLeft, QString writtenLanguage)
    : m_out(&to)
    , m_rightToLeft(rightToLeft)
    , m_writtenLanguage(std::move(writtenLanguage))
{
}

void HtmlOut::begin(const QString& language)
{
    m_out.writeDTD(QStringLiteral("<!DOCTYPE html>\n"));
    m_out.writeStartElement(QStringLiteral("html"));
    m_out.writeDefaultNamespace(QStringLiteral("http://www.w3.org/1999/xhtml"));
    m_out.writeAttribute(QStringLiteral("lang"), language);
    m_out.writeAttribute(QStringLiteral("xml:lang"), language);
    m_out.writeAttribute(QStringLiteral("dir"),
                         m_rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
}

void HtmlOut::open(const char* name, HtmlAttributes attributes)
{
    if (!isWithinWords(name))
        m_out.writeCharacters(QStringLiteral("\n"));
    m_out.writeStartElement(QString::fromLatin1(name));
    for (const auto& [key, value] : attributes) {
        if (!value.isEmpty())
            m_out.writeAttribute(QString::fromLatin1(key), pageLetters(value));
    }
    m_out.writeCharacters(QString()); // an element without words is not written as one that needs no end
}

void HtmlOut::close()
{
    m_out.writeEndElement();
}

void HtmlOut::words(const Text& text)
{
    for (const Span& span : text.spans) {
        const QString letters = pageLetters(span.text);
        const bool isBold = span.bold && !letters.trimmed().isEmpty();
        const bool isForeign = span.written && !m_writtenLanguage.isEmpty();
        if (isForeign)
            open("span", {{"lang", m_writtenLanguage}, {"xml:lang", m_writtenLanguage}});
        if (isBold)
            open("b");
        lines(letters);
        if (isBold)
            close();
        if (isForeign)
            close();
    }
}

void HtmlOut::element(const char* name, const Text& text, HtmlAttributes attributes)
{
    if (pageLetters(text.plain()).trimmed().isEmpty())
        return;
    const HtmlElement whole(*this, name, attributes);
    words(text);
}

void HtmlOut::plain(const char* name, const QString& letters)
{
    const HtmlElement whole(*this, name);
    m_out.writeCharacters(letters);
}

void HtmlOut::lineBreak()
{
    single("br", {});
}

void HtmlOut::single(const char* name, HtmlAttributes attributes)
{
    m_out.writeEmptyElement(QString::fromLatin1(name));
    for (const auto& [key, value] : attributes)
        m_out.writeAttribute(QString::fromLatin1(key), value);
}

void HtmlOut::lines(const QString& letters)
{
    bool first = true;
    for (const QString& each : letters.split(QLatin1Char('\n'))) {
        if (!first)
            lineBreak();
        line(each);
        first = false;
    }
}

void HtmlOut::line(const QString& letters)
{
    if (!m_rightToLeft) {
        m_out.writeCharacters(letters);
        return;
    }
    qsizetype told = 0;
    for (auto each = figures().globalMatch(letters); each.hasNext();) {
        const QRegularExpressionMatch number = each.next();
        m_out.writeCharacters(letters.mid(told, number.capturedStart() - told));
        open("bdi", {{"dir", QStringLiteral("ltr")}});
        m_out.writeCharacters(number.captured());
        close();
        told = number.capturedEnd();
    }
    m_out.writeCharacters(letters.mid(told));
}

} // namespace rundbord
