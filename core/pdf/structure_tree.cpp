// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/structure_tree.h"

#include "core/pdf/marked_content.h"
#include "core/pdf/page_style.h"

#include <algorithm>

namespace rundbord
{

namespace
{

using Object = QPDFObjectHandle;

//! From the lower left corner of the page, in points.
double pointsUp(qreal millimetresDown)
{
    return (sheet::height - millimetresDown) / millimetresPerPoint;
}

Object real(double value)
{
    return Object::newReal(value, 2);
}

class Structure
{
public:
    Structure(QPDF& file, const TagTree& tree, const QString& writtenLanguage, std::vector<Object>& pages)
        : m_file(file)
        , m_tree(tree)
        , m_writtenLanguage(writtenLanguage)
        , m_pages(pages)
    {
        for (size_t i = 0; i < tree.elements.size(); ++i)
            m_elements.push_back(file.makeIndirectObject(Object::newDictionary()));
    }

    void run()
    {
        Object root = m_file.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/StructTreeRoot"));
        root.replaceKey("/K", m_elements.front());
        for (size_t i = 0; i < m_elements.size(); ++i)
            fill(i, i == 0 ? root : m_elements[m_tree.elements[i].parent]);
        root.replaceKey("/ParentTree", m_file.makeIndirectObject(parentTree()));
        root.replaceKey("/ParentTreeNextKey", Object::newInteger(static_cast<long long>(m_pages.size())));
        m_file.getRoot().replaceKey("/StructTreeRoot", root);
    }

private:
    void fill(size_t index, const Object& parent)
    {
        const TagElement& element = m_tree.elements[index];
        Object& object = m_elements[index];
        object.replaceKey("/Type", Object::newName("/StructElem"));
        object.replaceKey("/S", Object::newName(structureType(element.tag)));
        object.replaceKey("/P", parent);
        if (!element.kids.empty())
            object.replaceKey("/K", kidsOf(element, object));
        if (!element.alt.isEmpty())
            object.replaceKey("/Alt", Object::newUnicodeString(element.alt.toStdString()));
        if (element.written.value_or(false) && !m_writtenLanguage.isEmpty())
            object.replaceKey("/Lang", Object::newUnicodeString(m_writtenLanguage.toStdString()));
        addAttributes(element, object);
    }

    //! Marks on the element's own page are told by their number alone.
    [[nodiscard]] Object kidsOf(const TagElement& element, Object& object) const
    {
        Object kids = Object::newArray();
        size_t ownPage = TagMark::none;
        for (const TagKid& kid : element.kids) {
            if (!kid.isMark) {
                kids.appendItem(m_elements[kid.index]);
                continue;
            }
            const TagMark& mark = m_tree.marks[kid.index];
            if (ownPage == TagMark::none) {
                ownPage = mark.page;
                object.replaceKey("/Pg", m_pages[mark.page]);
            }
            kids.appendItem(mark.page == ownPage ? Object::newInteger(mark.idOnPage) : reference(mark));
        }
        return kids.getArrayNItems() == 1 ? kids.getArrayItem(0) : kids;
    }

    [[nodiscard]] Object reference(const TagMark& mark) const
    {
        Object reference = Object::newDictionary();
        reference.replaceKey("/Type", Object::newName("/MCR"));
        reference.replaceKey("/Pg", m_pages[mark.page]);
        reference.replaceKey("/MCID", Object::newInteger(mark.idOnPage));
        return reference;
    }

    static void addAttributes(const TagElement& element, Object& object)
    {
        Object attributes = Object::newDictionary();
        switch (element.tag) {
        case Tag::ColumnHeader:
        case Tag::RowHeader:
            attributes.replaceKey("/O", Object::newName("/Table"));
            attributes.replaceKey("/Scope",
                                  Object::newName(element.tag == Tag::RowHeader ? "/Row" : "/Column"));
            if (element.rows > 1)
                attributes.replaceKey("/RowSpan", Object::newInteger(element.rows));
            break;
        case Tag::Figure:
            attributes.replaceKey("/O", Object::newName("/Layout"));
            attributes.replaceKey("/BBox", boxOf(element.area));
            break;
        default:
            return;
        }
        object.replaceKey("/A", attributes);
    }

