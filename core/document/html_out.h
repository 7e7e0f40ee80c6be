// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/text.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace rundbord
{

using HtmlAttributes = std::initializer_list<std::pair<const char*, QString>>;

//! The letters of a text that may stand in a web page: control characters and what is no character fall away, and every
//! end of a line is a line feed.
[[nodiscard]] QString pageLetters(const QString& words);

//! Writes a page that is read the same as HTML and as XML. All words go through words(), which is where they are escaped.
class HtmlOut
{
public:
    //! `to` must outlive it. `writtenLanguage` is that of the words written at the meeting, empty where it is the page's.
    HtmlOut(QByteArray& to, bool rightToLeft, QString writtenLanguage);

    //! The document's first line and its root, in that language.
    void begin(const QString& language);
    void open(const char* name, HtmlAttributes attributes = {});
    void close();
    //! Verbatim, with lines ended where they end; a number keeps its order on a page that is read from the right.
    void words(const Text& text);
    //! An element with words in it; nothing where there are none.
    void element(const char* name, const Text& text, HtmlAttributes attributes = {});
    //! An element with letters that are not words of the page: a title, a style sheet.
    void plain(const char* name, const QString& letters);
    void lineBreak();
    //! An element that is never closed.
    void single(const char* name, HtmlAttributes attributes);

private:
    void lines(const QString& letters);
    void line(const QString& letters);

    QXmlStreamWriter m_out;
    bool m_rightToLeft;
    QString m_writtenLanguage;
};

//! An element as long as it lives.
class HtmlElement
{
public:
    HtmlElement(HtmlOut& out, const char* name, HtmlAttributes attributes = {})
        : m_out(out)
    {
        m_out.open(name, attributes);
    }
    ~HtmlElement() { m_out.close(); }
    HtmlElement(const HtmlElement&) = delete;
    HtmlElement& operator=(const HtmlElement&) = delete;

private:
    HtmlOut& m_out;
};

} // namespace rundbord
