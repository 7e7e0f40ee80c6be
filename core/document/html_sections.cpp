// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/html_sections.h"

#include <algorithm>

namespace rundbord
{

QString HtmlSections::newId()
{
    return QStringLiteral("part-%1").arg(++m_ids);
}

void HtmlSections::title(const Text& words)
{
    m_lastId = newId();
    m_titled = true;
    m_out.element("h1", words, {{"id", m_lastId}});
}

void HtmlSections::begin(const QString& heading, const QString& before, const char* look)
{
    end();
    m_lastId = newId();
    m_open = {m_lastId, heading};
    m_section.emplace(m_out, "section",
                      HtmlAttributes{{"class", QString::fromLatin1(look)}, {"aria-labelledby", m_lastId}});
    const HtmlElement whole(m_out, "h2", {{"id", m_lastId}});
    m_out.element("span", before, {{"class", QStringLiteral("point")}});
    m_out.words(before.isEmpty() ? heading : QLatin1Char(' ') + heading);
}

void HtmlSections::part(const QString& heading)
{
    if (pageLetters(heading).trimmed().isEmpty())
        return;
    m_lastId = newId();
    m_out.element(m_section ? "h3" : "h2", heading, {{"id", m_lastId}});
}

void HtmlSections::answers(int lawPoint)
{
    std::vector<HtmlPlace>& places = m_places[lawPoint];
    if (m_section && lawPoint > 0 && std::find(places.begin(), places.end(), m_open) == places.end())
        places.push_back(m_open);
}

} // namespace rundbord