    static Object boxOf(const QRectF& area)
    {
        return Object::newArray({real(area.left() / millimetresPerPoint), real(pointsUp(area.bottom())),
                                 real(area.right() / millimetresPerPoint), real(pointsUp(area.top()))});
    }

    [[nodiscard]] Object parentTree()
    {
        std::vector<Object> parents(m_pages.size());
        for (Object& page : parents)
            page = Object::newArray();
        for (const TagMark& mark : m_tree.marks) {
            if (mark.element != TagMark::none)
                parents[mark.page].appendItem(m_elements[mark.element]);
        }
        Object numbers = Object::newArray();
        for (size_t i = 0; i < m_pages.size(); ++i) {
            const Object key = Object::newInteger(static_cast<long long>(i));
            m_pages[i].replaceKey("/StructParents", key);
            numbers.appendItem(key);
            numbers.appendItem(m_file.makeIndirectObject(parents[i]));
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return tree;
    }

    QPDF& m_file;
    const TagTree& m_tree;
    const QString& m_writtenLanguage;
    std::vector<Object>& m_pages;
    std::vector<Object> m_elements;
};

QString wordsOf(const TagTree& tree, const TagElement& element)
{
    QString words;
    for (const TagKid& kid : element.kids) {
        if (kid.isMark)
            words += tree.marks[kid.index].said;
    }
    return words.trimmed();
}

//! An entry below `parent`, after those that are there.
class Outline
{
public:
    explicit Outline(QPDF& file)
        : m_file(file)
        , m_root(file.makeIndirectObject(Object::newDictionary()))
    {
        m_root.replaceKey("/Type", Object::newName("/Outlines"));
    }

    Object add(Object parent, const QString& words, const Object& destination)
    {
        Object entry = m_file.makeIndirectObject(Object::newDictionary());
        entry.replaceKey("/Title", Object::newUnicodeString(words.toStdString()));
        entry.replaceKey("/Parent", parent);
        entry.replaceKey("/Dest", destination);
        if (parent.hasKey("/Last")) {
            Object last = parent.getKey("/Last");
            last.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", entry);
        }
        parent.replaceKey("/Last", entry);
        // Below the root all are open; below a heading its parts are folded, which is a number below zero.
        const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", Object::newInteger(isRoot(parent) ? count + 1 : count - 1));
        return entry;
    }

    [[nodiscard]] Object root() const { return m_root; }
    [[nodiscard]] bool isRoot(const Object& entry) const { return entry.getObjGen() == m_root.getObjGen(); }

private:
    QPDF& m_file;
    Object m_root;
};

} // namespace

void addStructure(QPDF& file, const TagTree& tree, const QString& writtenLanguage,
                  std::vector<QPDFObjectHandle>& pages)
{
    Structure(file, tree, writtenLanguage, pages).run();
}

void addBookmarks(QPDF& file, const TagTree& tree, const std::vector<QPDFObjectHandle>& pages)
{
    constexpr qreal airAbove = 5;
    Outline outline(file);
    Object above = outline.root();
    for (const TagElement& element : tree.elements) {
        if (element.tag != Tag::Heading2 && element.tag != Tag::Heading3)
            continue;
        Object place = Object::newArray({pages[element.page], Object::newName("/XYZ"), Object::newNull(),
                                         real(pointsUp(element.area.top() - airAbove)), Object::newNull()});
        const bool isPart = element.tag == Tag::Heading3;
        const Object entry = outline.add(isPart ? above : outline.root(), wordsOf(tree, element), place);
        if (!isPart)
            above = entry;
    }
    file.getRoot().replaceKey("/Outlines", outline.root());
}

} // namespace rundbord
