// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twin_reading.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace rundbord::test
{

namespace
{

QSet<QString> setOf(const char* words)
{
    const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

class TwinReader
{
public:
    explicit TwinReader(const QByteArray& page)
        : m_page(page)
        , m_in(page)
    {
    }

    ReadTwin run()
    {
        if (!m_page.startsWith("<!DOCTYPE html>"))
            fault(QStringLiteral("not the form of today"));
        while (!m_in.atEnd()) {
            m_in.readNext();
            if (m_in.isStartElement())
                start();
            else if (m_in.isEndElement())
                end();
            else if (m_in.isCharacters())
                characters();
            else if (m_in.isComment() || m_in.isProcessingInstruction())
                fault(QStringLiteral("something nobody sees"));
        }
        if (m_in.hasError())
            fault(m_in.errorString());
        checkWhole();
        return std::move(m_read);
    }

private:
    void fault(const QString& what) { m_read.faults << what; }

    [[nodiscard]] QString attribute(const char* name) const
    {
        return m_in.attributes().value(QLatin1String(name)).toString();
    }

    [[nodiscard]] QString parent() const
    {
        return m_open.size() < 2 ? QString() : m_open.at(m_open.size() - 2);
    }

    void start()
    {
        static const QSet<QString> known =
            setOf("html head meta title style body header main footer section div h1 h2 h3 p ul ol li dl dt "
                  "dd figure "
                  "figcaption blockquote table thead tbody tr th td span b bdi a br");
        const QString name = m_in.name().toString();
        m_open << name;
        m_words << QString();
        ++m_count[name];
        if (!known.contains(name))
            fault(QStringLiteral("an element that has no place here: ") + name);
        checkAttributes();
        if (name == QLatin1String("html"))
            startRoot();
        startTablePart(name);
        startListPart(name);
    }

    void startRoot()
    {
        m_read.language = attribute("lang");
        m_read.direction = attribute("dir");
        if (m_read.language.isEmpty() || attribute("xml:lang") != m_read.language)
            fault(QStringLiteral("no language"));
    }

    void checkAttributes()
    {
        static const QSet<QString> known = setOf("lang xml:lang dir charset name content http-equiv id class "
                                                 "scope role rowspan aria-labelledby data-head "
                                                 "href");
        for (const QXmlStreamAttribute& each : m_in.attributes()) {
            if (!known.contains(each.qualifiedName().toString()))
                fault(QStringLiteral("an attribute that has no place here: ") +
                      each.qualifiedName().toString());
        }
        const QString id = attribute("id");
        if (!id.isEmpty() && m_ids.contains(id))
            fault(QStringLiteral("twice the id ") + id);
        if (!id.isEmpty())
            m_ids << id;
        if (const QString href = attribute("href"); !href.isEmpty()) {
            if (!href.startsWith(QLatin1Char('#')))
                fault(QStringLiteral("leads out of the page: ") + href);
            m_wanted << href.mid(1);
            m_linked << href.mid(1);
        }
        if (const QString label = attribute("aria-labelledby"); !label.isEmpty())
            m_wanted << label;
    }

    void startTablePart(const QString& name)
    {
        if (name == QLatin1String("table")) {
            m_columns = 0;
            m_spanned = 0;
            m_heads.clear();
            if (attribute("aria-labelledby").isEmpty())
                fault(QStringLiteral("a table without heading"));
        }
        if (name == QLatin1String("tbody") && m_spanned > 0)
            fault(QStringLiteral("a heading that reaches over more rows than it has"));
        if (name == QLatin1String("tr"))
            m_cells = m_spanned-- > 0 ? 1 : 0;
        if (name == QLatin1String("th") || name == QLatin1String("td"))
            ++m_cells;
        if (name == QLatin1String("th") && attribute("scope").isEmpty())
            fault(QStringLiteral("a heading of nothing"));
        if (attribute("scope") == QLatin1String("rowgroup"))
            m_spanned = attribute("rowspan").toInt() - 1;
        if (name == QLatin1String("td") && attribute("data-head") != m_heads.value(m_cells - 1))
            fault(QStringLiteral("a cell under another heading: ") + attribute("data-head"));
        if (!attribute("data-head").isEmpty() && name != QLatin1String("td"))
            fault(QStringLiteral("words that are not read"));
    }

    void startListPart(const QString& name)
    {
        const QString in = parent();
        const bool inList = in == QLatin1String("ul") || in == QLatin1String("ol");
        if ((name == QLatin1String("li")) != inList)
            fault(name + QStringLiteral(" in ") + in);
        const bool inTable = in == QLatin1String("tr");
        if ((name == QLatin1String("td") || name == QLatin1String("th")) != inTable)
            fault(name + QStringLiteral(" in ") + in);
        static const QSet<QString> words = setOf("b bdi span a br");
        if ((in == QLatin1String("p") || in.startsWith(QLatin1Char('h')) || words.contains(in)) &&
            !setOf("html head header").contains(in) && !words.contains(name))
            fault(name + QStringLiteral(" in ") + in);
    }

    void characters()
    {
        const QString words = m_in.text().toString();
        if (m_open.contains(QStringLiteral("title")))
            m_read.title += words;
        else if (m_open.contains(QStringLiteral("style")))
            m_read.style += words;
        else
            m_read.words += squeezed(words);
        for (QString& each : m_words)
            each += words;
    }

    void end()
    {
        const QString name = m_open.takeLast();
        const QString words = m_words.takeLast().simplified();
        static const QRegularExpression heading(QStringLiteral("^h([1-6])$"));
        if (const auto match = heading.match(name); match.hasMatch())
            endHeading(match.captured(1).toInt(), words);
        if (name == QLatin1String("th") && m_open.contains(QStringLiteral("thead")))
            m_heads << words;
        if (name == QLatin1String("tr")) {
            if (m_columns > 0 && m_cells != m_columns)
                fault(QStringLiteral("a row of %1 cells").arg(m_cells));
            m_columns = m_cells;
        }
        static const QSet<QString> never = setOf("p li dt figcaption span b bdi a title");
        if (words.isEmpty() && never.contains(name))
            fault(QStringLiteral("an empty ") + name);
    }

    void endHeading(int level, const QString& words)
    {
        if (words.isEmpty())
            fault(QStringLiteral("an empty heading"));
        if (level > m_level + 1)
            fault(QStringLiteral("a level skipped before ") + words);
        m_level = level;
        m_read.headings << QStringLiteral("%1 %2").arg(level).arg(words);
        if (!m_ids.isEmpty())
            m_headingOf[m_ids.last()] = words;
    }

    void checkWhole()
    {
        for (const char* once : {"html", "head", "title", "style", "body", "main", "h1"}) {
            if (m_count[QString::fromLatin1(once)] != 1)
                fault(QStringLiteral("%1 of %2")
                          .arg(m_count[QString::fromLatin1(once)])
                          .arg(QString::fromLatin1(once)));
        }
        for (const QString& id : m_wanted) {
            if (!m_ids.contains(id))
                fault(QStringLiteral("leads nowhere: ") + id);
        }
        for (const QString& id : m_linked)
            m_read.links << m_headingOf.value(id);
        static const QRegularExpression ended(QStringLiteral("<(?!br|meta)(\\w+)[^<>]*/>"));
        if (const auto match = ended.match(QString::fromUtf8(m_page)); match.hasMatch())
            fault(QStringLiteral("HTML doesn't end here: ") + match.captured());
        for (const char* outer : {"url(", "@import", "<", "&"}) {
            if (m_read.style.contains(QLatin1String(outer)))
                fault(QStringLiteral("in the style: ") + QString::fromLatin1(outer));
        }
        if (m_page.count('"') == 0 || m_page.contains("&#"))
            fault(QStringLiteral("letters that are written as numbers"));
    }

    QByteArray m_page;
    QXmlStreamReader m_in;
    ReadTwin m_read;
    QStringList m_open;
    QStringList m_words;
    QHash<QString, int> m_count;
    QStringList m_ids;
    QStringList m_wanted;
    QStringList m_linked;
    QHash<QString, QString> m_headingOf;
    QStringList m_heads;
    int m_level{0};
    int m_columns{0};
    int m_cells{0};
    int m_spanned{0};
};

} // namespace

ReadTwin readTwin(const QByteArray& page)
{
    return TwinReader(page).run();
}

QString squeezed(const QString& words)
{
    QString letters;
    for (const uint letter : words.toUcs4()) {
        const bool drop = QChar::isSpace(letter) || QChar::category(letter) == QChar::Other_Control ||
                          QChar::isNonCharacter(letter);
        if (!drop)
            letters += QChar::fromUcs4(letter);
    }
    return letters;
}

} // namespace rundbord::test
