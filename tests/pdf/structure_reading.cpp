// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pdf/structure_reading.h"

#include <QStringList>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

namespace rundbord::test
{

namespace
{

using Object = QPDFObjectHandle;

QString wordsOf(Object text)
{
    return QString::fromStdString(text.getUTF8Value());
}

QString nameOf(Object name)
{
    return QString::fromStdString(name.getName()).mid(1);
}

//! Goes through the operators of a page: which words each mark has, and whether any letter stands outside all.
class PageMarks : public Object::ParserCallbacks
{
public:
    void handleObject(Object object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        handle(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

    std::map<int, QString> said;
    QStringList faults;
    int sentinels{0};

private:
    void handle(const std::string& name)
    {
        if (name == "BMC" || name == "BDC")
            begin();
        else if (name == "EMC")
            end();
        else if (name == "Tj" && m_open.empty())
            faults << QStringLiteral("letters outside every mark");
        else if (name == "m" && m_operands.at(0).getNumericValue() <= -1000000)
            ++sentinels;
    }

    void begin()
    {
        const bool artifact = nameOf(m_operands.at(0)) == QStringLiteral("Artifact");
        m_open.push_back(artifact);
        if (m_open.size() > 1)
            faults << QStringLiteral("a mark within a mark");
        if (artifact)
            return;
        Object properties = m_operands.at(1);
        const int id = properties.getKey("/MCID").getIntValueAsInt();
        if (said.count(id) > 0)
            faults << QStringLiteral("mark %1 twice").arg(id);
        said[id] = properties.hasKey("/ActualText") ? wordsOf(properties.getKey("/ActualText")) : QString();
    }

    void end()
    {
        if (m_open.empty())
            faults << QStringLiteral("an end without a beginning");
        else
            m_open.pop_back();
    }

    std::vector<Object> m_operands;
    std::vector<bool> m_open;
};

class Reading
{
public:
    explicit Reading(const QByteArray& pdf)
    {
        m_pdf.processMemoryFile("paper", pdf.constData(), static_cast<size_t>(pdf.size()));
        for (auto& page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            PageMarks marks;
            page.parseContents(&marks);
            m_file.faults += marks.faults;
            m_file.sentinels += marks.sentinels;
            const Object handle = page.getObjectHandle();
            m_pages[handle.getObjGen()] = static_cast<int>(m_marks.size());
            m_parents.push_back(page.getObjectHandle().getKey("/StructParents").getIntValueAsInt());
            m_marks.push_back(std::move(marks.said));
        }
    }

    ReadFile run()
    {
        Object root = m_pdf.getRoot();
        m_file.language = wordsOf(root.getKey("/Lang"));
        m_file.marked = root.getKey("/MarkInfo").getKey("/Marked").getBoolValue();
        m_file.showsTitle = root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue();
        Object info = m_pdf.getTrailer().getKey("/Info");
        m_file.title = wordsOf(info.getKey("/Title"));
        m_file.hasDates = info.hasKey("/CreationDate") || info.hasKey("/ModDate");
        m_tree = root.getKey("/StructTreeRoot");
        m_file.document = read(m_tree.getKey("/K"));
        for (size_t page = 0; page < m_marks.size(); ++page) {
            for (const auto& [id, said] : m_marks[page]) {
                if (m_met.count({static_cast<int>(page), id}) == 0)
                    m_file.faults << QStringLiteral("mark %1 of page %2 has no element").arg(id).arg(page);
            }
        }
        if (root.hasKey("/Outlines"))
            readBookmarks(root.getKey("/Outlines"));
        return std::move(m_file);
    }

private:
    ReadElement read(Object element)
    {
        ReadElement made;
        made.type = nameOf(element.getKey("/S"));
        if (element.hasKey("/Alt"))
            made.alt = wordsOf(element.getKey("/Alt"));
        Object attributes = element.getKey("/A");
        if (attributes.isDictionary() && attributes.hasKey("/Scope"))
            made.scope = nameOf(attributes.getKey("/Scope"));
        if (attributes.isDictionary() && attributes.hasKey("/RowSpan"))
            made.rowSpan = attributes.getKey("/RowSpan").getIntValueAsInt();
        Object kids = element.getKey("/K");
        if (kids.isArray()) {
            for (Object kid : kids.getArrayAsVector())
                readKid(kid, element, made);
        } else if (!kids.isNull()) {
            readKid(kids, element, made);
        }
        return made;
    }

    void readKid(Object kid, Object element, ReadElement& made)
    {
        if (kid.isInteger())
            readMark(element.getKey("/Pg"), kid.getIntValueAsInt(), element, made);
        else if (kid.hasKey("/MCID"))
            readMark(kid.getKey("/Pg"), kid.getKey("/MCID").getIntValueAsInt(), element, made);
        else {
            if (kid.getKey("/P").getObjGen() != element.getObjGen())
                m_file.faults << QStringLiteral("a kid of another parent");
            made.kids.push_back(read(kid));
        }
    }

    void readMark(Object page, int id, Object element, ReadElement& made)
    {
        const int number = m_pages.at(page.getObjGen());
        const auto& marks = m_marks.at(static_cast<size_t>(number));
        if (marks.count(id) == 0 || !m_met.insert({number, id}).second) {
            m_file.faults
                << QStringLiteral("mark %1 of page %2 is not there, or said twice").arg(id).arg(number);
            return;
        }
        made.said += marks.at(id);
        ++made.marks;
        Object numbers = m_tree.getKey("/ParentTree").getKey("/Nums");
        const int place = 2 * m_parents.at(static_cast<size_t>(number)) + 1;
        if (numbers.getArrayItem(place).getArrayItem(id).getObjGen() != element.getObjGen())
            m_file.faults << QStringLiteral("mark %1 of page %2 leads elsewhere").arg(id).arg(number);
    }

    void readBookmarks(Object above)
    {
        for (Object entry = above.getKey("/First"); entry.isDictionary(); entry = entry.getKey("/Next")) {
            m_file.bookmarks.push_back(wordsOf(entry.getKey("/Title")));
            readBookmarks(entry);
        }
    }

    QPDF m_pdf;
    ReadFile m_file;
    Object m_tree;
    std::map<QPDFObjGen, int> m_pages;
    std::vector<int> m_parents;
    std::vector<std::map<int, QString>> m_marks;
    std::set<std::pair<int, int>> m_met;
};

void collect(const ReadElement& element, std::vector<const ReadElement*>& to)
{
    to.push_back(&element);
    for (const ReadElement& kid : element.kids)
        collect(kid, to);
}

} // namespace

std::vector<const ReadElement*> ReadElement::all() const
{
    std::vector<const ReadElement*> found;
    collect(*this, found);
    return found;
}

std::vector<const ReadElement*> ReadElement::all(const QString& wanted) const
{
    std::vector<const ReadElement*> found = all();
    std::erase_if(found, [&](const ReadElement* each) { return each->type != wanted; });
    return found;
}

QString ReadElement::allSaid() const
{
    QStringList lines;
    for (const ReadElement* each : all()) {
        if (each->marks > 0)
            lines << each->said;
    }
    return lines.join(QLatin1Char('\n'));
}

ReadFile readStructure(const QByteArray& pdf)
{
    return Reading(pdf).run();
}

} // namespace rundbord::test
